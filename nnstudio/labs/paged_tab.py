"""A tab of several pages, which share one scene, one history and a strip above them."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.page import Page
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence
from nnstudio.widgets.panel import Column
from nnstudio.widgets.presets import Group, PresetButton
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scroll_buttons import name_scroll_buttons
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import DRESSED_LATE
from nnstudio.widgets.typed_field import forget_typed
from nnstudio.widgets.words import Worded, spoken

SceneT = TypeVar("SceneT")


_PAGES = QT_TRANSLATE_NOOP("Labs", "Pages of this tab")
_PAGES_HINT = QT_TRANSLATE_NOOP(
    "Labs", "Each page is about another question; what is set on one is the same on all that have it."
)


@dataclass(frozen=True)
class PageKind:
    """What a page is called, what it is for, which worked examples open it, and how it is made.

    Many worked examples stand in *groups*, each with its title.
    """

    title: Sentence
    hint: Sentence
    presets: Sequence[Preset[Any]]
    create: Callable[[Store[Any]], Page[Any, Any]]
    groups: Sequence[Group] = ()

    def all_presets(self) -> tuple[Preset[Any], ...]:
        """Return the worked examples, those of the groups behind the others."""
        return (*self.presets, *(preset for _title, presets in self.groups for preset in presets))


class PagedTab(Worded, QWidget, Generic[SceneT]):
    """Shows the page that the scene's field ``page`` names; the first one where it names none.

    A page is made when it is first turned to, and rests while another one is on the screen. *shared* are controls of
    fields that all pages need: they stand in the strip, and what is wrong with them is told below it.
    """

    sent = Signal(str, dict)
    """A page sends something to another lab, as `Page.sent` does."""
    progressed = Signal()
    """Something else is kept than before, though nothing was edited: see `progress_mark`."""
    page_made = Signal(str)
    """The page of this name was turned to for the first time; it is among the `pages` now."""
    turned = Signal()
    """Another page is on the screen."""

    def __init__(
        self,
        name: str,
        store: Store[SceneT],
        kinds: Mapping[str, PageKind],
        shared: Mapping[str, QWidget],
    ) -> None:
        super().__init__()
        self.setProperty(DRESSED_LATE, True)
        self.store = store
        self._presets = PresetButton(f"{name}.presets")
        self.kinds = dict(kinds)
        self._shared = {field: (control, ProblemLabel(f"{name}.{field}.problem")) for field, control in shared.items()}
        self._pages: dict[str, Page[SceneT, Any]] = {}
        self._shown = ""
        self._switch = QTabBar()
        self._switch.setObjectName(f"{name}.page")
        self._switch.setProperty("role", "pages")
        self._switch.setDrawBase(False)
        self._switch.setExpanding(False)
        self._switch.setUsesScrollButtons(True)  # only where there is less room than in any language at 250 %
        self._switch.setElideMode(Qt.TextElideMode.ElideNone)
        for _ in self.kinds:
            self._switch.addTab("")
        self._switch.currentChanged.connect(self._turn)
        self._stack = Stack()
        self._strip, self._controls = QHBoxLayout(), QHBoxLayout()
        self._strip.setContentsMargins(8, 8, 8, 0)
        for row in (self._strip, self._controls):
            row.setSpacing(8)
        self._strip.addWidget(self._switch, 1)
        self._strip.addLayout(self._controls)
        self._strip.setAlignment(self._controls, Qt.AlignmentFlag.AlignRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._strip)
        for field, (control, label) in self._shared.items():
            control.edited.connect(lambda value, field=field: self.store.edit(**{field: value}))
            control.refused.connect(label.tell_refused)
            self._controls.addWidget(control)
            rows.addWidget(label)
        self._controls.addWidget(self._presets)
        rows.addWidget(self._stack, 1)
        self._presets.chosen.connect(self._open)
        store.changed.connect(self._follow)  # before any page does, so that only the one on the screen is awake
        self._follow()
        self.retranslate()

    @property
    def pages(self) -> Mapping[str, Page[SceneT, Any]]:
        """The pages that have been made, by name."""
        return self._pages

    @property
    def page(self) -> Page[SceneT, Any]:
        """The page on the screen."""
        return self._pages[self._wanted()]

    @property
    def kind(self) -> PageKind:
        """What the page on the screen is called, and what it is for."""
        return self.kinds[self._wanted()]

    def page_named(self, scene: SceneT) -> str:
        """Return the name of the page that *scene* opens: the first one where it names none."""
        name: str = scene.page  # type: ignore[attr-defined]
        return name if name in self.kinds else next(iter(self.kinds))

    @property
    def results(self) -> Any:
        """The last good results of the page on the screen."""
        return self.page.results

    @property
    def found(self) -> tuple[Problem, ...]:
        """What is wrong with the scene, as far as the page on the screen is concerned."""
        return self.page.found

    def is_as_in(self, scene: SceneT) -> bool:
        """Whether the worked example that is this *scene* is open, and still as it was opened."""
        return self.store.scene == scene

    def kept(self) -> dict[str, Future[Any]]:
        """Return by name what belongs to a project beside the scene; what runs in the background hands it over soon."""
        return {}

    def progress_mark(self) -> object:
        """Return what differs whenever something else is kept than before."""
        return None

    def take_up(self, scene: SceneT, prepared: Any = None) -> None:  # noqa: ARG002 - for tabs that keep something
        """Show *scene* as it was read from a project, and what was *prepared* of all that is kept beside it."""
        self._begin_with(partial(self.store.restore, scene))

    def scroll_up(self) -> None:
        """Let every column begin at its top."""
        for column in self.findChildren(Column):
            column.verticalScrollBar().setValue(0)

    def rest(self) -> None:
        """Let what runs in the background pause; it can be started again."""
        for page in self._pages.values():
            page.rest()

    def shut_down(self) -> None:
        """Stop what runs in the background; called once, before the window closes."""
        for page in self._pages.values():
            page.shut_down()

    def retranslate(self) -> None:
        self._switch.setAccessibleName(spoken(_PAGES))
        self._switch.setAccessibleDescription(spoken(_PAGES_HINT))
        self._switch.setWhatsThis(spoken(_PAGES_HINT))
        name_scroll_buttons(self._switch)
        for i, kind in enumerate(self.kinds.values()):
            self._switch.setTabText(i, spoken(kind.title))
            self._switch.setAccessibleTabName(i, spoken(kind.title))
            self._switch.setTabToolTip(i, with_names(spoken(kind.hint), spoken(kind.title)))
        self._fit_strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_controls"):
            self._fit_strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Put the controls beside the names of the pages, without words or below where there is no room for both."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        margins = self._strip.contentsMargins()
        around = margins.left() + margins.right() + self._strip.spacing()
        for narrow in (False, True):
            self._presets.set_narrow(narrow)
            self._controls.invalidate()  # Qt would do so only later
            needed = self._switch.sizeHint().width() + self._controls.minimumSize().width() + around
            if needed <= self.width():
                break
        below = needed > self.width()
        if below:
            self._presets.set_narrow(False)
        directions = QBoxLayout.Direction
        self._strip.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def _wanted(self) -> str:
        return self.page_named(self.store.scene)

    def _turn(self, index: int) -> None:
        name = list(self.kinds)[index]
        if name != self._wanted():
            self.store.look(page=name)

    def _follow(self) -> None:
        """Bring the page that the scene names to the front."""
        turns = self._wanted() != self._shown
        if turns:
            self._leave_field()  # what is typed there is edited now, not while a page is being made
        name = self._wanted()
        for other, page in self._pages.items():
            page.set_awake(other == name)
        if name not in self._pages:
            self._make(name)
            self._show_shared()
        if turns:
            self._shown = name
            self._stack.setCurrentWidget(self._pages[name])
            self.setFocusProxy(self._pages[name])
            if self.isVisible():  # else Qt would look for another control, and Space might press it
                self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)
            others = [(kind.title, kind.all_presets()) for other, kind in self.kinds.items() if other != name]
            self._presets.offer(self.kinds[name].presets, (*self.kinds[name].groups, *others))
        self._switch.setCurrentIndex(list(self.kinds).index(name))
        if turns:
            self.turned.emit()

    def _make(self, name: str) -> Page[SceneT, Any]:
        page = self._pages[name] = self.kinds[name].create(self.store)
        page.setProperty(DRESSED_LATE, True)
        page.refreshed.connect(self._show_shared)
        page.sent.connect(self.sent)
        self._stack.addWidget(page)
        self.page_made.emit(name)
        return page

    def _leave_field(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            focused.clearFocus()

    def _show_shared(self) -> None:
        """Let the controls in the strip show the scene, and tell what the page finds wrong with their fields."""
        told = {problem.field: problem.sentence for problem in reversed(self.page.found)}
        for field, (control, label) in self._shared.items():
            control.show_value(getattr(self.store.scene, field))
            label.tell(told.get(field))

    def _open(self, scene: SceneT) -> None:
        """Open a worked example."""
        self._begin_with(partial(self.store.replace, scene))

    def _begin_with(self, put: Callable[[], None]) -> None:
        """Let *put* put another scene in place, which has nothing to do with what is typed or played now."""
        put()
        forget_typed(self.page)
        self.page.start_afresh()
