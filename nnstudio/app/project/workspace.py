"""All tabs together: what is on them can be written down, and put back."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget

from nnstudio.app.project.parts import Opened, gathered, prepared
from nnstudio.labs.paged_tab import PagedTab


class Workspace(QObject):
    """The tabs of the labs, by their id, on one *bar*; and whether they are as they were last saved."""

    modified = Signal()
    """It may have become different from what was saved, or the same again."""
    edited = Signal()
    """Something was edited, undone, or has been learnt."""

    def __init__(self, tabs: Mapping[str, PagedTab], bar: QTabWidget) -> None:
        super().__init__(bar)
        self._tabs, self._bar = tabs, bar
        self._saved_progress = self._progress()
        for tab in tabs.values():
            tab.store.changed.connect(self.edited)
            tab.store.undo_stack.cleanChanged.connect(self.modified)
            tab.progressed.connect(self._tell_progress)

    @property
    def is_modified(self) -> bool:
        """Whether an edit or a training makes it different from what was last saved; what is looked at does not."""
        are_clean = all(tab.store.undo_stack.isClean() for tab in self._tabs.values())
        return not are_clean or self._progress() != self._saved_progress

    def parts(self) -> dict[str, Any]:
        """Return what a project consists of; what runs in the background hands its part over soon, as a `Future`."""
        scenes = {name: tab.store.scene for name, tab in self._tabs.items()}
        kept = {name: tab.kept() for name, tab in self._tabs.items()}
        return gathered(scenes, kept, self._bar.currentWidget().objectName())

    def put(self, opened: Opened) -> None:
        """Show *opened* in place of all that was there."""
        for name, tab in self._tabs.items():
            tab.take_up(opened.scenes[name], opened.prepared[name])
        self._bar.setCurrentWidget(self._tabs[opened.front])
        self.mark_saved()

    def clear(self) -> None:
        """Let every tab be as it is when the program starts."""
        self.put(prepared({}))

    def mark_saved(self) -> None:
        """Take what there is now for saved."""
        for tab in self._tabs.values():
            tab.store.undo_stack.setClean()
        self._saved_progress = self._progress()
        self.modified.emit()

    def mark_modified(self) -> None:
        """Take what there is now for something that no file holds."""
        for tab in self._tabs.values():
            tab.store.undo_stack.resetClean()
        self.modified.emit()

    def _progress(self) -> tuple[object, ...]:
        return tuple(tab.progress_mark() for tab in self._tabs.values())

    def _tell_progress(self) -> None:
        self.edited.emit()
        self.modified.emit()
