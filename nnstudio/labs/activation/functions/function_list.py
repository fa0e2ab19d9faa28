"""The list of functions: the highlighted one carries the tangent, the ticked ones are drawn."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nnstudio.engine.activations import Activation
from nnstudio.labs.activation.chosen import CHOICES, made
from nnstudio.labs.activation.functions.small_picture import small_picture
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAMES = tuple(CHOICES)
_SHOWN_AT_ONCE = 7


class FunctionList(Worded, QListWidget):
    """Choose a function by clicking or with the arrow keys; tick others, by mouse or Ctrl+arrows and Space, to compare.

    Choosing puts a function in the place of the highlighted one; one that is ticked already only changes places with
    it, so that a comparison stays.
    """

    chosen = Signal(object)
    """Other functions were chosen: their names, the highlighted one first."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._functions: tuple[str, ...] = ()
        self._drawn: dict[str, Activation] = {}
        """Which function each small picture shows."""
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Rows(self))
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)  # else every picture that changes has all rows measured anew
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for function in _NAMES:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, function)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.retranslate()
        self._fit()
        self.itemSelectionChanged.connect(self._choose)
        self.itemChanged.connect(self._tick)

    def show_scene(self, scene: ActivationScene, broken: Collection[str]) -> None:
        """Show which functions *scene* has, and how they look; names that are not in the list are left out.

        Those that are *broken* cannot be made, as their parameters make no sense: they keep their pictures.
        """
        for name in _NAMES:
            if name not in broken:
                self._draw(name, made(scene, name))
        self.show_functions(scene.functions)

    def show_functions(self, functions: tuple[str, ...]) -> None:
        """Show which *functions* are chosen."""
        self._functions = functions
        main = functions[0] if functions else None
        self.blockSignals(True)
        for row, function in enumerate(_NAMES):
            self.item(row).setCheckState(Qt.CheckState.Checked if function in functions else Qt.CheckState.Unchecked)
        if main not in _NAMES:
            self.clearSelection()
        elif not self.item(_NAMES.index(main)).isSelected():  # else the keyboard may be on another row, to tick it
            self.setCurrentRow(_NAMES.index(main))
        self.blockSignals(False)
        self.viewport().update()

    def retranslate(self) -> None:
        for row, function in enumerate(_NAMES):
            self.item(row).setText(spoken(CHOICES[function]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Let Ctrl with an arrow key go to another function without choosing it, and a click on a tick only tick."""
        walks = isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ticks = isinstance(event, QMouseEvent) and self._tick_of(index).contains(event.position().toPoint())
        if walks or ticks:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _choose(self) -> None:
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in self.selectedItems()]
        if chosen and chosen[0] not in self._functions[:1]:
            old, others = self._functions[:1], self._functions[1:]
            self.chosen.emit((chosen[0], *(name if name != chosen[0] else old[0] for name in others)))

    def _tick(self, item: QListWidgetItem) -> None:
        function = item.data(Qt.ItemDataRole.UserRole)
        ticked = item.checkState() == Qt.CheckState.Checked
        if ticked != (function in self._functions):
            others = tuple(name for name in self._functions if name != function)
            self.chosen.emit((*others, function) if ticked else others)

    def _tick_of(self, index: QModelIndex) -> QRect:
        """Return where the tick of *index* is."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        self.itemDelegate().initStyleOption(option, index)
        return self.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, self)

    def _fit(self) -> None:
        """Give every function its picture in the theme's colours, and each row the height of its letters."""
        em = self.fontMetrics().height()
        size = QSize(round(2.4 * em), round(1.4 * em))
        self.setIconSize(size)
        drawn, self._drawn = self._drawn, {}
        for name, activation in drawn.items():
            self._draw(name, activation)
        self.setFixedHeight(min(len(_NAMES), _SHOWN_AT_ONCE) * self.sizeHintForRow(0) + 2)

    def _draw(self, name: str, activation: Activation) -> None:
        """Give the function *name* its picture."""
        if self._drawn.get(name) == activation:
            return
        self._drawn[name] = activation
        icon = small_picture(name, activation, self.iconSize(), current_theme().truth, self.devicePixelRatioF())
        self.blockSignals(True)
        self.item(_NAMES.index(name)).setIcon(icon)
        self.blockSignals(False)


class _Rows(QStyledItemDelegate):
    """Rows a little higher than their letters, highlighted softly."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        theme = current_theme()
        option.palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent_soft))
        option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        option.font.setBold(bool(option.state & QStyle.StateFlag.State_Selected))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(1.75 * option.fontMetrics.height()))
