"""The curve of costs, along which a hand moves the belief or the truth."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from nnstudio.labs.entropy.labels.cost_picture import CostPicture
from nnstudio.labs.entropy.labels.results import BELIEFS, LabelsResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import Role, announce_value
from nnstudio.widgets.halo import Halo
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_AT = QT_TRANSLATE_NOOP("Entropy", "q₀ {q}: H(p₀,q₀) {cost}")


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "What the answer costs on average, over the probability of yes that is believed: least at q₀ = p₀. Drag q₀, or p₀ "
    "by its disc; or choose one with ↓ and ↑ and move it with ← and →.",
)
_SYMBOLS = {"p0": "p₀", "q0": "q₀"}
_STEP = 0.01


class CostCurve(LettingGo, CostPicture):
    """Press anywhere and drag: q₀ follows; from the disc at p₀, p₀ does. While it is stale nothing can be held.

    The keys move the one of the two that ↑ and ↓ have chosen.
    """

    accessible_role = Role.Slider
    grabbed = Signal()
    moved = Signal(str, float)
    """The field of the scene that the hand holds, p0 or q0, and where it is now."""
    released = Signal()

    def __init__(self, name: str) -> None:
        self._held = ""
        self._taken_at = 0.0
        self._chosen = "q0"
        super().__init__(name)
        self._halo = Halo(self)
        self._halo.wear(self.theme, self.fontMetrics().height())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.explain(_EXPLAINED)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._results is not None and not self.stale:
            self._held = self._chosen = self._nearest(event)
            self._taken_at = self.adjusted_to()
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
        self.adjust_to(self.view_at(event).x())

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let ↑ and ↓ choose one of the two points, and the others move it."""
        steps, key = steps_of(event), event.key()
        if key == Qt.Key.Key_Escape and self._held:
            self.adjust_to(self._taken_at)
            self.let_go()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._chosen = "p0" if key == Qt.Key.Key_Up else "q0"
            self.show_chosen()
            announce_value(self)
        elif steps is None or self._scene is None:
            event.ignore()  # pyqtgraph would keep it
        elif not self.stale and not self._held:
            self.adjust_to(self.adjusted_to() + steps * _STEP)
            announce_value(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_chosen()

    def show_results(self, scene: EntropyScene, results: LabelsResults) -> None:
        super().show_results(scene, results)
        self.show_chosen()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if hasattr(self, "_halo"):
            self._halo.wear(theme, self.fontMetrics().height())

    def show_chosen(self) -> None:
        """Draw a ring around the point that the keys move, while they go here."""
        if self.hasFocus() or self._halo.is_shown:
            self._halo.show_around(self.place_of(self._chosen) if self.hasFocus() else None)

    def accessible_value(self) -> str:
        """Return where the point is that the keys move, and which it is."""
        return f"{_SYMBOLS[self._chosen]} = {figure(self.adjusted_to())}" if self._scene else ""

    def adjusted_to(self) -> float:
        """Return the probability that the keys change."""
        return float(getattr(self._scene, self._chosen)) if self._scene else 0.0

    def adjust_to(self, number: float) -> None:
        """Want that probability to be *number*, as far as it can be one."""
        self.moved.emit(self._chosen, round(min(max(number, 0.0), 1.0), 3))

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the least and the largest probability, and how far a key moves it."""
        return 0.0, 1.0, _STEP

    def _nearest(self, event: QMouseEvent) -> str:
        """Return what the hand takes hold of: p₀ on its point, and everywhere else q₀."""
        assert self._scene is not None  # noqa: S101 - nothing is drawn before
        assert self._results is not None  # noqa: S101
        q, point = self.view_at(event).x(), QPointF(self._scene.p0, self._results.binary_entropy)
        beside = abs(q - self._scene.p0) < abs(q - self._scene.q0)
        return "p0" if beside and self.is_on(point, event) else "q0"
