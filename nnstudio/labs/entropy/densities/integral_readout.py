"""A figure that the machine has added up, with what it may be wrong by."""

import math

from PySide6.QtCore import Property

from nnstudio.engine.quadrature import Integral
from nnstudio.notation.figures import exact, figure, plain
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.readout import Readout

_ADDED_UP = QT_TRANSLATE_NOOP(
    "Entropy", "The same figure, added up in small steps by the machine; behind ± is what it may be wrong by"
)


class IntegralReadout(Readout):
    """Shows ``0.6393 ± 8×10⁻¹⁵``; the property `error` is what stands behind the ±, at full precision."""

    def __init__(self, name: str, caption: Sentence, hint: Sentence = _ADDED_UP) -> None:
        self._error = math.nan
        super().__init__(name, caption, hint=hint)
        self._figure.setProperty("role", "caption")  # it checks the figure in closed form, and does not compete with it

    def _get_error(self) -> float:
        return self._error

    error = Property(float, _get_error)

    def show_integral(self, integral: Integral) -> None:
        """Show the value of *integral* and its error."""
        self._error = integral.error
        self.show_value(integral.value)

    def _digits(self) -> str:
        return f"{super()._digits()} ± {exact(self._error)}" if math.isfinite(self._value) else ""

    def _text(self) -> str:
        return f"{super()._text()} ± {_rounded_up(self._error)}" if math.isfinite(self._value) else super()._text()


def _rounded_up(error: float) -> str:
    """Write *error* with one digit, rounded away from 0: a bound has to stay one."""
    if error <= 0 or not math.isfinite(error):
        return figure(error)
    exponent = math.floor(math.log10(error))
    digit = math.ceil(error / 10.0**exponent)
    if digit == 10:
        digit, exponent = 1, exponent + 1
    return plain(rf"{digit}\times 10^{{{exponent}}}")
