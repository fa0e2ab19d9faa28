"""How large everything in the picture of a code tree is, and where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from nnstudio.labs.entropy.codes.tree_layout import Placed
from nnstudio.labs.entropy.codes.written import leaf_figure, node_figure, shown_word

LOWEST_ROW, HIGHEST_ROW = 0.95, 4.0
"""A leaf is at least and at most so many heights of a letter high."""
LONGEST_STEP = 11.0
LONGEST_NAME = 6.0
"""A step of the tree, and the name of an outcome, are at most so many heights of a letter long."""
_AXIS = 1.25
_ENDLESS = 1e5
_DIGITS = (3, 2)


class TreeGeometry:
    """The geometry of a picture *width* by *height* pixels, for letters of *metrics*.

    *trees* are all that share steps and columns; *names* those of their outcomes, and *ideal* the largest finite ideal
    length, for which there is room where it exceeds the longest word by at most a bit. Rows become lower where there
    are many leaves, and with them the letters, whose `scale` is 1 where there is room.
    """

    def __init__(
        self,
        metrics: QFontMetricsF,
        width: float,
        height: float,
        trees: Sequence[Sequence[Placed]],
        names: Sequence[str],
        ideal: float,
    ) -> None:
        self._metrics = metrics
        em = metrics.height()
        leaves = max(1, len(names) if trees else 0)
        self.axis = _AXIS * em
        self.least_height = self.axis + LOWEST_ROW * em * leaves if trees else 4 * em
        self.row = min(HIGHEST_ROW * em, max(LOWEST_ROW * em, (height - self.axis) / leaves))
        self.scale = min(1.0, self.row / (1.15 * em))
        self.em = em * self.scale
        self.bottom = self.axis + self.row * leaves

        nodes = [node for tree in trees for node in tree]
        outcomes = [node for node in nodes if node.outcome is not None]
        gap = 0.7 * self.em

        def widest(texts: Sequence[str]) -> float:
            return self.scale * max(map(metrics.horizontalAdvance, texts), default=0.0)

        self.names = {name: metrics.elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_NAME * em) for name in names}
        self.word_left = width - widest([shown_word(node.word) for node in outcomes]) - 2
        self.figure_right = self.word_left - gap
        self.name_left = self.figure_right - widest([leaf_figure(node.probability) for node in outcomes])
        self.name_left -= gap + widest(list(self.names.values()))

        self.deepest = max((len(node.word) for node in nodes), default=0)
        self._bits = max(1.0, self.deepest, min(ideal + 0.25, self.deepest + 1.0))
        self.reach = self.name_left - gap
        sums = [node.probability for node in nodes if node.outcome is None]
        for self._digits in _DIGITS:
            widths = [metrics.horizontalAdvance(node_figure(value, self._digits)) for value in sums]
            self.figure_width = self.scale * max(widths, default=0.0) + 0.7 * self.em
            self._fill(em, self.figure_width / 2 + 2)
            self.has_figures = self.step >= self.figure_width + 1.1 * self.em
            """Whether there is room for the probabilities of inner nodes."""
            if self.has_figures:
                return
        self._fill(em, 0.5 * self.em)

    def _fill(self, em: float, left: float) -> None:
        """Let the tree begin at *left*, and its steps fill the room up to the names."""
        self.left = left
        self.step = min(LONGEST_STEP * em, max(1.0, (self.reach - left) / self._bits))

    def figure(self, node: Placed) -> str:
        """Return the probability of an inner *node* with as many digits as all have room for."""
        return node_figure(node.probability, self._digits)

    def x(self, bits: float) -> float:
        """Return where so many bits end."""
        return self.left + bits * self.step

    def y(self, row: float) -> float:
        """Return the middle of a row."""
        return self.axis + (row + 0.5) * self.row

    def place(self, node: Placed) -> QPointF:
        """Return the middle of *node*."""
        return QPointF(self.x(len(node.word)), self.y(node.row))

    def pill(self, node: Placed) -> QRectF:
        """Return the room of the probability of an inner *node*, or of the dot that stands for it."""
        middle = self.place(node)
        if self.has_figures:
            width = self.scale * self._metrics.horizontalAdvance(self.figure(node)) + 0.7 * self.em
            height = 1.05 * self.em
        else:
            width = height = 0.45 * self.em
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def room(self, node: Placed) -> QRectF:
        """Return where the mouse is on *node*: its own room, or of a leaf all of its row from the last branching on."""
        if node.outcome is None:
            return self.pill(node)
        left = self.x(max(0, len(node.word) - 1))
        return QRectF(left, self.y(node.row) - self.row / 2, _ENDLESS, self.row)
