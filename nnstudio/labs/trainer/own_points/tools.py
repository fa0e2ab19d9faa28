"""What points can be drawn with: a strip of tools above the picture of the plane."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.labs.trainer.own_points.edits import MOST_CLASSES
from nnstudio.labs.trainer.own_points.tool_chip import ToolChip, line_drawing, mark_drawing
from nnstudio.labs.trainer.prediction.pen import ERASER, LOOK, Tool
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Worded, spoken

_STRIP = QT_TRANSLATE_NOOP("Trainer", "Tools to draw points with")
_CLASS = QT_TRANSLATE_NOOP("Trainer", "Class {number}")
_CLASS_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "click or drag in the plane to add points; the right button erases, Ctrl and a click chooses an example"
)
_CHOOSE = QT_TRANSLATE_NOOP("Trainer", "Look")
_CHOOSE_HINT = QT_TRANSLATE_NOOP("Trainer", "a click in the plane chooses the example that is worked out")
_ADD = QT_TRANSLATE_NOOP("Trainer", "Add a class")
_ADD_HINT = QT_TRANSLATE_NOOP("Trainer", "one more kind of points to tell apart; training begins anew")
_FULL = QT_TRANSLATE_NOOP("Trainer", "{most} classes are there; more could hardly be told apart by colour and shape")
_ERASER = QT_TRANSLATE_NOOP("Trainer", "Eraser")
_ERASER_HINT = QT_TRANSLATE_NOOP("Trainer", "click or drag: what lies in the circle goes")
_CLEAR = QT_TRANSLATE_NOOP("Trainer", "Clear")
_CLEAR_HINT = QT_TRANSLATE_NOOP("Trainer", "take all points away; undo brings them back")
_GAP = 4


class PointTools(Worded, QWidget):
    """A tool that looks, a pen for each class, an eraser; and what adds a class or clears the plane.

    They stand in one row with their names, or without, or in several rows, as there is room.
    """

    tool_chosen = Signal(object)
    """The learner took another `Tool`."""
    class_wanted = Signal()
    """One class more is asked for."""
    clear_wanted = Signal()
    """All points are to go."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arranged: tuple[object, ...] = ()
        self._pens: list[ToolChip] = []
        self._look = ToolChip("trainer.choose_tool", _CHOOSE, _CHOOSE_HINT, line_drawing("pointer"))
        self._add = ToolChip("trainer.add_class", _ADD, _ADD_HINT, line_drawing("plus"), is_tool=False)
        self._eraser = ToolChip("trainer.eraser", _ERASER, _ERASER_HINT, line_drawing("eraser"))
        self._clear = ToolChip("trainer.clear_points", _CLEAR, _CLEAR_HINT, line_drawing("bin"), is_tool=False)
        self.problem = ProblemLabel(f"{name}.problem")
        self._group = QButtonGroup(self)
        for chip in (self._look, self._eraser):
            self._group.addButton(chip)
        self._group.buttonClicked.connect(lambda: self.tool_chosen.emit(self.tool))
        self._add.clicked.connect(self.class_wanted)
        self._clear.clicked.connect(self.clear_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        rows.addLayout(self._grid)
        rows.addWidget(self.problem)
        self.show_classes(2)
        self.retranslate()

    @property
    def tool(self) -> Tool:
        """The tool that is chosen."""
        chosen = self._group.checkedButton()
        if isinstance(chosen, ToolChip) and chosen in self._pens:
            return Tool(label=self._pens.index(chosen))
        return ERASER if chosen is self._eraser else LOOK

    def choose(self, tool: Tool) -> None:
        """Show that *tool* is chosen; of a class that there is not, the pen of the last one."""
        if tool.label is not None:
            self._pens[min(tool.label, len(self._pens) - 1)].setChecked(True)
        else:
            (self._eraser if tool.erases else self._look).setChecked(True)

    def show_classes(self, classes: int, *, points: int = 0) -> None:
        """Offer a pen for each of so many *classes*, and to clear if there are *points*."""
        self._clear.setEnabled(points > 0)
        if classes == len(self._pens):
            return
        tool = self.tool if self._pens else Tool(label=0)
        while len(self._pens) > classes:
            pen = self._pens.pop()
            self._group.removeButton(pen)
            self._grid.removeWidget(pen)
            pen.setParent(None)
            pen.deleteLater()
        while len(self._pens) < classes:
            label = len(self._pens)
            pen = ToolChip(
                f"trainer.pen.{label}", _CLASS.fill(number=label + 1), _CLASS_HINT, mark_drawing(label, classes)
            )
            self._group.addButton(pen)
            self._pens.append(pen)
        for label, pen in enumerate(self._pens):
            pen.show_drawing(mark_drawing(label, classes))
        full = classes >= MOST_CLASSES
        self._add.setEnabled(not full)
        self._add.explain(_FULL.fill(most=MOST_CLASSES) if full else _ADD_HINT)
        self.choose(tool)
        self._arrange()

    def tell(self, sentence: Sentence | None) -> None:
        """Say why the last stroke did not do all that it was to do, or that it did."""
        self.problem.tell(sentence)

    def sizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), super().sizeHint().height())

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_STRIP))
        self._arranged = ()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_arranged"):
            self._arranged = ()
            self._arrange()

    def _arrange(self) -> None:
        """Put all in one row with their names if these fit, else the drawings alone, in as many rows as it takes."""
        chips = [self._look, *self._pens, self._add, self._eraser, self._clear]
        arranged = (self.width(), len(chips))
        if arranged == self._arranged:
            return
        self._arranged = arranged
        named = (self._eraser, self._clear, *self._pens)
        for chip in chips:
            chip.say_title(chip in named)
        fits = sum(chip.sizeHint().width() + _GAP for chip in chips) <= self.width() + _GAP
        if not fits:
            for chip in named:
                chip.say_title(False)
        cell = max(chip.sizeHint().width() for chip in chips) + _GAP
        columns = len(chips) if fits else max(1, (self.width() + _GAP) // cell)
        rows = -(-len(chips) // columns)
        columns = -(-len(chips) // rows)  # rows of about equal length
        for place, chip in enumerate(chips):
            self._grid.addWidget(chip, *divmod(place, columns))
        for before, after in pairwise(chips):
            QWidget.setTabOrder(before, after)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()
