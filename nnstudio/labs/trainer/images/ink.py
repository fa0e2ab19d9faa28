"""Strokes of a round pen and a round eraser on paper, as an image."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnstudio.data.drawn_image import Paper
from nnstudio.engine.arrays import Floats


@dataclass
class Stroke:
    """From where the pen was put down to where it was lifted, in pixels of the paper; *width* is that of its tip."""

    width: float
    erases: bool
    points: list[QPointF] = field(default_factory=list)


class Ink:
    """What is drawn on *paper*. Each stroke can be taken back, and so can it that all were wiped away."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.image = QImage(paper.columns, paper.rows, QImage.Format.Format_Grayscale8)
        self.image.fill(0)
        self._strokes: list[Stroke | None] = []
        """None stands where all was wiped away."""

    def put_down(self, at: QPointF, width: float, *, erases: bool) -> None:
        """Begin a stroke with a dot."""
        self._strokes.append(Stroke(width, erases, [at]))
        self._paint(self._strokes[-1:])

    def go_to(self, at: QPointF) -> None:
        """Lead the last stroke on."""
        stroke = self._strokes[-1]
        assert stroke is not None  # noqa: S101 - a pen is put down before it goes anywhere
        stroke.points.append(at)
        self._paint([Stroke(stroke.width, stroke.erases, stroke.points[-2:])])

    def undo(self) -> None:
        """Take the last stroke back, or bring back what was wiped away."""
        if self._strokes:
            self._strokes.pop()
            self.image.fill(0)
            self._paint(self._strokes)

    def clear(self) -> None:
        """Wipe all away."""
        if not self.is_empty():
            self._strokes.append(None)
            self.image.fill(0)

    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._strokes)

    def is_empty(self) -> bool:
        """Whether the paper is white."""
        return not self._grey().any()

    def bitmap(self) -> Floats:
        """Return what is on the paper, ``(rows, columns)``, 0 (paper) … 1 (ink), the top row first."""
        bitmap: Floats = self._grey() / 255.0
        return bitmap

    def _grey(self) -> np.ndarray:
        lines = np.frombuffer(self.image.constBits(), np.uint8).reshape(self.paper.rows, self.image.bytesPerLine())
        return lines[:, : self.paper.columns]

    def _paint(self, strokes: list[Stroke] | list[Stroke | None]) -> None:
        """Draw *strokes* segment by segment, so that a stroke looks the same while it is drawn and afterwards."""
        with QPainter(self.image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.paper.bilevel)
            for stroke in strokes:
                if stroke is None:
                    painter.fillRect(self.image.rect(), QColor(0, 0, 0))
                    continue
                colour = QColor(0, 0, 0) if stroke.erases else QColor(255, 255, 255)
                tip = Qt.PenCapStyle.RoundCap
                painter.setPen(QPen(colour, stroke.width, Qt.PenStyle.SolidLine, tip, Qt.PenJoinStyle.RoundJoin))
                if len(stroke.points) == 1:
                    painter.drawPoint(stroke.points[0])
                for start, end in zip(stroke.points, stroke.points[1:], strict=False):
                    painter.drawLine(start, end)
