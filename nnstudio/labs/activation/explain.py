"""The formulas of the Activation Explorer with the numbers in them, and what they mean."""

from collections.abc import Iterator

from nnstudio.engine.activations import ACTIVATIONS, SELU
from nnstudio.labs.activation.results import ActivationResults, Reading
from nnstudio.labs.activation.workings import Point, Working, is_curved, slope_working, value_working
from nnstudio.labs.activation_names import SYMBOLS
from nnstudio.notation.figures import figure, latex_equals, latex_figure, latex_typed, reproducible, typed
from nnstudio.notation.formulas import GAP, Line, line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NEARLY_FLAT = 0.1
"""Below this slope a unit is called saturated."""
_FAR_OUT = 4.0
"""From here on sigmoid and tanh are as good as flat, and ELU below the negative of it."""

_S_SHAPED = ("sigmoid", "tanh")
_HARD = ("hard_tanh", "hard_sigmoid")
_LEVEL_BELOW = ("elu", "selu", "softplus")
_GATED = ("gelu", "gelu_tanh", "silu", "mish")

_SIGMOID = r"\sigma(z)=\frac{1}{1+e^{-z}}"
_WHERE = {
    "gelu": r"\Phi(z)=\frac{1}{2}\left(1+\mathrm{erf}\frac{z}{\sqrt{2}}\right)",
    "silu": _SIGMOID,
}
_WHERE_OF_SLOPE = {
    "gelu": r"\varphi(z)=\frac{1}{\sqrt{2\pi}}\,e^{-z^2/2}",
    "mish": _SIGMOID,
    "softplus": _SIGMOID,
}
"""What the formulas of some functions speak of."""

_CONSTANTS = {"selu": ((r"\lambda", SELU.scale), (r"\alpha", SELU.alpha))}


def value_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f of the first function, in general, with its parameters, and at the point."""
    function = results.main.function
    point = _point(results)
    named = (r"=\,\sigma(z)",) if function == "sigmoid" else ()  # f′ speaks of σ
    where = (_WHERE[function],) if function in _WHERE else ()
    return (
        line("f(z)", *named, *_listed(ACTIVATIONS[function].latex, *where, *_parameters(function))),
        line(
            rf"f({point.written})",
            *_steps(value_working(point), (latex_figure(results.main.value), _value_is_cut(results))),
        ),
    )


def slope_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f′ of the first function, in general and at the point."""
    main, point = results.main, _point(results)
    where = (_WHERE_OF_SLOPE[main.function],) if main.function in _WHERE_OF_SLOPE else ()
    cut = is_curved(main.function, results.z) or latex_equals(main.slope) != "="
    return (
        line("f'(z)", *_listed(ACTIVATIONS[main.function].derivative_latex, *where)),
        line(rf"f'({point.written})", *_steps(slope_working(point), (latex_figure(main.slope), cut))),
    )


