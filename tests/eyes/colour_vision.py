"""Colours as eyes see them: contrast, distance, and the three colour-blindnesses. No Qt.

Colours are sRGB (IEC 61966-2-1), written ``#rrggbb`` or as arrays with red, green and blue within [0, 1] at the end.
"""

import numpy as np
import numpy.typing as npt

Colours = npt.NDArray[np.float64]

BLINDNESSES = ("protan", "deutan", "tritan")
"""Blind to long (red), to middle (green) and to short (blue) waves of light."""

_SEEN = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What a person sees who lacks a kind of cones altogether (severity 1.0), of linear red, green and blue.

G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, p. 1291–1298.
"""
_LUMINANCE = (0.2126, 0.7152, 0.0722)
_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
"""Of linear sRGB (IEC 61966-2-1)."""
_WHITE = (0.9505, 1.0, 1.089)
"""D65, the white of sRGB."""


def colour(name: str) -> Colours:
    """Return the colour written ``#rrggbb``."""
    return np.array([int(name[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def linear(colours: Colours) -> Colours:
    """Return the amounts of light of *colours*."""
    return np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)


def encoded(light: Colours) -> Colours:
    """Return the colours of amounts of *light*; what no screen can show is cut off."""
    light = np.clip(light, 0.0, 1.0)
    return np.asarray(np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055))


def seen_by(blindness: str, colours: Colours) -> Colours:
    """Return what a person with one of `BLINDNESSES` sees of *colours*."""
    return encoded(linear(colours) @ np.array(_SEEN[blindness]).T)


def luminance(colours: Colours) -> Colours:
    """Return the relative luminance, 0 of black and 1 of white (WCAG 2.2)."""
    return np.asarray(linear(colours) @ np.array(_LUMINANCE))


def contrast(one: Colours, other: Colours) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    darker, lighter = sorted((float(luminance(one)), float(luminance(other))))
    return (lighter + 0.05) / (darker + 0.05)


def distance(one: Colours, other: Colours) -> float:
    """Return ΔE*ab, the distance of two colours in CIELAB (CIE 15:2004): from about 2 on it is seen, 100 is vast."""
    return float(np.linalg.norm(_lab(one) - _lab(other)))


def lightness(colours: Colours) -> Colours:
    """Return L* of CIELAB, from 0 to 100: what is left of *colours* in a grey print."""
    return _lab(colours)[..., 0]


def _lab(colours: Colours) -> Colours:
    x, y, z = np.moveaxis(_bent(linear(colours) @ np.array(_XYZ).T / np.array(_WHITE)), -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def _bent(share: Colours) -> Colours:
    return np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
