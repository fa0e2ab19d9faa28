"""All tabs together: what is on them can be written down, and put back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from nnstudio.app.labs import LABS
from nnstudio.app.project.parts import Opened, gathered, prepared
from nnstudio.document.store import Store
from nnstudio.labs.paged_tab import PagedTab


class Workspace(QObject):
    """The *stores* of all labs and those *tabs* that have been made; and whether they are as they were last saved.

    *tab* returns the tab of a lab, made where there is none yet; *fresh* the scenes with which labs
    begin, where these are others than their own.
    """

    modified = Signal()
    """It may have become different from what was saved, or the same again."""
    edited = Signal()
    """Something was edited, undone, or has been learnt."""
    turned = Signal(str)
    """The tab of this lab is to be in front."""

    def __init__(
        self,
        stores: Mapping[str, Store],
        tabs: Mapping[str, PagedTab],
        tab: Callable[[str], PagedTab],
        parent: QObject,
        fresh: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:
        super().__init__(parent)
        self._stores, self._tabs, self._tab, self._fresh = stores, tabs, tab, fresh
        self._front = LABS[0].id
        self._saved_progress = self._progress()
        self._has_progressed = False
        """Whether something else has been learnt than was saved, as far as that was told."""
        for store in stores.values():
            store.changed.connect(self.edited)
            store.undo_stack.cleanChanged.connect(self.modified)

    def follow(self, tab: PagedTab) -> None:
        """Take note of what is learnt on *tab*."""
        tab.progressed.connect(self._tell_progress)

    def take_front(self, lab_id: str) -> None:
        """Take note of which lab is in front."""
        self._front = lab_id

    @property
    def is_modified(self) -> bool:
        """Whether an edit or a training makes it different from what was last saved; what is looked at does not."""
        are_clean = all(store.undo_stack.isClean() for store in self._stores.values())
        return not are_clean or self._progress() != self._saved_progress

    def parts(self) -> dict[str, Any]:
        """Return what a project consists of; what runs in the background hands its part over soon, as a `Future`."""
        scenes = {name: store.scene for name, store in self._stores.items()}
        kept = {name: tab.kept() for name, tab in self._tabs.items()}
        return gathered(scenes, kept, self._front)

    def put(self, opened: Opened) -> None:
        """Show *opened* in place of all that was there."""
        for name, store in self._stores.items():
            if name in self._tabs or opened.prepared[name] is not None:
                tab = self._tab(name)
                tab.take_up(opened.scenes[name], opened.prepared[name])
                tab.scroll_up()
            else:
                store.restore(opened.scenes[name])
        self.turned.emit(opened.front)
        self.mark_saved()

    def rest(self) -> None:
        """Let what is learnt in the background pause."""
        for tab in self._tabs.values():
            tab.rest()

    def clear(self) -> None:
        """Let every tab be as it is when the program starts."""
        self.put(prepared(self._fresh()))

    def mark_saved(self) -> None:
        """Take what there is now for saved."""
        for store in self._stores.values():
            store.undo_stack.setClean()
        self._saved_progress, self._has_progressed = self._progress(), False
        self.modified.emit()

    def mark_modified(self) -> None:
        """Take what there is now for something that no file holds."""
        for store in self._stores.values():
            store.undo_stack.resetClean()
        self.modified.emit()

    def _progress(self) -> dict[str, object]:
        """Return how far each tab has come on which something was learnt."""
        marks = {name: tab.progress_mark() for name, tab in self._tabs.items()}
        return {name: mark for name, mark in marks.items() if mark}

    def _tell_progress(self) -> None:
        """Tell of something learnt: 30 times a second, so whether it is modified only where that may have changed."""
        self.edited.emit()
        has_progressed = self._progress() != self._saved_progress
        if has_progressed != self._has_progressed:
            self._has_progressed = has_progressed
            self.modified.emit()