def overlay_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Read the other functions at the point; tanh beside the sigmoid also shows how it is made of it."""
    lines = [
        line(
            rf"{SYMBOLS[reading.function]}({_argument(reading.function, results.z)[0]})",
            rf"{_equals(reading, results.z)}\,{latex_figure(reading.value)}",
        )
        for reading in results.readings[1:]
    ]
    readings = {reading.function: reading for reading in results.readings}
    if {"tanh", "sigmoid"} <= readings.keys():
        double, cut = _argument("sigmoid", 2.0 * results.z)
        (sigmoid,) = reproducible([results.sigmoid_of_double], lambda x: 2.0 * x[0] - 1.0)
        equals = _equals(readings["tanh"], results.z)
        lines += [
            GAP,
            line(r"\tanh z", r"=\,2\,\sigma(2z)-1"),
            line(
                rf"{_sign(cut)}\,2\,\sigma({double})-1",
                rf"{equals}\,2\cdot {sigmoid}-1",
                rf"{equals}\,{latex_figure(readings['tanh'].value)}",
            ),
        ]
    return tuple(lines)


def convention(results: ActivationResults) -> Sentence | None:
    """Say what the slope is taken to be where there is none; None for a function without kinks."""
    if not results.kinks:
        return None
    kink, *others = results.kinks
    if kink.jump:
        sentence = QT_TRANSLATE_NOOP(
            "Activation",
            "At the jump, z = {z}, there is no derivative. By convention f′({z}) = {slope}, and f({z}) = {value}.",
        ).fill(value=_short(kink.value))
    elif not others:
        sentence = QT_TRANSLATE_NOOP(
            "Activation", "At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Activation",
            "At the kinks, z = {z} and z = {other}, there is no derivative. By convention f′({z}) = {slope} and "
            "f′({other}) = {other_slope}.",
        ).fill(other=_short(others[-1].z), other_slope=_short(others[-1].slope))
    return sentence.fill(z=_short(kink.z), slope=_short(kink.slope))


def meaning(results: ActivationResults) -> Sentence:
    """Say in words what the slope does to learning."""
    slope, curved = results.main.slope, is_curved(results.main.function, results.z)
    if slope == 1.0 and not curved:
        return QT_TRANSLATE_NOOP("Activation", "The slope is 1: this unit hands the gradient on unchanged.")
    if figure(slope) == figure(1.0):
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is almost 1: this unit hands the gradient on nearly unchanged."
        )
    if slope == 0.0 and not curved:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is 0: no gradient passes, so from this example the unit learns nothing."
        )
    if slope == 0.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here."
        )
    if slope > 1.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is above 1: this unit makes the gradient {slope} times as large."
        ).fill(slope=figure(slope))
    return _share_that_passes(slope, curved).fill(share=_percent(slope))


def _share_that_passes(slope: float, curved: bool) -> Sentence:
    if slope <= -NEARLY_FLAT:
        return QT_TRANSLATE_NOOP(
            "Activation", "The curve falls here: {share} % of the gradient passes, with its sign turned round."
        )
    if slope < 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Nearly flat, and falling: only {share} % of the gradient passes, with its sign turned round, so the unit "
            "learns slowly.",
        )
    if slope >= NEARLY_FLAT:
        return QT_TRANSLATE_NOOP(
            "Activation", "{share} % of the gradient passes through this unit: that much it can still learn."
        )
    if not curved:
        return QT_TRANSLATE_NOOP(
            "Activation", "Only {share} % of the gradient passes: little, but the unit can still learn its way out."
        )
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.",
    )


def suggestion(results: ActivationResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    z, function = results.z, results.main.function
    if function in _S_SHAPED and abs(z) < _FAR_OUT:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point out to 6. Watch the tangent lie down and the slope fade.",
        )
    if function in _HARD and results.kinks[0].z <= z <= results.kinks[-1].z:
        return QT_TRANSLATE_NOOP(
            "Activation", "Try this: drag the point out to 6. The slope does not fade, it is gone at once at the kink."
        )
    if function in _LEVEL_BELOW and z > -_FAR_OUT:
        return QT_TRANSLATE_NOOP(
            "Activation", "Try this: drag the point down to −6. Watch the tangent lie down and the slope fade."
        )
    if function in _S_SHAPED + _HARD + _LEVEL_BELOW or (function == "relu" and z <= 0):
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: stay at this z and choose Leaky ReLU. Compare how much of the gradient passes there.",
        )
    if function in _GATED:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point to the lowest place of the curve. Which sign does the slope have on either side?",
        )
    if function == "step":
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose the sigmoid, a step rounded off. Does it have a slope to learn from at this z?",
        )
    if function == "prelu" and z <= 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose parametric ReLU in the Network Trainer. There α is learnt along with the weights; here "
            "is where it starts.",
        )
    if function == "rrelu" and z <= 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose randomised ReLU in the Network Trainer. There each unit draws its slope from l to u anew "
            "for every example; here is their mean.",
        )
    if results.kinks and z > 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point below 0. Watch the slope drop at the kink, and what is left of it.",
        )
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and the slope fade.",
    )


def _point(results: ActivationResults) -> Point:
    main = results.main
    written, cut = _argument(main.function, results.z)
    return Point(main.function, results.z, written, cut, main.value)


def _listed(formula: str, *others: str) -> tuple[str, ...]:
    """Write *formula* after an equals sign and *others* behind it, with commas; between them the line may be broken."""
    parts = (*formula.split(r",\quad "), *others)
    *leading, last = (r"=\," + parts[0], *(r"\quad " + part for part in parts[1:]))
    return (*(part + "," for part in leading), last)


def _parameters(function: str) -> Iterator[str]:
    """Write what the parameters of *function* are."""
    activation = ACTIVATIONS[function]
    numbers = [(each.symbol, float(getattr(activation, each.name))) for each in activation.parameters]
    for symbol, number in (*numbers, *_CONSTANTS.get(function, ())):
        text = latex_typed(number)
        yield f"{symbol}{'=' if text != latex_figure(number) else latex_equals(number)}{text}"


def _argument(function: str, z: float) -> tuple[str, bool]:
    """Write *z* as it was typed, or else with so many digits that f(z) comes out; and say whether any are left out."""
    text = latex_typed(z)
    if text != latex_figure(z) or latex_equals(z) == "=":
        return text, False
    return reproducible([z], lambda x: float(ACTIVATIONS[function].value(x[0])))[0], True


def _value_is_cut(results: ActivationResults) -> bool:
    return _equals(results.main, results.z) != "="


def _equals(reading: Reading, z: float) -> str:
    """Return the sign to stand before f(z)."""
    rounded = _argument(reading.function, z)[1] or is_curved(reading.function, z)
    return _sign(rounded or latex_equals(reading.value) != "=")


def _sign(cut: bool) -> str:
    return r"\approx" if cut else "="


def _steps(*steps: Working) -> Iterator[str]:
    """Join what is worked and what comes out; empty ones are left out. Once digits are cut, what follows is rounded."""
    rounded = False
    for step, cut in steps:
        rounded = rounded or cut
        if step:
            yield rf"{_sign(rounded)}\,{step}"


def _short(x: float) -> str:
    """Write *x* as one would type it, unless that is long."""
    text = typed(x)
    return text if len(text) <= 6 else figure(x)


def _percent(share: float) -> str:
    percent = 100.0 * abs(share)
    return f"{percent:.3g}" if percent >= 0.01 else figure(percent)
