"""A function as a small picture, to stand beside its name."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from nnstudio.engine.activations import Activation
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW, curve

_TALLEST = 12.0
"""What goes higher or lower is cut off."""


def small_picture(name: str, activation: Activation, size: QSize, colour: str, ratio: float) -> QIcon:
    """Draw the curve of *activation*; *ratio* is how many pixels of the screen one of *size* is."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    samples = curve(name, activation).value
    z, value = samples.z[::2], samples.y[::2]
    defined = np.isfinite(value)
    z, value = z[defined], np.clip(value[defined], -_TALLEST, _TALLEST)
    low, span = (value.min(), max(np.ptp(value), 1e-9)) if value.size else (0.0, 1.0)
    x = 3 + (z - Z_LOW) / (Z_HIGH - Z_LOW) * (size.width() - 6)
    y = size.height() - 4 - (value - low) / span * (size.height() - 8)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), max(1.5, size.height() / 12)))
    painter.drawPolyline([QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)])
    painter.end()
    return QIcon(pixmap)
