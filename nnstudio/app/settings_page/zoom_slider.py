"""How large everything is shown, in steps of a slider."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from nnstudio.document.settings import LARGEST_ZOOM, SMALLEST_ZOOM

STEP = 5
"""In per cent: what an arrow key adds; Page keys add five of them."""


class ZoomSlider(QWidget):
    """A slider named ``name.slider`` with the per cent beside it.

    While a hand drags it only the figure changes: the page would grow away under the hand.
    """

    chosen = Signal(object)
    """The person chose this zoom, 1.0 for normal."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}.slider")
        self.slider.setRange(round(100 * SMALLEST_ZOOM) // STEP, round(100 * LARGEST_ZOOM) // STEP)
        self.slider.setPageStep(5)
        self.slider.setTracking(False)
        self._figure = QLabel()
        self._figure.setObjectName(f"{name}.figure")
        self._figure.setProperty("role", "value")
        self.setFocusProxy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self._figure)
        self.slider.sliderMoved.connect(self._show_figure)
        self.slider.valueChanged.connect(lambda steps: self.chosen.emit(steps * STEP / 100))
        self._fit()

    def show_value(self, zoom: float) -> None:
        """Show how large everything is now."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(100 * zoom / STEP))
        self._figure.setText(f"{round(100 * zoom)} %")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.slider.setAccessibleDescription(description)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_figure"):
            self._fit()

    def _show_figure(self, steps: int) -> None:
        self._figure.setText(f"{steps * STEP} %")

    def _fit(self) -> None:
        self._figure.setMinimumWidth(self._figure.fontMetrics().horizontalAdvance("000 % "))
