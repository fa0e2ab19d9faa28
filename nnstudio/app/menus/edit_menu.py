"""Edit: undo and redo, by the name of what they take back or do again."""

from PySide6.QtGui import QUndoGroup

from nnstudio.app.menus.actions import Actions
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP


def build_edit_menu(actions: Actions, undo_group: QUndoGroup) -> None:
    """Add the menu; its entries belong to the history that is active in *undo_group*."""
    edit = actions.menu(QT_TRANSLATE_NOOP("App", "&Edit"))
    undo = actions.add(edit, "undo", QT_TRANSLATE_NOOP("App", "&Undo"), undo_group.undo, "Ctrl+Z")
    redo = actions.add(edit, "redo", QT_TRANSLATE_NOOP("App", "&Redo"), undo_group.redo, "Ctrl+Shift+Z", "Ctrl+Y")
    for action, possible in ((undo, undo_group.canUndoChanged), (redo, undo_group.canRedoChanged)):
        action.setEnabled(False)
        possible.connect(action.setEnabled)
