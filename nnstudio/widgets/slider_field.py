"""A slider with a number field beside it, for one number of a scene."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.scales import Scale

STEPS = 1000


class SliderField(QWidget):
    """Drag for a feeling, type for an exact number, which may lie beyond the slider's ends.

    *scale* says which numbers the slider goes over; *whole* numbers have no decimals, and *step* is what a wheel or an
    arrow key adds, 0 for a tenth of the number. The field has the object name *name*, the slider ``name.slider``.
    """

    edited = Signal(object)
    grabbed = Signal()
    """The hand is on the slider: edits from here to `released` are one gesture."""
    released = Signal()
    refused = Signal(object)

    def __init__(self, name: str, scale: Scale, *, whole: bool = False, step: float = 0.1) -> None:
        super().__init__()
        self._scale, self._whole = scale, whole
        self.field = NumberField(name, whole=whole, step=1.0 if whole else 0.0 if scale.is_proportional else step)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}.slider")
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 20)
        self.setObjectName(f"{name}.row")
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

    def set_scale(self, scale: Scale) -> None:
        """Let the slider go over another *scale*; what it shows has to be shown anew."""
        self._scale = scale

    def show_value(self, number: float) -> None:
        """Show *number*, which the scene holds now."""
        self.field.show_value(number)
        if self._whole and self._number() == number:
            return  # several places stand for the same number: the slider stays where the hand has put it
        self.slider.blockSignals(True)
        self.slider.setValue(self._position(number))
        self.slider.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 12)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the slider: nobody could do so any more."""
        if self.slider.isSliderDown():
            self.slider.setSliderDown(False)
        super().hideEvent(event)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Let the keys go to the field. Were it the focus proxy, Tab would go to it and never to the slider."""
        self.field.setFocus(reason)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.field.setAccessibleDescription(description)
        self.slider.setAccessibleDescription(description)

    def setToolTip(self, told: str) -> None:
        super().setToolTip(told)
        self.field.setToolTip(told)
        self.slider.setToolTip(told)

    def _slide(self) -> None:
        self.edited.emit(self._number())

    def _number(self) -> float:
        number = self._scale.number_at(self.slider.value() / STEPS)
        return round(number) if self._whole else number

    def _position(self, number: float) -> int:
        if not math.isfinite(number):
            return 0
        return round(STEPS * min(1.0, max(0.0, self._scale.share_of(number))))
