"""Widgets in which a hand can hold something, and must not go on holding it unseen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QMouseEvent


class LettingGo:
    """Mixin for a widget in which something can be dragged: it has to `let_go` in time.

    That is when the button is let go of, when the widget goes off the screen, when it shows no longer what is set (it
    is `stale` then, and nothing is to be taken hold of), and when a move shows that the button was let go of where the
    widget was not told.
    """

    stale = False

    def set_stale(self, stale: bool) -> None:
        """Show what belongs to the last good scene, and let nothing be dragged meanwhile."""
        super().set_stale(stale)  # type: ignore[misc]
        self.stale = stale
        if stale:
            self.let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        self.let_go()
        super().hideEvent(event)  # type: ignore[misc]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go()

    def let_go_without_button(self, event: QMouseEvent) -> None:
        """Let go if *event*, a move, comes without the left button."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.let_go()

    def let_go(self) -> None:
        """End the gesture, if a hand holds something."""
        raise NotImplementedError
