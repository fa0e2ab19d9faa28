"""Edit: undo and redo, by the name of what they take back or do again; and the settings."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction, QUndoGroup

from nnstudio.app.menus.actions import Actions
from nnstudio.document.history import History
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_UNDO, _REDO = QT_TRANSLATE_NOOP("App", "&Undo"), QT_TRANSLATE_NOOP("App", "&Redo")
_UNDO_STEP, _REDO_STEP = QT_TRANSLATE_NOOP("App", "&Undo: {step}"), QT_TRANSLATE_NOOP("App", "&Redo: {step}")


class EditMenu:
    """The menu; its entries belong to the history that is active in *undo_group*, whose steps *name_of* names.

    *open_settings* shows what can be set for the whole program.
    """

    def __init__(
        self,
        actions: Actions,
        undo_group: QUndoGroup,
        name_of: Callable[[Any, Any], Sentence],
        open_settings: Callable[[], object],
    ) -> None:
        self._actions, self._group, self._name_of = actions, undo_group, name_of
        edit = actions.menu(QT_TRANSLATE_NOOP("App", "&Edit"))
        self._undo = actions.add(edit, "undo", _UNDO, undo_group.undo, "Ctrl+Z")
        self._redo = actions.add(edit, "redo", _REDO, undo_group.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        edit.addSeparator()
        actions.add(edit, "settings", QT_TRANSLATE_NOOP("App", "&Settings…"), open_settings, "Ctrl+,")
        for action, possible in ((self._undo, undo_group.canUndoChanged), (self._redo, undo_group.canRedoChanged)):
            action.setEnabled(False)
            possible.connect(action.setEnabled)
        undo_group.indexChanged.connect(self._show_names)
        undo_group.activeStackChanged.connect(self._show_names)

    def _show_names(self) -> None:
        history = self._group.activeStack()
        if isinstance(history, History):
            self._show_name(self._undo, history.undo_step, _UNDO, _UNDO_STEP)
            self._show_name(self._redo, history.redo_step, _REDO, _REDO_STEP)

    def _show_name(self, action: QAction, step: tuple[Any, Any] | None, bare: Sentence, named: Sentence) -> None:
        self._actions.say(action, bare if step is None else named.fill(step=self._name_of(*step)))
