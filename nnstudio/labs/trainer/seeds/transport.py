"""The bar under the networks: reset, start, pause, how many epochs, and how far they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from nnstudio.labs.trainer.play_controls import epochs_row, in_one_place, pause_button, reset_button, start_button
from nnstudio.labs.trainer.progress import Progress
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.words import Text

_WIDE = 32
"""From so many heights of a letter on there is room for the way between the buttons and the field."""
_MOST = 100
"""How much more of the room in a row the way takes than what is empty."""

_START_HINT = QT_TRANSLATE_NOOP("Trainer", "Train all networks at once, in the background (Space)")


class SeedsTransport(QFrame):
    """The controls of a player, for all networks at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.reset = reset_button("trainer.seeds.reset")
        self.start = start_button("trainer.seeds.start", _START_HINT)
        self.pause = pause_button("trainer.seeds.pause")
        self.epochs = epochs_row()
        self.progress, self._ended = Progress(), Text(SILENCE, "caption")
        self._ended.setWordWrap(True)
        self._way = Stack()  # how far it has got, while it runs; then why it has ended
        for each in (self.progress, self._ended):
            self._way.addWidget(each)
        self._way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._start_or_pause = in_one_place(self.start, self.pause)
        for button in (self.reset, self.start, self.pause):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys go on to the page
        buttons = self._buttons = side_by_side(self.reset, self._start_or_pause)
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.epochs)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 10)
        rows.setSpacing(8)
        rows.addWidget(self.epochs.problem)
        rows.addLayout(row)
        self._is_narrow: bool | None = None
        self.show_state(running=False, possible=True)

    def show_scene(self, scene: TrainerScene) -> None:
        """Let the field show what *scene* holds."""
        self.epochs.control.show_value(scene.epochs)

    def say_end(self, sentence: Sentence) -> None:
        """Say why training has ended, until it goes on."""
        self._ended.say(sentence)

    def show_state(self, *, running: bool, possible: bool) -> None:
        """Show and enable what can be pressed now; *possible* is training where the settings can be computed."""
        focused = next((button for button in (self.start, self.pause) if button.hasFocus()), None)
        self._start_or_pause.setCurrentWidget(self.pause if running else self.start)
        self._way.setCurrentWidget(self.progress if running else self._ended)
        # A button that is disabled hands its focus to the next field, where keys would be typed: so the other gets it.
        self.pause.setEnabled(running or focused is not None)
        if focused is not None:
            (self.pause if running else self.start if possible else self.pause).setFocus()
        self.start.setEnabled(possible and not running)
        self.pause.setEnabled(running)
        self.reset.setEnabled(possible)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of buttons and field: where there is no more, how far it has got stands above them."""
        fields = max(self.epochs.minimumSizeHint().width(), self.epochs.minimumWidth())
        return QSize(self._buttons.minimumSize().width() + fields + 48, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _WIDE * self.fontMetrics().height()
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            self._rows.insertWidget(1, self._way)
        else:
            self._row.insertWidget(1, self._way, _MOST)
