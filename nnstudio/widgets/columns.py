"""The three columns of a page: set up, see, understand. Those at the sides fold away where there is too little room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QSplitterHandle, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.fold_button import FoldButton
from nnstudio.widgets.stack import show_with_parent

SET_UP_WIDTH, UNDERSTAND_WIDTH = 19, 20
"""How many heights of a letter the side columns are wide."""
LEAST_SEE_WIDTH = 34
"""Where less than this would be left for the middle, the right column folds away, unless a page needs less or more …"""
LEAST_BESIDE_SET_UP = 29
"""… and where even then less than this would be left, the left one does, too."""
LARGEST_SET_UP_SHARE = 0.45
"""How much of the whole width the left column takes at most."""
LEAST_SIDE_WIDTH, LEAST_MIDDLE_WIDTH = 10, 12
"""So narrow a hand can pull a column."""
_HANDLE = 8

_SET_UP = QT_TRANSLATE_NOOP("Labs", "Set up")
_SET_UP_HINT = QT_TRANSLATE_NOOP("Labs", "Shows or hides what can be set, at the left. Click it again to change back.")
_UNDERSTAND = QT_TRANSLATE_NOOP("Labs", "Explanation")
_UNDERSTAND_HINT = QT_TRANSLATE_NOOP(
    "Labs", "Shows or hides figures, formulas and what they mean, at the right. Click it again to change back."
)


class Columns(QSplitter):
    """Set up, see, understand, from left to right; the middle takes the room that is left.

    The side columns are as wide as so many letters, so that they grow with the zoom. Where that leaves too little for
    the middle, the right one folds away behind a button at the edge, and where that is not enough, the left one as
    well. A click opens one of them, in place of the other; a hand can pull both out, or shut.
    """

    def __init__(
        self,
        set_up: QWidget,
        see: QWidget,
        understand: QWidget,
        set_up_width: float = SET_UP_WIDTH,
        understand_width: float = UNDERSTAND_WIDTH,
        least_see_width: int = LEAST_SEE_WIDTH,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.parts = (set_up, see, understand)
        self._usual = (set_up_width, understand_width)
        self._needed = set_up_width + least_see_width + understand_width
        self.setHandleWidth(_HANDLE)
        self._sides = (_Side(set_up), _Side(understand))
        self._handles: list[_Handle] = []
        columns = (self._sides[0], see, self._sides[1])
        for column in columns:
            column.hide()  # a splitter measures what is not
            self.addWidget(column)
        for column in columns:
            show_with_parent(column)
        self.setCollapsible(1, False)
        self._fitted = (0, 0)
        self._by_hand: tuple[float, float] | None = None
        self._chosen: tuple[bool, bool] | None = None
        self.buttons = (
            FoldButton("columns.set_up", _SET_UP, _SET_UP_HINT, at_left=True),
            FoldButton("columns.understand", _UNDERSTAND, _UNDERSTAND_HINT, at_left=False),
        )
        """They open and fold the side columns; seen only where not all have room, or one is pulled shut."""
        for side, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, side=side: self._turn(side))
            self._handle_of(side).hold(button)
        self.splitterMoved.connect(self._remember_move)

    @property
    def by_hand(self) -> tuple[float, float] | None:
        """How wide a hand has made the side columns, in heights of a letter; None where it has not."""
        return self._by_hand

    def put(self, widths: tuple[float, float] | None) -> None:
        """Make the side columns as wide as a hand had made them, which `by_hand` returned; None for as at first."""
        self._by_hand = widths
        self._fitted = (0, 0)
        self._fit()

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self)

    def changeEvent(self, event: QEvent) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            QFrame.changeEvent(self, event)  # a splitter would measure all that is in it, as it does when it is shown
            return
        super().changeEvent(event)
        if self.count() == 3:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _handle_of(self, side: int) -> "_Handle":
        handle = self.handle(side + 1)
        assert isinstance(handle, _Handle)  # noqa: S101 - this is what createHandle makes
        return handle

    def _letters(self) -> int:
        return self.fontMetrics().height()

    def _widths(self) -> tuple[int, int]:
        """Return how wide the side columns are where they are open."""
        em = self._letters()
        hand = self._by_hand or (0.0, 0.0)
        set_up, understand = (round((width or usual) * em) for width, usual in zip(hand, self._usual, strict=True))
        if not hand[0]:
            set_up = min(set_up, round(LARGEST_SET_UP_SHARE * self.width()))
        return set_up, understand

    def _has_room_for_all(self) -> bool:
        return self.width() >= self._needed * self._letters()

    def _open_at_first(self) -> tuple[bool, bool]:
        """Return which side columns are open as long as nobody has chosen."""
        if self._has_room_for_all():
            return True, True
        return self.width() - self._widths()[0] >= LEAST_BESIDE_SET_UP * self._letters(), False

    def _open(self) -> tuple[bool, bool]:
        """Return which side columns are open: as a hand has left them, else as there is room."""
        if not self._has_room_for_all():
            return self._chosen or self._open_at_first()
        return (self._by_hand[0] > 0, self._by_hand[1] > 0) if self._by_hand else (True, True)

    def _turn(self, side: int) -> None:
        """Open the column at *side*, or fold it away; the other one makes room for it where there is not enough."""
        opens = not self._open()[side]
        if self._has_room_for_all():
            widths = list(self._by_hand or self._usual)
            widths[side] = self._usual[side] if opens else 0.0
            self._by_hand = (widths[0], widths[1])
        else:
            self._chosen = (side == 0, side == 1) if opens else None
        self._fitted = (0, 0)
        self._fit()

    def _remember_move(self) -> None:
        em = self._letters()
        set_up, _see, understand = self.sizes()
        if self._has_room_for_all():
            self._by_hand = (set_up / em, understand / em)
        else:
            before = self._by_hand or self._usual
            self._by_hand = (set_up / em or before[0], understand / em or before[1])
            self._chosen = (set_up > 0, understand > 0)
        self._show_folds((set_up > 0, understand > 0))

    def _fit(self) -> None:
        em = self._letters()
        if (self.width(), em) == self._fitted:
            return
        self._fitted = (self.width(), em)
        for side in self._sides:
            side.setMinimumWidth(LEAST_SIDE_WIDTH * em)
        self.widget(1).setMinimumWidth(LEAST_MIDDLE_WIDTH * em)
        opened = self._open()
        self._show_folds(opened)
        set_up, understand = (width if is_open else 0 for width, is_open in zip(self._widths(), opened, strict=True))
        handles = sum(self._handle_of(side).sizeHint().width() for side in (0, 1))
        if self._by_hand is None and all(opened):
            handles = 0  # all three columns give way for them
        self.setSizes([set_up, max(0, self.width() - handles - set_up - understand), understand])

    def _show_folds(self, opened: tuple[bool, bool]) -> None:
        """Show the buttons where one may want them; what is folded away takes no keys."""
        focused = QApplication.focusWidget()
        at_first = self._open_at_first()
        for side, (column, button) in enumerate(zip(self._sides, self.buttons, strict=True)):
            had_keys = focused is not None and column.isAncestorOf(focused)
            shown = not (opened[side] and at_first[side])
            if button.isHidden() == shown:
                button.setVisible(shown)
                self._handle_of(side).updateGeometry()
            button.show_open(opened[side])
            column.fold(not opened[side])
            if had_keys and not opened[side]:
                button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Side(QWidget):
    """What the splitter can push out of sight; its *column* is hidden then, so that no key goes there."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        rows = QHBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(column)

    def fold(self, folded: bool) -> None:
        """Hide the column, or show it."""
        if self._column.isHidden() != folded:
            self._column.setVisible(not folded)


class _Handle(QSplitterHandle):
    """Where a hand pulls two columns apart; it may hold a button, beside which there is still room for the hand."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._button: FoldButton | None = None

    def hold(self, button: FoldButton) -> None:
        """Take in *button*."""
        self._button = button
        button.setParent(self)
        button.hide()

    def sizeHint(self) -> QSize:
        width = self.splitter().handleWidth()
        if self._button is not None and not self._button.isHidden():
            width += self._button.sizeHint().width()
        return QSize(width, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._button is not None:
            width = self._button.sizeHint().width()
            left = 0 if self._button.at_left else self.width() - width
            self._button.setGeometry(left, 0, width, self.height())
