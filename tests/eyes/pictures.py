"""Pictures of Qt as arrays of colours, and back."""

import numpy as np
from PySide6.QtGui import QImage

from tests.eyes.colour_vision import Colours

_FORMAT = QImage.Format.Format_RGBA8888


def colours_of(picture: QImage) -> Colours:
    """Return the colours of the pixels, ``(height, width, 3)``."""
    picture = picture.convertToFormat(_FORMAT)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
    return pixels[..., :3] / 255


def picture_of(colours: Colours) -> QImage:
    """Return a picture with pixels of *colours*, ``(height, width, 3)``."""
    height, width, _channels = colours.shape
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = np.round(colours * 255)
    return QImage(pixels.data, width, height, _FORMAT).copy()
