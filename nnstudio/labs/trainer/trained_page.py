"""What the pages have in common on which something is trained in the background."""

from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.errors import DivergenceError, EngineError
from nnstudio.labs.page import Page
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.kept.mark import ProgressMark
from nnstudio.labs.trainer.progress import Progress
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.session import TrainingSession
from nnstudio.labs.trainer.set_up.column import SetUp
from nnstudio.notation.sentences import Problem
from nnstudio.widgets.background_work import tell_unexpected
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button

ResultsT = TypeVar("ResultsT")


class TrainingBar(Protocol):
    """The bar under the pictures, as far as every page needs it."""

    reset: Button
    start: Button
    pause: Button
    epochs: FieldRow
    progress: Progress

    def show_state(self, *, running: bool, possible: bool) -> None:
        """Show and enable what can be pressed now."""


class TrainedPage(Page[TrainerScene, ResultsT]):
    """A page with a set-up, a session, pictures above a bar, and a place for problems that stand nowhere else.

    What is wrong with the fields *told_in_bar* is told there; *problem* is the name of the place for all the rest. A
    subclass fills in `start`, `reset`, `kept` and `progress_mark`, and what to show of a session: `_show_snapshot`,
    `_show_failure` and `_show_end`.
    """

    def __init__(
        self, store: Store[TrainerScene], bar: TrainingBar, problem: str, told_in_bar: tuple[str, ...]
    ) -> None:
        super().__init__(store)
        self.session = TrainingSession(self)
        self.set_up = SetUp(store, self.bind)
        self._bar, self._told_in_bar = bar, told_in_bar
        self._problem = ProblemLabel(problem)
        self._run = (0, 0)
        """The epochs from which and to which Start trains."""

    def start(self) -> None:
        """Train on for as many epochs as the scene says, or until one of its stop rules is met."""
        raise NotImplementedError

    def reset(self) -> None:
        """Go back to the same random weights."""
        raise NotImplementedError

    def kept(self) -> Future[KeptRun] | None:
        """Return what a project keeps of the training; None where nothing was trained.

        While training goes on its thread hands it over soon.
        """
        raise NotImplementedError

    def progress_mark(self) -> ProgressMark:
        """Return what differs whenever something was trained since, and is the same where it was kept and taken up."""
        raise NotImplementedError

    def set_awake(self, awake: bool) -> None:
        """Rest with the page: what is hidden would train on at the cost of what is seen."""
        super().set_awake(awake)
        if not awake:
            self.session.pause()

    def rest(self) -> None:
        self.session.pause()

    def shut_down(self) -> None:
        self.session.shut_down()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self.set_up.tell(problems)
        if not problems:
            return
        self._turn_to(problems[0])
        elsewhere = [each for each in problems if each.field not in self._told_in_bar]
        elsewhere = [each for each in elsewhere if not self.set_up.tells(each.field)]
        self._problem.tell(elsewhere[0].sentence if elsewhere else None)
        self.session.pause()
        self._show_running(False)

    def _turn_to(self, problem: Problem) -> None:
        """Bring to the front where *problem* is told, unless a hand is at work elsewhere."""
        if not self.set_up.is_in_use():
            self.set_up.turn_to(problem.field)

    def _middle(self, see: QWidget, bar: QWidget) -> QWidget:
        """Return the pictures, which scroll where there is no room, above the bar, which is always seen."""
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Column(see, stretch=(1,)), 1)
        rows.addWidget(self._problem)
        rows.addWidget(bar)
        return middle

    def _connect_training(self) -> None:
        """Let the bar drive the session, and show what comes of it."""
        self.bind("epochs", self._bar.epochs)
        self._bar.start.clicked.connect(self.start)
        self._bar.pause.clicked.connect(self.session.pause)
        self._bar.reset.clicked.connect(self.reset)
        self.session.progressed.connect(self._show_snapshot)
        self.session.running_changed.connect(self._show_running)
        self.session.failed.connect(self._show_failure)
        self.session.failed.connect(_tell_unexpected)
        self.session.ended.connect(self._show_end)

    def _start_or_pause(self) -> None:
        self.session.pause() if self.session.is_running else self.start()

    def _show_running(self, running: bool) -> None:
        self._bar.show_state(running=running, possible=not self.found)
        if not running:
            self._bar.progress.rest()

    def _show_snapshot(self, snapshot: Any) -> None:
        raise NotImplementedError

    def _show_failure(self, error: Exception) -> None:
        raise NotImplementedError

    def _show_end(self, reason: str) -> None:
        raise NotImplementedError


def _tell_unexpected(error: Exception) -> None:
    if not isinstance(error, EngineError | DivergenceError):
        tell_unexpected(error)
