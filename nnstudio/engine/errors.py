"""What the engine refuses, and why, in a form that a view can turn into a sentence."""

import math
from typing import Literal

DistributionReason = Literal["empty", "not_finite", "negative", "above_one", "sum", "length"]


class EngineError(ValueError):
    """Base of all that the engine refuses."""


class DistributionError(EngineError):
    """Numbers that were given as a probability distribution and are none.

    Attributes: *name* of the distribution (``"p"``, ``"q"``); *reason*; *entry*, the index along the last axis of the
    first bad outcome (None where the distribution as a whole is wrong); *value*, the bad entry, the sum or the length.
    """

    def __init__(self, name: str, reason: DistributionReason, entry: int | None, value: float) -> None:
        self.name, self.reason, self.entry, self.value = name, reason, entry, value
        place = name if entry is None else f"{name}[{entry}]"
        super().__init__(
            {
                "empty": f"{name} has no outcomes",
                "not_finite": f"{place} is {value}, not a finite number",
                "negative": f"{place} is {value}, but a probability cannot be negative",
                "above_one": f"{place} is {value}, but a probability cannot exceed 1",
                "sum": f"{name} sums to {value}, not to 1",
                "length": f"{name} has {value:g} outcomes, the other distribution another number",
            }[reason]
        )


class BaseError(EngineError):
    """A base of logarithms that is not a finite number above 0 and different from 1."""

    def __init__(self, base: float) -> None:
        self.base = base
        super().__init__(f"{base} is no base of logarithms: it must be above 0, finite, and not 1")


class TemperatureError(EngineError):
    """A temperature that is not a finite number above 0."""

    def __init__(self, temperature: float) -> None:
        self.temperature = temperature
        super().__init__(f"temperature {temperature} must be above 0 and finite")


class ParameterError(EngineError):
    """A parameter of an activation, a loss or an initializer outside its limits.

    Attributes: *name* of the parameter, its *value*, and the limits *low* and *high*.
    """

    def __init__(self, name: str, value: float, low: float, high: float) -> None:
        self.name, self.value, self.low, self.high = name, value, low, high
        super().__init__(f"{name} = {value:g} lies outside {low:g} … {high:g}")


class NetworkError(EngineError):
    """A network, its data or its training that do not fit together."""


class DivergenceError(ArithmeticError):
    """Training left the realm of finite numbers; the network is back at its last record.

    Attributes: *epoch* and *step* in which it happened, counted from 1; *loss*, what the mean loss was then, which may
    still be finite; *layer*, the one whose numbers were the first to go, counted from 1 behind the inputs, or None
    where only the loss is too large.
    """

    def __init__(self, epoch: int, step: int, loss: float, layer: int | None = None) -> None:
        self.epoch, self.step, self.loss, self.layer = epoch, step, loss, layer
        where = "" if layer is None else f", layer {layer}"
        what = "numbers went beyond all bounds" if math.isfinite(loss) else f"the loss became {loss}"
        super().__init__(f"{what} in epoch {epoch} (step {step}{where})")


class LabelError(NetworkError):
    """A class label that is none of the whole numbers from 0.

    Attributes: *label*, the first bad one, and how many *classes* there are.
    """

    def __init__(self, label: float, classes: int) -> None:
        self.label, self.classes = label, classes
        super().__init__(f"label {label:g} is none of the classes 0 … {classes - 1}")


class TargetError(NetworkError):
    """A target that a loss cannot be asked to reach.

    Attributes: *entry*, the unit whose target it is; its *value*; and the limits *low* and *high*.
    """

    def __init__(self, entry: int, value: float, low: float, high: float) -> None:
        self.entry, self.value, self.low, self.high = entry, value, low, high
        super().__init__(f"y[{entry}] is {value}, but a target lies between {low:g} and {high:g}")


class CountsError(EngineError):
    """Counts or weights that cannot be turned into a distribution.

    Attributes: *reason*; *entry*, the index along the last axis of the first bad count (None where the counts as a
    whole are wrong); *value*, that count or the total.
    """

    def __init__(
        self, reason: Literal["empty", "not_finite", "negative", "zero"], entry: int | None, value: float
    ) -> None:
        self.reason, self.entry, self.value = reason, entry, value
        super().__init__(
            {
                "empty": "there are no counts",
                "not_finite": f"count {entry} is {value}, not a finite number",
                "negative": f"count {entry} is {value}, but a count cannot be negative",
                "zero": "all counts are 0: nothing says how likely each outcome is",
            }[reason]
        )


class CodeError(EngineError):
    """Code word lengths that no binary prefix code has, or that do not fit the distribution.

    Attributes: *reason*; *entry*, the index of the first bad length (None where all together are wrong); *value*, that
    length, the number of axes, the number of lengths or their Kraft sum.
    """

    def __init__(self, reason: Literal["axes", "count", "length", "kraft"], entry: int | None, value: float) -> None:
        self.reason, self.entry, self.value = reason, entry, value
        super().__init__(
            {
                "axes": f"a code is built for one list, not for an array of {value:g} axes",
                "count": f"there are {value:g} lengths, but another number of outcomes",
                "length": f"length {entry} is {value}, which no code word has",
                "kraft": f"the Kraft sum, {value}, is above 1: there is no prefix code",
            }[reason]
        )


class IntervalError(EngineError):
    """An interval that does not go from a *low* number to a *high* one above it."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high
        super().__init__(f"{low} … {high} is no interval to spread probability over")


class ExpressionError(EngineError):
    """A text that is no formula in z and a.

    Attributes: *reason*; *position*, the index in the text as typed; *found*, what stands there, at most 40 characters
    of it; *suggestion*, what may have been meant, or nothing; *name* of the function that is called wrongly, or
    nothing; *count*, how many characters, arguments or levels there are, and *expected*, how many there may be (0 where
    nothing is counted).
    """

    def __init__(
        self,
        reason: Literal[
            "empty",
            "too_long",
            "too_deep",
            "unknown_name",
            "unknown_character",
            "number",
            "missing_operand",
            "unexpected",
            "unclosed_bracket",
            "unopened_bracket",
            "needs_brackets",
            "arguments",
        ],
        position: int = 0,
        found: str = "",
        suggestion: str = "",
        *,
        name: str = "",
        count: int = 0,
        expected: int = 0,
    ) -> None:
        self.reason, self.position, self.found, self.suggestion = reason, position, found[:40], suggestion
        self.name, self.count, self.expected = name, count, expected
        hint = f"; perhaps {suggestion}" if suggestion else ""
        super().__init__(
            {
                "empty": "there is no formula",
                "too_long": f"the formula has {count} characters, more than {expected}",
                "too_deep": f"brackets, signs and powers are nested more than {expected} deep at {position}",
                "unknown_name": f"{self.found!r} at {position} is no known name{hint}",
                "unknown_character": f"{self.found!r} at {position} is no sign of a formula{hint}",
                "number": f"{self.found!r} at {position} is no number that can be computed with",
                "missing_operand": f"something is missing beside {self.found!r} at {position}",
                "unexpected": f"{self.found!r} at {position} does not fit there{hint}",
                "unclosed_bracket": f"the bracket at {position} is never closed",
                "unopened_bracket": f"the bracket at {position} was never opened",
                "needs_brackets": f"{name} at {position} needs brackets around its argument{hint}",
                "arguments": f"{name} at {position} has {count} arguments, not {expected}",
            }[reason]
        )
