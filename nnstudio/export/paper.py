"""Paper that Qt paints on and Python takes down: what an SVG and a fine picture have in common."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainterPath

P = ParamSpec("P")


class PaperEngine(QPaintEngine):
    """Is told by Qt what is painted; what goes wrong meanwhile is kept as *error*."""

    def __init__(self, features: QPaintEngine.PaintEngineFeature) -> None:
        super().__init__(features)
        self.error: Exception | None = None

    def begin(self, device: QPaintDevice) -> bool:  # noqa: ARG002
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def clip(self) -> QPainterPath | None:
        """Return to what the painter is confined, in pixels of the paper; None where it is to nothing."""
        painter = self.painter()
        clip = painter.deviceTransform().map(painter.clipPath()) if painter.hasClipping() else None
        around = self.systemClip()  # a widget in a scroll area may be seen in part
        if around.isEmpty():
            return clip
        edges = QPainterPath()
        edges.addRect(around.boundingRect())
        return edges if clip is None else edges.intersected(clip)


E = TypeVar("E", bound=PaperEngine)


def noted(paint: Callable[Concatenate[E, P], None]) -> Callable[Concatenate[E, P], None]:
    """Let *paint* keep what it raises for later: through Qt, which calls it, no exception finds its way."""

    @wraps(paint)
    def painting(engine: E, *arguments: P.args, **named: P.kwargs) -> None:
        try:
            if engine.error is None:
                paint(engine, *arguments, **named)
        except Exception as error:  # noqa: BLE001 - told by whoever asks for what was painted
            engine.error = error

    return painting


class Paper(QPaintDevice):
    """Paper of *size* in logical pixels of the resolution *dpi*; for *engine* each is *scale* pixels wide."""

    def __init__(self, size: QSize, dpi: int, engine: PaperEngine, scale: float = 1.0) -> None:
        super().__init__()
        self._size, self._dpi, self._engine, self._scale = size, dpi, engine, scale

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        if metric in (kinds.PdmWidth, kinds.PdmHeight):
            side = self._size.width() if metric == kinds.PdmWidth else self._size.height()
            return round(side * self._scale)
        if metric in (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY):
            return self._dpi
        others = {
            kinds.PdmDevicePixelRatio: round(self._scale),
            kinds.PdmDevicePixelRatioScaled: round(self._scale * 0x10000),
            kinds.PdmDepth: 32,
        }
        return others.get(metric, 0)
