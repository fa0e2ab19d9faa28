"""In front of a class: the whole screen for the pictures, without menus and status line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from nnstudio.app.corner import Corner
from nnstudio.app.menus.actions import Actions
from nnstudio.app.menus.view_menu import PRESENT
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

HINT_MS = 3000
_LEAVE = QT_TRANSLATE_NOOP("App", "Leave the &presentation")
_HINT = QT_TRANSLATE_NOOP("App", "F11 or Esc ends the presentation · Alt shows the menus")
_NAME = QT_TRANSLATE_NOOP("App", "Message")
_LETTERS, _SPACE = 1.8, 0.6
"""Of the banner: how large against those of the body, and the space around them in heights of a letter."""
_PLACE = 0.12
"""How far below the upper edge, as a share of the window's height."""


class Banner(Worded, QLabel):
    """Large words over *window* for a moment; a click goes through them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sentence: Sentence = _HINT
        self.setObjectName("presentation.banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._end = QTimer(self, singleShot=True, interval=HINT_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: Sentence) -> None:
        """Say *sentence*, for a moment."""
        self._sentence = sentence
        self.retranslate()
        self.show()
        self.raise_()
        self._end.start()

    def be_silent(self) -> None:
        """Say nothing any more."""
        self._end.stop()
        self.hide()

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence))
        self.setAccessibleName(spoken(_NAME))
        self.setAccessibleDescription(self.text())
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Wear the theme, as large as the zoom wants it, in the upper middle of the window."""
        theme, letters = current_theme(), self._window.font().pixelSize()
        style = (
            f"QLabel {{ background: {theme.text}; color: {theme.window}; border-radius: {letters // 2}px;"
            f" font-size: {round(_LETTERS * letters)}px; font-weight: 600; padding: {round(_SPACE * letters)}px; }}"
        )
        if style != self.styleSheet():
            self.setStyleSheet(style)
        self.ensurePolished()
        room = self._window.width() * 9 // 10
        needed = self.fontMetrics().horizontalAdvance(self.text()) + 4 * round(_SPACE * letters)
        width = min(room, needed)
        self.resize(width, self.heightForWidth(width))
        self.move((self._window.width() - width) // 2, round(_PLACE * self._window.height()))


class Presentation(QObject):
    """Hides the *hidden* parts of *window* while it lasts; afterwards that is exactly what it was before."""

    def __init__(self, window: QMainWindow, actions: Actions, corner: Corner, hidden: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._actions, self._corner, self._hidden = window, actions, corner, hidden
        self._banner = Banner(window)
        self._is_on = self._changes = False
        self._state = Qt.WindowState.WindowNoState
        self._were_hidden: list[QWidget] = []
        self._menus_end = QTimer(self, singleShot=True, interval=HINT_MS)
        self._menus_end.timeout.connect(self._hide_unused_menus)
        self._lent: list[QAction] = []

    @property
    def is_on(self) -> bool:
        """Whether the program is being presented."""
        return self._is_on

    def toggle(self) -> None:
        """Begin, or end."""
        if self._is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Give the whole screen to the pictures."""
        if self._is_on:
            return
        self._is_on = True
        self._state = self._window.windowState()
        self._were_hidden = [each for each in self._hidden if each.isHidden()]
        # The shortcuts of a menu bar that is not seen would be dead.
        own = set(self._window.actions())
        self._lent = [each for each in self._actions.with_keys() if each not in own]
        self._window.addActions(self._lent)
        for each in self._hidden:
            each.hide()
        self._corner.set_presenting(True)
        self._put(self._state | Qt.WindowState.WindowFullScreen)
        self._actions.say(self._actions["presentation"], _LEAVE)
        self._banner.say(_HINT)

    def end(self) -> None:
        """Let the window be what it was before."""
        if not self._is_on:
            return
        self._is_on = False
        self._menus_end.stop()
        self._banner.be_silent()
        self._corner.set_presenting(False)
        for each in self._hidden:
            each.setVisible(each not in self._were_hidden)
        for action in self._lent:
            self._window.removeAction(action)
        self._put(self._state)
        self._actions.say(self._actions["presentation"], PRESENT)

    def tell(self, sentence: Sentence) -> None:
        """Say *sentence* in large words, as the status line is not seen."""
        self._banner.say(sentence)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether *event*, which nobody in the window had a use for, was one of its keys: Esc ends it, Alt shows menus.

        The menus are there while they are used, as in a player of films: Alt with a letter opens one of them.
        """
        if not self._is_on or event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Alt):
            return False
        menus = self._window.menuBar()
        if event.key() == Qt.Key.Key_Alt:
            menus.show()
            self._menus_end.start()
        elif menus.isVisible():
            menus.hide()
        else:
            self.end()
        return True

    def fit(self) -> None:
        """Keep the words in the middle of the window."""
        if self._banner.isVisible():
            self._banner.fit()

    def follow_state(self) -> None:
        """End it when the system has taken the whole screen away."""
        left = not self._window.windowState() & (Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized)
        if self._is_on and not self._changes and self._window.isVisible() and left:
            self._state = self._window.windowState()
            self.end()

    def _hide_unused_menus(self) -> None:
        menus = self._window.menuBar()
        pointed_at = menus.rect().contains(menus.mapFromGlobal(QCursor.pos()))
        if pointed_at or menus.activeAction() is not None or QApplication.activePopupWidget() is not None:
            self._menus_end.start()
        else:
            menus.hide()

    def _put(self, state: Qt.WindowState) -> None:
        self._changes = True
        try:
            self._window.setWindowState(state)
            handle = self._window.windowHandle()
            if handle is not None and handle.windowStates() != state:  # a zoom made Qt forget that it filled the screen
                handle.setWindowStates(state)
        finally:
            self._changes = False
