"""A button with a line drawing on it, in the colour of the theme's text."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QToolButton

from nnstudio.resource_path import resource_path
from nnstudio.widgets.theme import current_theme


class IconButton(QToolButton):
    """Shows the drawing ``resources/icons/<icon>.svg``; says and does what *action* does, or opens its *menu*."""

    def __init__(self, name: str, icon: str, action: QAction, menu: QMenu | None = None) -> None:
        super().__init__()
        self._drawing = resource_path("icons", f"{icon}.svg").read_text(encoding="utf-8")
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_drawing"):
            self._draw()

    def _follow(self) -> None:
        text = self._action.text().replace("&", "")
        shortcut = self._action.shortcut().toString(self._action.shortcut().SequenceFormat.NativeText)
        self.setEnabled(self._action.isEnabled() or self.menu() is not None)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)

    def _draw(self) -> None:
        theme = current_theme()
        icon = QIcon()
        for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.edge)):
            icon.addPixmap(self._tinted(colour), mode)
        self.setIcon(icon)
        side = round(1.25 * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))

    def _tinted(self, colour: str) -> QPixmap:
        side = round(2.5 * self.fontMetrics().height())
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._drawing.replace("currentColor", colour).encode()))
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, side, side))
        return pixmap
