"""A button with a line drawing on it, in the colour of the theme's text."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton

from nnstudio.widgets.icons import drawing
from nnstudio.widgets.theme import current_theme


class IconButton(QToolButton):
    """Shows the drawing ``resources/icons/<icon>.svg``; says and does what *action* does, or opens its *menu*."""

    def __init__(self, name: str, icon: str, action: QAction, menu: QMenu | None = None) -> None:
        super().__init__()
        self._icon = icon
        self._drawn: tuple[str, int] = ("", 0)
        self.setObjectName(name)
        self.setProperty("role", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._action = action
        action.changed.connect(self._follow)
        if menu is not None:
            self.setMenu(menu)
        else:
            self.clicked.connect(action.trigger)
        self._follow()
        self._draw()

    @property
    def action(self) -> QAction:
        """What a click does, or whose menu it opens."""
        return self._action

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_drawn"):
            self._draw()

    def _follow(self) -> None:
        text = re.sub(r"\s*\(&\w\)", "", self._action.text()).replace("&", "")  # Chinese has its letter in brackets
        shortcut = self._action.shortcut().toString(self._action.shortcut().SequenceFormat.NativeText)
        self.setEnabled(self._action.isEnabled() or self.menu() is not None)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._action.whatsThis())
        self.setWhatsThis(self._action.whatsThis())
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)
        self.setAccessibleDescription(self.toolTip())

    def _draw(self) -> None:
        theme, em = current_theme(), self.fontMetrics().height()
        if (theme.name, em) == self._drawn:
            return
        self._drawn = (theme.name, em)
        icon = QIcon()
        for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.edge)):
            icon.addPixmap(drawing(self._icon, colour, round(2.5 * em)), mode)
        self.setIcon(icon)
        side = round(1.25 * em)
        self.setIconSize(QSize(side, side))
