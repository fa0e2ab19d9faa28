"""What all pages about logits have in common: one set-up, which moves to the page on the screen."""

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.page import Page, Stale
from nnstudio.labs.softmax.prediction import softened_target
from nnstudio.labs.softmax.problems import problems
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.notation.sentences import Problem
from nnstudio.widgets.columns import UNDERSTAND_WIDTH
from nnstudio.widgets.panel import Column

ResultsT = TypeVar("ResultsT")

SET_UP_WIDTH = 19


class LogitsPage(Page[SoftmaxScene, ResultsT]):
    """A page whose left column is the common *set_up*, and what the page adds to it.

    A subclass calls `compose_beside` in place of `compose`. Where it needs more, it extends `problems`, `show_scene`
    and `show_problems`.
    """

    needs_target: ClassVar[bool] = True
    """Whether what the page shows depends on the target."""

    def __init__(self, store: Store[SoftmaxScene], set_up: SetUp) -> None:
        super().__init__(store)
        self._set_up = set_up
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)

    def compose_beside(
        self,
        see: QWidget,
        understand: QWidget,
        computed: Sequence[Stale],
        *panels: QWidget,
        understand_width: int = UNDERSTAND_WIDTH,
    ) -> None:
        """Lay out the three columns; *panels* are the page's own, and stand above the common set-up."""
        room = QWidget()
        room.setLayout(self._room)
        self._set_up.refusal_changed.connect(self._mark_stale)
        self.compose(
            Column(*panels, room),
            see,
            understand,
            computed,
            set_up_width=SET_UP_WIDTH,
            understand_width=understand_width,
        )

    def refresh(self) -> None:
        if self._awake and self._room.indexOf(self._set_up) < 0:
            self._room.addWidget(self._set_up)  # from the page that had it
            self._set_up.show()  # Qt would only do so when the event loop comes round
            self._set_up.offer_target(self.needs_target)
        super().refresh()

    def problems(self, scene: SoftmaxScene) -> tuple[Problem, ...]:
        return problems(scene)

    def show_scene(self, scene: SoftmaxScene) -> None:
        self._set_up.show_scene(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._set_up.show_problems(problems)
        if not problems:
            scene = self.store.scene
            self._set_up.show_target(scene, softened_target(scene).tolist())
