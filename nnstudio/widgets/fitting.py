"""Widgets whose height follows from their width and their letters."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent


class Fitting:
    """Mixin for a widget that has to `fit` itself anew whenever its letters or its width change."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)  # type: ignore[misc]
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Take the height that is needed now."""
        raise NotImplementedError
