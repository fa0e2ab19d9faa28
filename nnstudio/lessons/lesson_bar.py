"""The strip above the tabs that leads through a lesson."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nnstudio.lessons.lesson import Lesson
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Button, spoken

_NAME = QT_TRANSLATE_NOOP("Lessons", "Lesson")
_STEP = QT_TRANSLATE_NOOP("Lessons", "Step {step} of {steps}")
_BACK_HINT = QT_TRANSLATE_NOOP("Lessons", "Read the step before again; the tab is set as it was there")
_NEXT_HINT = QT_TRANSLATE_NOOP("Lessons", "Go on; the tab is set for the next step")
_END_HINT = QT_TRANSLATE_NOOP("Lessons", "Close the lesson; everything in the tab stays as it is")


class LessonBar(QFrame):
    """Hidden until a lesson is opened; then says what to look at, step by step."""

    step_opened = Signal(str, dict)
    """The lab of the step, and the scene fields it sets, as JSON has them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lesson")
        self.setProperty("role", "panel")
        self._lesson: Lesson | None = None
        self._position = 0
        self._language = "en"
        self._text = QLabel()
        self._text.setObjectName("lesson.text")
        self._text.setWordWrap(True)
        self._place = QLabel()
        self._place.setObjectName("lesson.place")
        self._place.setProperty("role", "quiet")
        self._back = Button("lesson.back", QT_TRANSLATE_NOOP("Lessons", "Back"), hint=_BACK_HINT)
        self._next = Button("lesson.next", QT_TRANSLATE_NOOP("Lessons", "Next"), hint=_NEXT_HINT, role="primary")
        self._close = Button("lesson.close", QT_TRANSLATE_NOOP("Lessons", "End the lesson"), hint=_END_HINT)
        self._back.clicked.connect(lambda: self._go(self._position - 1))
        self._next.clicked.connect(lambda: self._go(self._position + 1))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addWidget(self._text, 1)
        for button in (self._back, self._next, self._close):
            row.addWidget(button)
        self.hide()

    @property
    def title(self) -> str:
        """What the lesson that is open is called; nothing while none is."""
        return "" if self._lesson is None or self.isHidden() else self._lesson.title_in(self._language)

    def open(self, lesson: Lesson) -> None:
        """Begin *lesson*."""
        self._lesson = lesson
        self.show()
        self._go(0)

    def speak(self, language: str) -> None:
        """Go on in *language*."""
        self._language = language
        self._show()

    def _go(self, position: int) -> None:
        assert self._lesson is not None  # noqa: S101 - the buttons are hidden before
        self._position = position
        step = self._lesson.steps[position]
        self._show()
        self.step_opened.emit(step.lab, dict(step.scene))

    def _show(self) -> None:
        if self._lesson is None:
            return
        step = self._lesson.steps[self._position]
        self._text.setText(step.text.get(self._language, step.text["en"]))
        self._place.setText(f"{self._position + 1} / {len(self._lesson.steps)}")
        told = spoken(_STEP.fill(step=self._position + 1, steps=len(self._lesson.steps)))
        self.setAccessibleName(f"{spoken(_NAME)}: {self._lesson.title_in(self._language)}")
        self.setAccessibleDescription(f"{told}. {self._text.text()}")
        self._place.setAccessibleName(told)
        self._back.setEnabled(self._position > 0)
        self._next.setEnabled(self._position < len(self._lesson.steps) - 1)
