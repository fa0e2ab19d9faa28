"""What stands around the small picture of a network: its frame, how well it does, and its seed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.labs.trainer.seeds.tile_words import DIVERGED_MARK, SOLVED_MARK, Label
from nnstudio.widgets.theme import Theme

_BADGE, _MOST_FOR_BADGE = 1.15, 0.34
"""How large the badge with the mark is, in heights of a letter, and at most in widths of a picture."""
_WIDEST = "100"
_APART = 0.2
"""How far figure and seed are apart at least, in heights of a letter."""
_LEAST = 3
"""A seed is never shortened to fewer letters: an ellipsis and two digits tell 32 seeds apart."""
_ALL = 10
_LOOKS = (
    ("{} %", 1.0, _ALL),
    ("{}", 1.0, _ALL),
    ("{}", 0.9, _ALL),
    ("{}", 0.8, _ALL),
    ("{}", 0.8, _LEAST),
    ("", 0.8, _LEAST),
)
"""What is tried where there is less and less room: form of figures, size of letters, letters of a seed at least."""


def paint_frame(painter: QPainter, place: QRectF, label: Label, theme: Theme, em: float) -> None:
    """Frame a picture: boldly and with a tick in its corner where it is solved, dashed where it has diverged."""
    marks = {
        SOLVED_MARK: (QColor(theme.good), Qt.PenStyle.SolidLine),
        DIVERGED_MARK: (QColor(theme.trouble), Qt.PenStyle.DashLine),
    }
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if label.mark not in marks:
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawRect(place)
        return
    colour, style = marks[label.mark]
    width = max(2.0, 0.03 * place.width())
    painter.setPen(QPen(colour, width, style))
    out = width / 2 - 0.5
    painter.drawRect(place.adjusted(-out, -out, out, out))
    side = min(_BADGE * em, _MOST_FOR_BADGE * place.width())
    badge = QRectF(0, 0, side, side)
    badge.moveTopRight(place.topRight() + QPointF(0.2 * side, -width))
    letters = QFont(painter.font())
    letters.setPixelSize(max(1, round(letters.pixelSize() * side / (_BADGE * em))))
    painter.setFont(letters)
    painter.setPen(QPen(QColor(theme.panel), 1))
    painter.setBrush(colour)
    painter.drawEllipse(badge)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, label.mark)


@dataclass(frozen=True)
class LabelLook:
    """How all labels are written: in *font*, figures in *form*, and seeds in so many letters, *seed_length*."""

    font: QFont
    form: str
    seed_length: int

    def measured(self, measured: str) -> str:
        """Return what is written of how well a network does."""
        return self.form.format(measured) if measured else ""

    def seed(self, seed: str) -> str:
        """Return the end of *seed* that there is room for: seeds follow on one another."""
        return seed if len(seed) <= self.seed_length else f"…{seed[-self.seed_length + 1 :]}"


def label_look(width: float, seeds: Sequence[int], font: QFont) -> LabelLook:
    """Return how labels fit below pictures of that *width*, the same for all of *seeds*; no seed is ever left out.

    Where there is little room the sign of per cent goes first, then letters get smaller, then seeds lose their first
    digits; where not even two are left, figures go.
    """
    wanted = max(len(str(seed)) for seed in seeds)
    for form, size, least in _LOOKS:
        letters = QFont(font)
        letters.setPixelSize(max(1, round(size * font.pixelSize())))
        metrics = QFontMetricsF(letters)
        taken = metrics.horizontalAdvance(form.format(_WIDEST)) + _APART * metrics.height() if form else 0.0
        digit, ellipsis = metrics.horizontalAdvance("0"), metrics.horizontalAdvance("…")
        room = width - taken
        length = wanted if wanted * digit <= room else 1 + int(max(0.0, room - ellipsis) / digit)
        if length >= min(wanted, least):
            break
    return LabelLook(letters, form, min(wanted, max(length, _LEAST)))


def paint_label(painter: QPainter, place: QRectF, label: Label, look: LabelLook, theme: Theme) -> None:
    """Write how well it does at the left, and the seed at the right, boldly where it has been *taken* over."""
    metrics = QFontMetricsF(look.font)
    base = place.bottom() + 0.12 * metrics.height() + metrics.ascent() + 1
    painter.setFont(look.font)
    painter.setPen(QColor(theme.text if label.mark == SOLVED_MARK else theme.quiet))
    painter.drawText(QPointF(place.left(), base), look.measured(label.measured))
    letters = _bold(look.font) if label.taken else look.font
    painter.setFont(letters)
    painter.setPen(QColor(theme.text if label.taken else theme.quiet))
    seed = look.seed(label.seed)
    painter.drawText(QPointF(place.right() - QFontMetricsF(letters).horizontalAdvance(seed), base), seed)


def _bold(font: QFont) -> QFont:
    letters = QFont(font)
    letters.setBold(True)
    return letters
