"""How a weight looks: its sign by colour and dash, its size by width, its number in a few characters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from nnstudio.notation.figures import brief, short
from nnstudio.widgets.theme import Theme

_LONGEST = 7


def compact(weight: float) -> str:
    """Write *weight* as short as the pictures need it."""
    text = short(weight, _LONGEST)
    return text if len(text) <= _LONGEST else brief(weight)


def sign_colour(theme: Theme, weight: float) -> QColor:
    """Return the colour of a weight that lifts a logit, of one that lowers it, or of one that does neither."""
    if not weight:
        return QColor(theme.edge)
    return QColor(theme.trouble if weight < 0 else theme.good)


def edge_pen(theme: Theme, weight: float, largest: float, em: float, *, faint: bool) -> QPen:
    """Return the pen of an edge; the *largest* weight has the widest one. Negative ones are dashed."""
    colour = sign_colour(theme, weight)
    colour.setAlphaF(0.35 if faint else 1.0)
    share = abs(weight) / largest if largest else 0.0
    pen = QPen(colour, (0.04 + 0.2 * share) * em)
    if weight < 0:
        pen.setStyle(Qt.PenStyle.DashLine)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
