"""How a code tree is painted."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from nnstudio.labs.entropy.codes.results import Code
from nnstudio.labs.entropy.codes.tree_geometry import TreeGeometry
from nnstudio.labs.entropy.codes.tree_layout import Placed
from nnstudio.labs.entropy.codes.written import leaf_figure, shown_word
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_BITS = QT_TRANSLATE_NOOP("Entropy", "bits")
_THIN, _THICK = 1.4, 3.0


class TreePainter:
    """Paints with *painter* at the places of a *geometry*, in the *colour* of the *theme* that has the meaning."""

    def __init__(self, painter: QPainter, theme: Theme, colour: str, geometry: TreeGeometry) -> None:
        self._painter, self._theme, self._geometry = painter, theme, geometry
        self._colour = QColor(getattr(theme, colour))
        font = QFont(painter.font())
        font.setPixelSize(max(1, math.floor(font.pixelSize() * geometry.scale)))
        painter.setFont(font)
        self._metrics = QFontMetricsF(font)

    def paint(self, nodes: Sequence[Placed], code: Code, names: Sequence[str], lit: frozenset[int]) -> None:
        """Paint the tree of *nodes* with the labels of its leaves; those whose places are in *lit* stand out."""
        self._paint_lit_row(nodes, lit)
        self._paint_axis()
        for i, node in enumerate(nodes):  # first thin lines, then those over them that are lit
            if node.parent is not None and i not in lit:
                self._paint_edge(nodes[node.parent], node, lit=False)
        for i, node in enumerate(nodes):
            if node.parent is not None and i in lit:
                self._paint_edge(nodes[node.parent], node, lit=True)
        for i, node in enumerate(nodes):
            if node.parent is not None:
                self._paint_digit(nodes[node.parent], node)
            if node.outcome is None:
                self._paint_branching(node, lit=i in lit)
            else:
                parent = None if node.parent is None else nodes[node.parent]
                self._paint_leaf(node, parent, names[node.outcome], float(code.ideal[node.outcome]))

    def _paint_lit_row(self, nodes: Sequence[Placed], lit: frozenset[int]) -> None:
        geometry = self._geometry
        for i in lit:
            if nodes[i].outcome is not None:
                y = geometry.y(nodes[i].row)
                left = geometry.x(len(nodes[i].word))
                right = geometry.word_left + self._metrics.horizontalAdvance(shown_word(nodes[i].word))
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(QColor(self._theme.accent_soft))
                height = min(geometry.row, 1.5 * geometry.em)
                self._painter.drawRoundedRect(QRectF(left, y - height / 2, right - left + 2, height), 4, 4)

    def _paint_axis(self) -> None:
        """Paint a faint line for every whole bit, and above it how many they are."""
        geometry, painter = self._geometry, self._painter
        every = max(1, math.ceil(1.3 * geometry.em / geometry.step))
        for bits in range(geometry.deepest + 1):
            x = geometry.x(bits)
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            painter.drawLine(QPointF(x, geometry.axis), QPointF(x, geometry.bottom))
            if bits % every == 0:
                painter.setPen(QColor(self._theme.quiet))
                painter.drawText(
                    QPointF(x - self._metrics.horizontalAdvance(str(bits)) / 2, self._metrics.ascent()), str(bits)
                )
        last = geometry.deepest - geometry.deepest % every
        behind = geometry.x(last) + self._metrics.horizontalAdvance(f"{last} ") - 2
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(QPointF(behind, self._metrics.ascent()), spoken(_BITS))

    def _paint_edge(self, parent: Placed, node: Placed, *, lit: bool) -> None:
        """Paint the line to *node*, which leaves a gap for its digit; it ends where figures begin."""
        geometry, painter = self._geometry, self._painter
        pen = QPen(self._colour, _THICK if lit else _THIN)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, pill = geometry.x(len(parent.word)), geometry.y(node.row), geometry.pill(parent)
        end = geometry.pill(node).left() if node.outcome is None else geometry.x(len(node.word))
        above = QPointF(x, pill.top() if y < pill.top() else pill.bottom())
        if pill.top() <= y <= pill.bottom():  # where rows are low the line leaves the figure on its right
            bend = [QPointF(pill.right() - 0.4 * pill.height(), y)]
        else:
            bend = [above, QPointF(x, y)]
        gap = self._gap(parent, node)
        if gap is None:
            painter.drawPolyline([*bend, QPointF(end, y)])
        else:
            painter.drawPolyline([*bend, QPointF(gap.left(), y)])
            painter.drawLine(QPointF(gap.right(), y), QPointF(end, y))

    def _gap(self, parent: Placed, node: Placed) -> QRectF | None:
        """Return the room of the digit in the line to *node*; None where the line is too short for one."""
        geometry = self._geometry
        half = geometry.figure_width / 2 if geometry.has_figures else 0.0
        left = geometry.x(len(parent.word)) + half
        right = geometry.x(len(node.word)) - (half if node.outcome is None else 0.0)
        width = self._metrics.horizontalAdvance("0") + 3
        if right - left < width + 4:
            return None
        middle, y = (left + right) / 2, geometry.y(node.row)
        return QRectF(middle - width / 2, y - geometry.em / 2, width, geometry.em)

    def _paint_digit(self, parent: Placed, node: Placed) -> None:
        gap = self._gap(parent, node)
        if gap is not None:
            self._painter.setPen(QColor(self._theme.text))
            left = gap.center().x() - self._metrics.horizontalAdvance(node.word[-1]) / 2
            self._painter.drawText(QPointF(left, self._baseline(gap.center().y())), node.word[-1])

    def _paint_branching(self, node: Placed, *, lit: bool) -> None:
        geometry = self._geometry
        pill = geometry.pill(node)
        self._painter.setPen(QPen(self._colour, _THICK - 1 if lit else 1.0))
        self._painter.setBrush(QColor(self._theme.panel) if geometry.has_figures else self._colour)
        self._painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if geometry.has_figures:
            self._painter.setPen(QColor(self._theme.text))
            self._painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, geometry.figure(node))

    def _paint_leaf(self, node: Placed, parent: Placed | None, name: str, ideal: float) -> None:
        """Paint the leaf, how far its word would ideally reach, and its name, probability and word."""
        geometry, painter = self._geometry, self._painter
        here = geometry.place(node)
        reach = geometry.name_left - 0.4 * geometry.em
        painter.setPen(QPen(QColor(self._theme.edge), 1, Qt.PenStyle.DotLine))
        painter.drawLine(here, QPointF(max(here.x(), reach), here.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        radius = 0.22 * geometry.em
        painter.drawEllipse(here, radius, radius)
        self._paint_ideal(node, parent, ideal)
        baseline = self._baseline(here.y())
        figure = leaf_figure(node.probability)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(geometry.name_left, baseline), geometry.names[name])
        painter.drawText(QPointF(geometry.figure_right - self._metrics.horizontalAdvance(figure), baseline), figure)
        painter.drawText(QPointF(geometry.word_left, baseline), shown_word(node.word))

    def _paint_ideal(self, node: Placed, parent: Placed | None, ideal: float) -> None:
        """Paint a small triangle where the ideal word would end; one that points onwards where that is far away."""
        geometry = self._geometry
        x, y = geometry.x(min(ideal, 2.0 * geometry.deepest + 2.0)), geometry.y(node.row)
        size = 0.26 * geometry.em
        if x > geometry.reach:
            x = geometry.reach
            corners = [(x, y), (x - 1.5 * size, y - size), (x - 1.5 * size, y + size)]
        else:
            # Below the line there may be the figure of the parent.
            room = QRectF(x - size, y, 2 * size, 0.18 * geometry.em + 1.5 * size)
            side = -1 if parent is not None and geometry.pill(parent).intersects(room) else 1
            top = y + side * 0.18 * geometry.em
            corners = [(x, top), (x - size, top + side * 1.5 * size), (x + size, top + side * 1.5 * size)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.text))
        self._painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _baseline(self, middle: float) -> float:
        return middle + (self._metrics.ascent() - self._metrics.descent()) / 2
