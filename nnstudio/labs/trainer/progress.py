"""How far training has got, and how long it will take."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.words import Text, Worded, spoken

STEPS = 1000
_TOLD_SHARE = 0.7
"""How much of the width the sentence has."""
_SECONDS_TO_TELL = 1.0
"""What is over sooner is not worth a sentence."""
_NAMED = QT_TRANSLATE_NOOP("Trainer", "Progress of the epochs that Start has begun")
_HINT = QT_TRANSLATE_NOOP("Trainer", "How far this training has come; Pause stops it here, and Start goes on")
_AT = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch} of {until}")
_SECONDS = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch} of {until}, {seconds} s left")
_MINUTES = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch} of {until}, {minutes} min left")
_HOURS = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch} of {until}, {hours} h left")


class Progress(Worded, QWidget):
    """A bar, and a sentence beside it; the bar is empty while nothing runs.

    The sentence has a fixed size, else every other one would have the whole tab laid out and painted anew.
    """

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setObjectName("trainer.progress")
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._told = Text(SILENCE, "caption")
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(self._told)
        self.retranslate()

    def show_run(self, start: int, epoch: int, until: int, epochs_per_second: float) -> None:
        """Show that *epoch* is reached, of those from *start* to *until*."""
        self._bar.setValue(round(STEPS * (epoch - start) / max(1, until - start)))
        self._told.say(time_left(epoch, until, epochs_per_second))

    def rest(self) -> None:
        """Show that nothing runs."""
        self._bar.setValue(0)
        self._told.say(SILENCE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_told"):
            self._fit()

    def _fit(self) -> None:
        self._told.setFixedSize(round(_TOLD_SHARE * self.width()), self._told.fontMetrics().height() + 2)

    def retranslate(self) -> None:
        self._bar.setAccessibleName(spoken(_NAMED))
        self._bar.setToolTip(spoken(_HINT))
        self._bar.setAccessibleDescription(spoken(_HINT))


def time_left(epoch: int, until: int, epochs_per_second: float) -> Sentence:
    """Say how far it is to epoch *until*, in a round number of seconds, minutes or hours."""
    told = {"epoch": epoch, "until": until}
    if not epochs_per_second > 0 or math.isinf(epochs_per_second):
        return _AT.fill(**told)
    seconds = (until - epoch) / epochs_per_second
    if seconds < _SECONDS_TO_TELL:
        return _AT.fill(**told)
    if seconds < 100:
        return _SECONDS.fill(**told, seconds=math.ceil(seconds))
    if seconds < 100 * 60:
        return _MINUTES.fill(**told, minutes=math.ceil(seconds / 60))
    return _HOURS.fill(**told, hours=math.ceil(seconds / 3600))
