"""Arrays of colours as pictures."""

import numpy as np
from PySide6.QtGui import QColor, QImage

from nnstudio.engine.arrays import Floats


def rgb(colour: QColor | str) -> Floats:
    """Return red, green and blue of *colour*, 0 … 255."""
    return np.array(QColor(colour).getRgb()[:3], dtype=np.float64)


def image(colours: Floats) -> QImage:
    """Return the picture of *colours* ``(rows, columns, 3)``, 0 … 255, the top row first."""
    rows, columns = colours.shape[:2]
    pixels = np.full((rows, columns, 4), 255, dtype=np.uint8)
    pixels[..., :3] = colours + 0.5
    return QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBX8888).copy()
