"""The curve of costs, along which a hand moves the belief or the truth."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from nnstudio.labs.entropy.labels.cost_picture import CostPicture
from nnstudio.labs.entropy.labels.results import BELIEFS
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.words import spoken

_AT = QT_TRANSLATE_NOOP("Entropy", "q₀ {q}: H(p₀,q₀) {cost}")


class CostCurve(LettingGo, CostPicture):
    """Press anywhere and drag: q₀ follows; from the disc at p₀, p₀ does. While it is stale nothing can be held."""

    grabbed = Signal()
    moved = Signal(str, float)
    """The field of the scene that the hand holds, p0 or q0, and where it is now."""
    released = Signal()

    def __init__(self, name: str) -> None:
        self._held = ""
        super().__init__(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._results is not None and not self.stale:
            self._held = self._nearest(event)
            self.grabbed.emit()
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        if self._held:
            self._drag(event)
            return
        q, inside = self.view_at(event).x(), self.is_inside(event)
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if inside and not self.stale else shapes.ArrowCursor)
        if inside and self._results is not None:
            i = int(np.argmin(np.abs(BELIEFS - q)))
            told = _AT.fill(q=figure(float(BELIEFS[i])), cost=figure(float(self._results.curve[i])))
            QToolTip.showText(event.globalPosition().toPoint(), spoken(told), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        QToolTip.hideText()

    def let_go(self) -> None:
        if self._held:
            self._held = ""
            self.released.emit()

    def _drag(self, event: QMouseEvent) -> None:
        self.moved.emit(self._held, round(min(max(self.view_at(event).x(), 0.0), 1.0), 3))

    def _nearest(self, event: QMouseEvent) -> str:
        """Return what the hand takes hold of: p₀ on its point, and everywhere else q₀."""
        assert self._scene is not None  # noqa: S101 - nothing is drawn before
        assert self._results is not None  # noqa: S101
        q, point = self.view_at(event).x(), QPointF(self._scene.p0, self._results.binary_entropy)
        beside = abs(q - self._scene.p0) < abs(q - self._scene.q0)
        return "p0" if beside and self.is_on(point, event) else "q0"
