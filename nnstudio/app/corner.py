"""What is needed most often, at the right end of the tabs."""

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from nnstudio.app.menus.actions import Actions
from nnstudio.widgets.icon_button import IconButton


class Corner(QWidget):
    """Undo, redo, language and help; while the program is presented only the way out of that."""

    def __init__(self, actions: Actions, languages: QMenu, help_menu: QMenu) -> None:
        super().__init__()
        self._buttons = [
            *(IconButton(f"corner.{name}", name, actions[name]) for name in ("undo", "redo")),
            IconButton("corner.language", "language", languages.menuAction(), languages),
            IconButton("corner.help", "help", help_menu.menuAction(), help_menu),
        ]
        self._way_out = IconButton("corner.presentation", "leave-presentation", actions["presentation"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        for button in (*self._buttons, self._way_out):
            row.addWidget(button)
        self.set_presenting(False)

    def set_presenting(self, presenting: bool) -> None:
        """Show what is needed while the program is presented, or otherwise."""
        for button in self._buttons:
            button.setVisible(not presenting)
        self._way_out.setVisible(presenting)
