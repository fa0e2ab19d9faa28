"""Help: lessons, and about the program."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMessageBox, QWidget

from nnstudio import __version__
from nnstudio.app.menus.actions import Actions
from nnstudio.lessons.lesson import load_lessons
from nnstudio.lessons.lesson_bar import LessonBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import spoken

_ABOUT = QT_TRANSLATE_NOOP(
    "App",
    "NN Studio {version}\n\nEntropy, softmax and small neural networks, by touching them. "
    "Every number on the screen can be reproduced by hand.",
)

_LOG = QT_TRANSLATE_NOOP("App", "The log lies here: {path}")


class HelpMenu:
    """The menu; *lessons* shows the one that is chosen, *window* stands behind what is told."""

    def __init__(self, actions: Actions, lessons: LessonBar, window: QWidget) -> None:
        self._actions, self._lessons, self._window = actions, lessons, window
        self.menu = actions.menu(QT_TRANSLATE_NOOP("App", "&Help"))
        self.lessons = actions.menu(QT_TRANSLATE_NOOP("App", "&Lessons"), self.menu)
        for lesson in load_lessons():
            self.lessons.addAction("", partial(lessons.open, lesson)).setData(lesson)
        self.menu.addSeparator()
        self._about_action = actions.add(self.menu, "about", QT_TRANSLATE_NOOP("App", "&About NN Studio"), self._about)

    def offer_log(self, path: str, open_log: Callable[[], Sentence | None], tell: Callable[[Sentence], object]) -> None:
        """Offer to open the log at *path* by *open_log*, which returns why it cannot be opened; *tell* says that."""

        def try_to_open() -> None:
            tell(open_log() or _LOG.fill(path=path))  # where no program opens it, the system may not say so

        action = self._actions.add(self.menu, "open_log", QT_TRANSLATE_NOOP("App", "&Open the log"), try_to_open)
        self._actions.retranslate()
        self.menu.insertAction(self._about_action, action)

    def speak(self, language: str) -> None:
        """Name the lessons, and go on with the one that is open, in *language*."""
        for action in self.lessons.actions():
            action.setText(action.data().title_in(language))
        self._lessons.speak(language)

    def _about(self) -> None:
        QMessageBox.about(self._window, "NN Studio", spoken(_ABOUT.fill(version=__version__)))
