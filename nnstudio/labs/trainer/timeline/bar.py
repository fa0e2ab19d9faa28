"""The bar for travelling back through training: to an epoch that is kept, and through them all as a film."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nnstudio.labs.trainer.timeline.epoch_slider import EpochSlider
from nnstudio.labs.trainer.timeline.frames import epochs_of_film, moved
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.words import Text, Worded, spoken

FRAME_MS = 83
"""A film shows 12 epochs a second …"""
MOST_FRAMES = 240
"""… and so lasts 20 seconds at most."""
_FEWEST_DIGITS = 3
_SPACING = 2
_LEAST_SLIDER = 5
"""How many heights of a letter the slider is wide at least."""
_AT = QT_TRANSLATE_NOOP("Trainer", "Epoch {epoch} of {last}")
_AT_IN_SHORT = Sentence("", "{epoch} / {last}")
_NAMED = QT_TRANSLATE_NOOP("Trainer", "Epoch that is shown")
_SLIDER_HINT = QT_TRANSLATE_NOOP("Trainer", "Back through the training: every picture shows the epoch chosen here")
_BUTTONS = {
    "trainer.moment_first": ("to-start", QT_TRANSLATE_NOOP("Trainer", "To the beginning, before the first step")),
    "trainer.moment_back": ("one-back", QT_TRANSLATE_NOOP("Trainer", "Back to the kept epoch before")),
    "trainer.moment_play": ("play", QT_TRANSLATE_NOOP("Trainer", "Show the training as a film")),
    "trainer.moment_stop": ("stop", QT_TRANSLATE_NOOP("Trainer", "Stop the film here")),
    "trainer.moment_forward": ("one-forward", QT_TRANSLATE_NOOP("Trainer", "On to the next kept epoch")),
    "trainer.moment_last": ("to-end", QT_TRANSLATE_NOOP("Trainer", "To the end: where training is now")),
    "trainer.export_film": ("film", QT_TRANSLATE_NOOP("Trainer", "Export film…")),
}

_KEPT = QT_TRANSLATE_NOOP("Trainer", "Of a long training not every epoch is kept; all pictures follow")
_HINTS = {
    "trainer.moment_first": QT_TRANSLATE_NOOP("Trainer", "With the random weights that training began with"),
    "trainer.moment_back": _KEPT,
    "trainer.moment_play": QT_TRANSLATE_NOOP("Trainer", "Epoch by epoch from the one shown; all pictures follow"),
    "trainer.moment_stop": QT_TRANSLATE_NOOP("Trainer", "The pictures stay at this epoch"),
    "trainer.moment_forward": _KEPT,
    "trainer.moment_last": QT_TRANSLATE_NOOP("Trainer", "With the newest weights, from which Start goes on"),
    "trainer.export_film": QT_TRANSLATE_NOOP("Trainer", "Save the training as an animated image or as single pictures"),
}


class TimelineBar(Worded, QWidget):
    """A slider over the kept epochs, with the buttons of a player; it wants an epoch and shows which one is shown.

    What it wants comes back by `show_epochs`. The text has a fixed size, which changes only with the number of digits:
    else every other epoch would have the whole tab laid out anew.
    """

    wanted = Signal(int)
    """One of the kept epochs is to be shown."""
    export_wanted = Signal()
    """The film is to be saved."""
    playing_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._epochs: tuple[int, ...] = (0,)
        self._now = self._last = 0
        self._possible = True
        self._digits = 0
        self._words = _AT
        self._actions = {name: QAction(self) for name in _BUTTONS}
        self._buttons = {name: IconButton(name, icon, self._actions[name]) for name, (icon, _) in _BUTTONS.items()}
        self._slider = EpochSlider("trainer.moment")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._told = Text(SILENCE, "caption")
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._told.installEventFilter(self)
        self._play_or_stop = Stack()  # one takes the other's place
        self._play_or_stop.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for name in ("trainer.moment_play", "trainer.moment_stop"):
            self._play_or_stop.addWidget(self._buttons[name])
        self._timer = QTimer(self, interval=FRAME_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for name in ("first", "back"):
            row.addWidget(self._buttons[f"trainer.moment_{name}"])
        row.addWidget(self._play_or_stop)
        for name in ("forward", "last"):
            row.addWidget(self._buttons[f"trainer.moment_{name}"])
        row.addSpacing(6)
        row.addWidget(self._slider, 1)
        row.addSpacing(6)
        row.addWidget(self._told)
        row.addSpacing(6)
        row.addWidget(self._buttons["trainer.export_film"])

    def _connect(self) -> None:
        self._slider.chosen.connect(self._want)
        self._slider.sliderPressed.connect(self.stop)
        self._timer.timeout.connect(self._show_next_frame)
        for name, do in {
            "first": lambda: self._want(self._epochs[0]),
            "back": lambda: self._want(moved(self._epochs, self._now, -1)),
            "play": self.play,
            "stop": self.stop,
            "forward": lambda: self._want(moved(self._epochs, self._now, 1)),
            "last": lambda: self._want(self._epochs[-1]),
        }.items():
            self._actions[f"trainer.moment_{name}"].triggered.connect(do)
        export = self._actions["trainer.export_film"].triggered
        export.connect(self.stop)
        export.connect(self.export_wanted)

    @property
    def is_playing(self) -> bool:
        """Whether the film runs."""
        return self._timer.isActive()

    def show_epochs(self, epochs: tuple[int, ...], now: int, last: int) -> None:
        """Show that epoch *now* is shown, of *last* reached, and that each of *epochs* can be.

        They rise, and there is at least one. Where the last epoch reached can be returned to, it is among them.
        """
        self._epochs, self._now, self._last = epochs, now, last
        self._show()

    def set_possible(self, possible: bool) -> None:
        """Let the hand travel, or not, as while training runs; then the film stops."""
        self._possible = possible
        if not possible:
            self.stop()
        self._show()

    def play(self) -> None:
        """Show one epoch after the other from the one that is shown; from the beginning where that is the last."""
        if not self._possible or len(self._epochs) < 2 or self.is_playing:
            return
        if self._now >= self._epochs[-1]:
            self._ask(self._epochs[0])
        self._timer.start()
        self._show_playing()

    def stop(self) -> None:
        """Stop the film where it is."""
        if self.is_playing:
            self._timer.stop()
            self._show_playing()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play only while somebody looks."""
        self.stop()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the controls: where the text does not fit beside them it is left out."""
        return QSize(self._controls_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the font of the text, which the zoom changes after that of the bar itself."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        for name, (_icon, sentence) in _BUTTONS.items():
            self._actions[name].setText(spoken(sentence))
            self._actions[name].setWhatsThis(spoken(_HINTS[name]))
        self._slider.setAccessibleName(spoken(_NAMED))
        self._slider.setToolTip(spoken(_SLIDER_HINT))
        self._slider.setAccessibleDescription(spoken(_SLIDER_HINT))
        self._fit()

    def _want(self, epoch: int) -> None:
        """Ask for *epoch*, which a hand wants."""
        self.stop()
        self._ask(epoch)

    def _ask(self, epoch: int) -> None:
        if epoch != self._now:
            self._now = epoch
            self._show()
            self.wanted.emit(epoch)

    def _show_next_frame(self) -> None:
        frames = epochs_of_film(self._epochs, MOST_FRAMES)
        self._ask(moved(frames, self._now, 1))
        if self._now >= frames[-1]:
            self.stop()

    def _show_playing(self) -> None:
        """Put the button that can be pressed now in the place of the other, which hands it the focus."""
        before = self._play_or_stop.currentWidget()
        after = self._buttons["trainer.moment_stop" if self.is_playing else "trainer.moment_play"]
        focused = before.hasFocus()
        self._play_or_stop.setCurrentWidget(after)
        if focused:
            after.setFocus()
        self.playing_changed.emit(self.is_playing)

    def _show(self) -> None:
        self._slider.show_epochs(self._epochs, self._now, self._last)
        self._told.say(self._words.fill(epoch=self._now, last=self._last))
        if len(str(self._last)) != self._digits:
            self._fit()
        several = self._possible and len(self._epochs) > 1
        back, forward = several and self._now > self._epochs[0], several and self._now < self._epochs[-1]
        self._slider.setEnabled(several)
        for name, possible in {
            "first": back,
            "back": back,
            "play": several,
            "forward": forward,
            "last": forward,
        }.items():
            self._enable(f"trainer.moment_{name}", possible)
        self._enable("trainer.export_film", several)

    def _controls_width(self) -> int:
        text = 0 if self._told.isHidden() else self._told.width() + _SPACING
        return super().minimumSizeHint().width() - text

    def _enable(self, name: str, possible: bool) -> None:
        """Let a button be pressed or not; one that is disabled would hand its focus to whatever comes next."""
        if not possible and self._buttons[name].hasFocus() and self._slider.isEnabled():
            self._slider.setFocus()
        self._actions[name].setEnabled(possible)

    def _fit(self) -> None:
        """Give the text the room of the widest epoch with as many digits."""
        self._digits = len(str(self._last))
        self._slider.setMinimumWidth(_LEAST_SLIDER * self.fontMetrics().height())
        self._told.setFixedSize(self._widest(self._words))

    def _widest(self, words: Sentence) -> QSize:
        widest = "8" * max(_FEWEST_DIGITS, self._digits)
        told = spoken(words.fill(epoch=widest, last=widest))
        return self._told.fontMetrics().size(Qt.TextFlag.TextSingleLine, told) + QSize(2, 2)  # Chinese is taller

    def _choose_words(self) -> None:
        """Say where it is in words where there is room, else in figures, or not at all."""
        room = self.width() - self._controls_width()
        words = _AT if self._widest(_AT).width() <= room else _AT_IN_SHORT
        if words is not self._words:
            self._words = words
            self._fit()
            self._told.say(words.fill(epoch=self._now, last=self._last))
        self._told.setVisible(self._told.width() <= room)
