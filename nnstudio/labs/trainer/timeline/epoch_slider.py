"""A slider whose places are epochs, and which stops at those that are kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QSlider

from nnstudio.labs.trainer.timeline.frames import moved, nearest

_PAGES = 10
"""Page up and down go over a tenth of the kept epochs."""
_STEPS = {
    QAbstractSlider.SliderAction.SliderSingleStepAdd: (1, 0),
    QAbstractSlider.SliderAction.SliderSingleStepSub: (-1, 0),
    QAbstractSlider.SliderAction.SliderPageStepAdd: (0, 1),
    QAbstractSlider.SliderAction.SliderPageStepSub: (0, -1),
}


class EpochSlider(QSlider):
    """Its value is the epoch that is shown, also where that is not kept; a hand moves it to kept ones only."""

    chosen = Signal(int)
    """A hand moved it to this epoch."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self._epochs: tuple[int, ...] = (0,)
        self.actionTriggered.connect(self._stop_at_kept)
        self.valueChanged.connect(self.chosen)

    def show_epochs(self, epochs: tuple[int, ...], now: int, last: int) -> None:
        """Show epoch *now* of *last*, and let a hand choose one of *epochs*."""
        self._epochs = epochs
        self.blockSignals(True)
        self.setRange(epochs[0], max(last, epochs[-1]))
        if len(epochs) > 1:
            self.setSingleStep(epochs[1] - epochs[0])  # a turn of the wheel goes over a few of them
        self.setValue(now)
        self.blockSignals(False)

    def _stop_at_kept(self, action: int) -> None:
        """Correct where Qt is about to put the handle."""
        steps, pages = _STEPS.get(QAbstractSlider.SliderAction(action), (0, 0))
        places = steps + pages * max(1, len(self._epochs) // _PAGES)
        if places:
            self.setSliderPosition(moved(self._epochs, self.value(), places))
        else:
            self.setSliderPosition(nearest(self._epochs, self.sliderPosition()))
