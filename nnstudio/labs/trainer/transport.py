"""The bar under the pictures: reset, one step, one epoch, start, pause; how far, how fast, and back again."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout

from nnstudio.labs.trainer.play_controls import epochs_row, in_one_place, pause_button, reset_button, start_button
from nnstudio.labs.trainer.progress import Progress
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.timeline.bar import TimelineBar
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.words import Button

_SPEEDS = {
    0.0: QT_TRANSLATE_NOOP("Trainer", "full speed"),
    30.0: QT_TRANSLATE_NOOP("Trainer", "30 epochs/s"),
    5.0: QT_TRANSLATE_NOOP("Trainer", "5 epochs/s"),
    1.0: QT_TRANSLATE_NOOP("Trainer", "1 epoch/s"),
}
_SIDE, _SPACING, _BETWEEN_BUTTONS, _BETWEEN_ROWS = 12, 8, 6, 4
"""In pixels: so slim that all stand in one row in a window 1280 pixels wide."""
_ANY_WIDTH = 16777215
"""Qt's own limit for widgets, which PySide has no name for."""
_OTHER_SPEED = QT_TRANSLATE_NOOP("Trainer", "{speed} epochs/s")

_START_HINT = QT_TRANSLATE_NOOP("Trainer", "Train in the background (Space)")


class Transport(QFrame):
    """The controls of a player, for training."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.reset = reset_button("trainer.reset")
        self.one_step = Button(
            "trainer.one_step",
            QT_TRANSLATE_NOOP("Trainer", "One step"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Change every weight once, by what one mini-batch says (Shift+→)"),
        )
        self.step = Button(
            "trainer.step",
            QT_TRANSLATE_NOOP("Trainer", "One epoch"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Show every training example to the network once (→)"),
        )
        self.start = start_button("trainer.start", _START_HINT)
        self.pause = pause_button("trainer.pause")
        self.epochs = epochs_row()
        self.speed = FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Speed"),
            Choice("trainer.speed", _SPEEDS),
            QT_TRANSLATE_NOOP("Trainer", "How many epochs are shown a second: slow to watch, full speed to get there"),
            problem_below=False,
        )
        self.progress, self.timeline = Progress(), TimelineBar()
        self._buttons = (self.reset, self.one_step, self.step, self.start, self.pause)
        self._pressed = self.start
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys go on to the tab
        self._start_or_pause = in_one_place(self.start, self.pause)
        self._way = Stack()  # how far it has got, while it runs; then the way back
        for each in (self.progress, self.timeline):
            self._way.addWidget(each)
        self._way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_SPACING)
        buttons = side_by_side(self.reset, self.one_step, self.step, self._start_or_pause)
        buttons.setSpacing(_BETWEEN_BUTTONS)
        buttons.setContentsMargins(0, 0, 0, 1)
        buttons.addStretch(1)  # no button is wider than its words need
        self._left = QVBoxLayout()
        self._left.setSpacing(_BETWEEN_ROWS)
        self._left.addLayout(buttons)
        self._row.addLayout(self._left, 1)
        self._row.setAlignment(self._left, Qt.AlignmentFlag.AlignBottom)
        fields = side_by_side(self.epochs, self.speed, stretch=(1, 1))
        self._row.addLayout(fields)
        self._row.setAlignment(fields, Qt.AlignmentFlag.AlignBottom)
        self._both = (buttons, fields)
        self._is_low = self._way_is_left = False
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 6, _SIDE, 8)
        rows.setSpacing(_BETWEEN_ROWS)
        rows.addWidget(self.epochs.problem)
        rows.addWidget(self.speed.problem)
        rows.addWidget(self._way)
        rows.addLayout(self._row)
        self.show_state(running=False, possible=True)

    def show_scene(self, scene: TrainerScene) -> None:
        """Let the controls show what *scene* holds: also a speed that is not in the list."""
        self.epochs.control.show_value(scene.epochs)
        speeds = dict(_SPEEDS)
        if scene.speed not in speeds:
            speeds[scene.speed] = _OTHER_SPEED.fill(speed=typed(scene.speed))
        self.speed.control.offer(speeds)
        self.speed.control.show_value(scene.speed)

    def show_state(self, *, running: bool, possible: bool) -> None:
        """Show and enable what can be pressed now; *possible* is training where the settings can be computed."""
        pressed = next((button for button in self._buttons if button.hasFocus()), None)
        self._start_or_pause.setCurrentWidget(self.pause if running else self.start)
        self._way.setCurrentWidget(self.progress if running else self.timeline)
        self.timeline.set_possible(possible and not running)
        # A button that is disabled hands its focus to the next field, where keys would be typed: so Pause gets it.
        if running and pressed is not None:
            self._pressed = pressed
            self.pause.setEnabled(True)
            self.pause.setFocus()
        for button in (self.start, self.step, self.one_step):
            button.setEnabled(possible and not running)
        self.reset.setEnabled(possible)
        if not running and pressed is self.pause:
            (self._pressed if possible else self.pause).setFocus()
        self.pause.setEnabled(running)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one half: where both do not fit in a row, they stand one above the other."""
        return QSize(max(self._halves()) + self._beside(), super().minimumSizeHint().height())

    def set_low(self, low: bool) -> None:
        """Take less height, or as usual: the way and the buttons together are as high as the fields beside them."""
        if low != self._is_low:
            self._is_low = low
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put fields beside the buttons where both have room, and the way across both, or where that is low, left."""
        directions = QBoxLayout.Direction
        buttons, fields = self._halves()
        others = fields + _SPACING + self._beside()
        narrow = self.width() < buttons + others
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        left = self._is_low and self.width() >= max(buttons, self._way.minimumSizeHint().width()) + others
        self.epochs.setMaximumWidth(self.epochs.minimumSizeHint().width() if left else _ANY_WIDTH)
        if left != self._way_is_left:
            self._way_is_left = left
            if left:
                self._left.insertWidget(0, self._way)
            else:
                self._rows.insertWidget(self._rows.indexOf(self._row), self._way)

    def _halves(self) -> tuple[int, ...]:
        """Return how wide the buttons are at least, and the fields."""
        return tuple(half.minimumSize().width() for half in self._both)

    def _beside(self) -> int:
        """Return how wide the margins and the edge are."""
        return 2 * (_SIDE + self.frameWidth())
