"""A slider with a number field beside it, for one number of a scene."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nnstudio.widgets.number_field import NumberField

STEPS = 1000


class SliderField(QWidget):
    """Drag for a feeling, type for an exact number, which may lie beyond the slider's ends.

    With *logarithmic* equal distances on the slider are equal factors; *whole* numbers have no decimals. The field has
    the object name *name*, the slider ``name.slider``.
    """

    edited = Signal(object)
    grabbed = Signal()
    """The hand is on the slider: edits from here to `released` are one gesture."""
    released = Signal()
    refused = Signal(object)

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        *,
        logarithmic: bool = False,
        whole: bool = False,
        step: float = 0.1,
    ) -> None:
        super().__init__()
        self._low, self._high, self._logarithmic, self._whole = low, high, logarithmic, whole
        self.field = NumberField(name, whole=whole, step=1.0 if whole else 0.0 if logarithmic else step)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}.slider")
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 20)
        self.setObjectName(f"{name}.row")
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self._fit()
        self.field.edited.connect(self.edited)
        self.field.refused.connect(self.refused)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderPressed.connect(self.grabbed)
        self.slider.sliderReleased.connect(self.released)

    def set_limits(self, low: float, high: float) -> None:
        """Let the slider go from *low* to *high*; the value that it shows has to be shown anew."""
        self._low, self._high = low, high

    def show_value(self, number: float) -> None:
        """Show *number*, which the scene holds now."""
        self.field.show_value(number)
        self.slider.blockSignals(True)
        self.slider.setValue(self._position(number))
        self.slider.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 11)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the slider: nobody could do so any more."""
        if self.slider.isSliderDown():
            self.slider.setSliderDown(False)
        super().hideEvent(event)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _slide(self, position: int) -> None:
        share = position / STEPS
        if self._logarithmic:
            number = float(f"{self._low * (self._high / self._low) ** share:.3g}")
        else:
            number = round(self._low + (self._high - self._low) * share, 3)
        self.edited.emit(round(number) if self._whole else number)

    def _position(self, number: float) -> int:
        if not math.isfinite(number) or (self._logarithmic and number <= 0):
            return 0
        if self._logarithmic:
            share = math.log(number / self._low) / math.log(self._high / self._low)
        else:
            share = (number - self._low) / (self._high - self._low)
        return round(STEPS * min(1.0, max(0.0, share)))
