"""The left column of the Network Trainer."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.trainer.pitfalls.catalogue import BY_KEY
from nnstudio.labs.trainer.pitfalls.section import PitfallsSection
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.data_section import DataSection
from nnstudio.labs.trainer.set_up.network_section import NetworkSection
from nnstudio.labs.trainer.set_up.section import Bind, Section
from nnstudio.labs.trainer.set_up.training_section import TrainingSection
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.scroll_buttons import name_scroll_buttons
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_TITLES = (
    QT_TRANSLATE_NOOP("Trainer", "Data"),
    QT_TRANSLATE_NOOP("Trainer", "Network"),
    QT_TRANSLATE_NOOP("Trainer", "Training"),
    QT_TRANSLATE_NOOP("Trainer", "Pitfalls"),
)
_TABS = QT_TRANSLATE_NOOP("Trainer", "What is set up")
_HINTS = (
    QT_TRANSLATE_NOOP("Trainer", "The examples that the network learns from: which, how many, how noisy"),
    QT_TRANSLATE_NOOP("Trainer", "Its inputs, layers and units, and how its weights begin"),
    QT_TRANSLATE_NOOP("Trainer", "How it learns: steps, batches, brakes, and when it stops"),
    QT_TRANSLATE_NOOP("Trainer", "Things that go wrong on purpose, why, and what helps"),
)


class SetUp(Worded, QWidget):
    """One of four sections. *bind* connects a row with a field, as `Page.bind` does.

    `fields` has the row of each field of the scene that is set here.
    """

    opened = Signal(object)
    """A pitfall, or a cure of one, was chosen: the scene to open, and to begin a new run with."""

    def __init__(self, store: Store[TrainerScene], bind: Bind) -> None:
        super().__init__()
        data = DataSection(store, bind)
        self.own_data = data.own_data
        self._pitfalls = PitfallsSection(bind, self.opened.emit)
        self._sections: tuple[Section, ...] = (
            data,
            NetworkSection(store, bind),
            TrainingSection(store, bind),
            self._pitfalls,
        )
        self.fields: dict[str, FieldRow] = {
            field: row for section in self._sections for field, row in section.fields.items()
        }
        self._problems: dict[str, Problem] = {}
        self._open_pitfall = ""
        self._tabs = QTabBar()
        self._tabs.setObjectName("trainer.section")
        self._tabs.setProperty("role", "views")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._stack = Stack()
        for section in self._sections:
            self._tabs.addTab("")
            self._stack.addWidget(section)
        self._tabs.currentChanged.connect(self._turn)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._tabs)
        rows.addWidget(self._stack, 1)
        self.retranslate()

    def show_scene(self, scene: TrainerScene) -> None:
        """Let every control show what *scene* holds, be it with problems.

        A pitfall that has just been opened comes to the front, wherever it was: on the other page, or by undo.
        """
        for section in self._sections:
            section.show_scene(scene)
        if scene.pitfall in BY_KEY and scene.pitfall != self._open_pitfall:
            self.turn_to_pitfalls()
        self._open_pitfall = scene.pitfall

    def turn_to_pitfalls(self) -> None:
        """Bring the pitfalls to the front."""
        self._tabs.setCurrentIndex(self._stack.indexOf(self._pitfalls))

    def turn_to(self, field: str) -> None:
        """Bring the section to the front in which *field* is set; nothing happens where none does."""
        for i, section in enumerate(self._sections):
            if field in section.fields:
                self._tabs.setCurrentIndex(i)
                section.reveal(field)

    def is_in_use(self) -> bool:
        """Whether a hand is at a control of the section at the front, which then should stay there."""
        focused = QApplication.focusWidget()
        return focused is not None and self._stack.isAncestorOf(focused)

    def tells(self, field: str) -> bool:
        """Whether what is wrong with *field* is told in the section at the front."""
        return field in self._sections[self._stack.currentIndex()].fields

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Mark the sections in which something is wrong, as their rows tell only while they are at the front."""
        self._problems = {problem.field: problem for problem in reversed(problems)}
        self.retranslate()

    def retranslate(self) -> None:
        for i, (title, section) in enumerate(zip(_TITLES, self._sections, strict=True)):
            wrong = [problem for field, problem in self._problems.items() if field in section.fields]
            text = f"⚠ {spoken(title)}" if wrong else spoken(title)
            if text != self._tabs.tabText(i):
                self._tabs.setTabText(i, text)
            told = [problem.sentence for problem in wrong] or [_HINTS[i]]
            self._tabs.setTabToolTip(i, with_names("\n".join(map(spoken, told)), spoken(title)))
        self._tabs.setAccessibleName(spoken(_TABS))
        name_scroll_buttons(self._tabs)
        self._tabs.setAccessibleDescription(spoken(_HINTS[self._tabs.currentIndex()]))
        self._tabs.setToolTip(spoken(_TABS))

    def _turn(self, index: int) -> Any:
        if self.is_in_use():
            self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # what is typed is edited, and no key goes astray
        self._stack.setCurrentIndex(index)
        self._tabs.setAccessibleDescription(spoken(_HINTS[index]))
