"""What all pages of all tabs have in common: scene in, results out, problems beside their cause."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.bound_rows import BoundRows
from nnstudio.labs.reading_order import tab_in_reading_order
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.columns import LEAST_SEE_WIDTH, SET_UP_WIDTH, UNDERSTAND_WIDTH, Columns
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.keys import Key
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Text

SceneT = TypeVar("SceneT")
ResultsT = TypeVar("ResultsT")


class Stale(Protocol):
    """What can show that it belongs to the last good scene."""

    def set_stale(self, stale: bool) -> None:
        """Mark it as such, or as current."""


_LAST_GOOD = QT_TRANSLATE_NOOP("Labs", "Pictures and figures still show the last settings that could be computed.")


class Page(QWidget, Generic[SceneT, ResultsT]):
    """One page of a tab, or a whole tab: it shows the scene, then its results or what is wrong, whenever that changes.

    A subclass builds its three columns with `compose`, connects controls with `bind`, and fills in `problems`,
    `compute`, `show_scene` and `show_results`, which also lets `_meaning` say what the results mean.
    """

    keys: ClassVar[Sequence[Key]] = ()
    """What keys do on this page, for the page of shortcuts (F1)."""

    refreshed = Signal()
    """The scene as it is now is shown."""
    sent = Signal(str, dict)
    """What was found here is to be opened in another lab: its id, and the fields of its scene to change."""

    def __init__(self, store: Store[SceneT]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click beside all controls leaves the field that was typed in
        self.store = store
        self.results: ResultsT | None = None
        self.found: tuple[Problem, ...] = ()
        """What is wrong with the scene as it is now."""
        self._awake = True
        self._rows = BoundRows(store)
        self._computed: Sequence[Stale] = ()
        self._meaning = Text(SILENCE)

    def compose(
        self,
        set_up: QWidget,
        see: QWidget,
        understand: QWidget,
        computed: Sequence[Stale],
        *,
        set_up_width: float = SET_UP_WIDTH,
        understand_width: float = UNDERSTAND_WIDTH,
        least_see_width: int = LEAST_SEE_WIDTH,
    ) -> None:
        """Lay out the three columns; *computed* are all parts that fade while the scene cannot be computed."""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(Columns(set_up, see, understand, set_up_width, understand_width, least_see_width))
        self._computed = computed
        for label in self.findChildren(ProblemLabel):
            label.refusal_changed.connect(self._mark_stale)
        self.store.changed.connect(self.refresh)
        self.refresh()

    def bind(self, field: str, row: FieldRow, take: Callable[[Any], None] | None = None) -> FieldRow:
        """Let the control of *row* edit the scene's *field*, as `BoundRows` does."""
        return self._rows.bind(field, row, take)

    def row(self, field: str) -> FieldRow:
        """Return the row that was bound to *field*."""
        return self._rows[field]

    def set_awake(self, awake: bool) -> None:
        """From the next change of the scene on, follow it; or rest while another page of the tab is on the screen."""
        self._awake = awake

    def start_afresh(self) -> None:
        """A worked example was opened: what was typed before and could not be read belongs to it no more."""

    def refresh(self) -> None:
        """Show the scene as it is now."""
        if not self._awake:
            return
        scene = self.store.scene
        self.found = self.problems(scene)
        self.show_scene(scene)
        self.show_problems(self.found)
        if self.found:
            self._meaning.say(_LAST_GOOD)
        else:
            self.results = self.compute(scene)
            self.show_results(scene, self.results)
        self._mark_stale()
        self.refreshed.emit()

    def _mark_stale(self) -> None:
        """Let the results fade while they are not those of what can be read on the controls."""
        stale = bool(self.found) or any(label.refuses for label in self.findChildren(ProblemLabel))
        for part in self._computed:
            part.set_stale(stale)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem beside the control of its field."""
        self._rows.tell(problems)

    def problems(self, scene: SceneT) -> tuple[Problem, ...]:
        """Return what is wrong with *scene*; nothing, if it can be computed."""
        raise NotImplementedError

    def compute(self, scene: SceneT) -> ResultsT:
        """Return the results of a scene without problems."""
        raise NotImplementedError

    def show_scene(self, scene: SceneT) -> None:
        """Let every control show what the scene holds."""
        raise NotImplementedError

    def show_results(self, scene: SceneT, results: Any) -> None:
        """Show pictures, figures and formulas."""
        raise NotImplementedError

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let Tab go over the page as one reads it: down the columns, from left to right."""
        tab_in_reading_order(self)
        return super().focusNextPrevChild(forwards)

    def rest(self) -> None:
        """Let what runs in the background pause; it can be started again."""

    def shut_down(self) -> None:
        """Stop what runs in the background; called once, before the window closes."""
