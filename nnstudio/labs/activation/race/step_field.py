"""A slider over the steps of a race, and the step itself, to be read and typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nnstudio.labs.activation.race.scale import position, step_at
from nnstudio.widgets.number_field import NumberField

_PLACES = 1000


class StepField(QWidget):
    """Equal distances on the slider are equal factors of 1 + step.

    *name* names the field, ``name.slider`` the slider.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._end = 1
        self.field = NumberField(name, whole=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}.slider")
        self.slider.setRange(0, _PLACES)
        self.slider.setPageStep(_PLACES // 20)
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

    def show_value(self, step: int, end: int) -> None:
        """Show *step* on a slider that goes to *end*."""
        self._end = max(1, end)
        self.field.show_value(step)
        self.slider.blockSignals(True)
        place = round(_PLACES * position(min(max(step, 0), self._end)) / position(self._end))
        if self._step(self.slider.value()) != step or step in (0, end):  # else it stays where the hand has put it
            self.slider.setValue(place)
        self.slider.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _fit(self) -> None:
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 9)

    def _step(self, place: int) -> int:
        return min(self._end, step_at(place / _PLACES * position(self._end)))

    def _slide(self, place: int) -> None:
        self.edited.emit(self._step(place))
