"""A code tree, drawn: the root on the left, every digit one step to the right, a leaf for each outcome."""

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.labs.entropy.codes.results import Code
from nnstudio.labs.entropy.codes.tree_geometry import TreeGeometry
from nnstudio.labs.entropy.codes.tree_layout import MOST_LEAVES, Placed, laid_out, path_to
from nnstudio.labs.entropy.codes.tree_painter import TreePainter
from nnstudio.notation.figures import exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_TOO_MANY = QT_TRANSLATE_NOOP(
    "Entropy",
    "{outcomes} outcomes: too many leaves to draw. Their words are in the table; the shortest has {shortest} bits, "
    "the longest {longest}.",
)
_LEAF = QT_TRANSLATE_NOOP(
    "Entropy", "{outcome}: probability {probability}, word {word} of {bits} bits, ideal length {ideal} bits"
)
_NODE = QT_TRANSLATE_NOOP("Entropy", "{first} and {second} joined: {probability}")
_WORDS = QT_TRANSLATE_NOOP("Entropy", "{outcome}: {word}")

_NO_TREE = QT_TRANSLATE_NOOP("Entropy", "There is no tree yet.")


class TreePicture(Pictured, Fading, Worded, QWidget):
    """The tree of a `Code`, in the `Theme` colour of the distribution that it was built for.

    The leaf under the mouse is lit by the *spotlight*, with the path that leads to it. Pictures that are `align`ed
    have steps and columns of the same width, so that words can be compared by their length.
    """

    lit = Signal(float)
    """A leaf was lit from elsewhere: its y."""

    def __init__(self, name: str, colour: str, spotlight: Spotlight) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._colour = colour
        self._aligned: tuple[TreePicture, ...] = (self,)
        self._code: Code | None = None
        self._names: tuple[str, ...] = ()
        self._nodes: tuple[Placed, ...] = ()
        self._spotlight = spotlight
        spotlight.moved.connect(self._light)

    @property
    def nodes(self) -> tuple[Placed, ...]:
        """What is drawn: every node, a parent before its children; nothing where there are too many leaves."""
        return self._nodes

    @property
    def lit_path(self) -> tuple[str, ...]:
        """The words of the nodes that are lit, from the root to the leaf."""
        return tuple(self._nodes[i].word for i in sorted(path_to(self._nodes, self._spotlight.place)))

    @property
    def longest_ideal(self) -> float:
        """The largest of the ideal lengths that are finite."""
        ideal = () if self._code is None else self._code.ideal.tolist()
        return max(filter(math.isfinite, ideal), default=0.0)

    def align(self, *pictures: "TreePicture") -> None:
        """Share steps and columns with all *pictures*, of which this is one."""
        self._aligned = pictures

    def show_code(self, code: Code, names: Sequence[str]) -> None:
        """Show the tree of *code*, whose outcomes are called *names*."""
        self._code, self._names = code, tuple(names)
        self._nodes = laid_out(code.tree) if len(names) <= MOST_LEAVES else ()
        self.retranslate()
        for picture in self._aligned:
            picture.fit()

    def fit(self) -> None:
        """Take at least the room that all leaves need, and draw anew."""
        self.setMinimumHeight(round(self.geometry_of_tree().least_height))
        self.update()

    def geometry_of_tree(self) -> TreeGeometry:
        """Return where everything stands."""
        return TreeGeometry(
            QFontMetricsF(self.font()),
            float(self.width()),
            float(self.height()),
            [picture._nodes for picture in self._aligned if picture._nodes],  # noqa: SLF001 - of the same class
            self._names,
            max((picture.longest_ideal for picture in self._aligned), default=0.0),
        )

    def leaf_place(self, outcome: int) -> QPointF:
        """Return where the leaf of *outcome* is drawn."""
        geometry = self.geometry_of_tree()
        return geometry.place(next(node for node in self._nodes if node.outcome == outcome))

    def retranslate(self) -> None:
        self.setAccessibleDescription(self._described())
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 10 * em)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._code is None:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self.opacity)
            if self._nodes:
                lit = path_to(self._nodes, self._spotlight.place)
                geometry = self.geometry_of_tree()
                TreePainter(painter, theme, self._colour, geometry).paint(self._nodes, self._code, self._names, lit)
            else:
                painter.setPen(QColor(theme.quiet))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(QRectF(self.rect()).adjusted(16, 0, -16, 0), flags, self._described())
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._code is not None:
            node = self._under(QPointF(event.pos()))
            if node is not None:
                told = html.escape(self._told(node, self._code))
                QToolTip.showText(event.globalPos(), f"<span>{told}</span>", self)
                return True
        return super().event(event)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a node."""
        return self._under(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        node = self._under(event.position())
        self._spotlight.light(node.outcome if node is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from leaf to leaf, down the picture."""
        leaves = [node for node in self._nodes if node.outcome is not None]
        lit = next((i for i, node in enumerate(leaves) if node.outcome == self._spotlight.place), None)
        last = len(leaves) - 1
        places = {
            Qt.Key.Key_Up: 0 if lit is None else max(lit - 1, 0),
            Qt.Key.Key_Down: 0 if lit is None else min(lit + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or not leaves or self._code is None:
            super().keyPressEvent(event)
            return
        leaf = leaves[place]
        self._spotlight.light(leaf.outcome)
        told = self._told(leaf, self._code)
        at = self.mapToGlobal(self.geometry_of_tree().place(leaf).toPoint())
        QToolTip.showText(at, f"<span>{html.escape(told)}</span>", self)
        announce(self, told)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._spotlight.light(None)

    def _light(self) -> None:
        self.update()
        place = self._spotlight.place
        if self._nodes and place is not None and place < len(self._names) and not self.underMouse():
            self.lit.emit(self.leaf_place(place).y())

    def _under(self, point: QPointF) -> Placed | None:
        """Return the node that *point* is on; a leaf is as wide as its row."""
        if not self._nodes:
            return None
        geometry = self.geometry_of_tree()
        for node in self._nodes:
            if geometry.room(node).contains(point):
                return node
        return None

    def _told(self, node: Placed, code: Code) -> str:
        if node.outcome is None:
            first, second = (child for child in self._nodes if child.word and child.word[:-1] == node.word)
            return spoken(
                _NODE.fill(
                    first=figure(first.probability),
                    second=figure(second.probability),
                    probability=exact(node.probability),
                )
            )
        return spoken(
            _LEAF.fill(
                outcome=self._names[node.outcome],
                probability=exact(node.probability),
                word=node.word,
                bits=len(node.word),
                ideal=figure(float(code.ideal[node.outcome])),
            )
        )

    def _described(self) -> str:
        """Say the picture in words: every word, or why there is no tree."""
        if self._code is None:
            return spoken(_NO_TREE)
        if self._nodes:
            return "; ".join(
                spoken(_WORDS.fill(outcome=name, word=word))
                for name, word in zip(self._names, self._code.words, strict=True)
            )
        shortest = min(map(len, self._code.words))
        return spoken(_TOO_MANY.fill(outcomes=len(self._names), shortest=shortest, longest=self._code.longest))
