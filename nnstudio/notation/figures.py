"""How a number is written: four significant decimals, a true minus sign, words for what is no number."""

import math
import re
from collections.abc import Callable, Sequence

MINUS = "−"
DIGITS, MOST_DIGITS = 4, 16
TYPED_LENGTH = 9
"""A number of at most so many characters is written as it was typed, and so exactly."""
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPT = str.maketrans("-0123456789", "₋₀₁₂₃₄₅₆₇₈₉")


def figure(x: float) -> str:
    """Write *x* for the screen.

    From 0.1 up there are four decimals (``6.5776``); below that four significant digits (``0.08079``), and
    outside 10⁻⁴ … 10⁶ a power of ten (``4.5398×10⁻⁵``). Infinity is ``∞``; not-a-number is ``undefined``.
    """
    mantissa, exponent = _parts(x)
    text = mantissa if exponent is None else f"{mantissa}×10{str(exponent).translate(_SUPERSCRIPT)}"
    return text.replace("-", MINUS)


def probability(q: float, *, missing: float) -> str:
    """Write a probability *q* that lacks *missing* to 1; by that, where four decimals would make it 1."""
    return f"1 {MINUS} {figure(missing)}" if missing > 0 and figure(q) == figure(1.0) else figure(q)


_LEAST_BRIEF = 9.5e-5
"""Below this four decimals would show 0.0001 or 0 for what is far from it."""


def brief(x: float) -> str:
    """Write *x* for a narrow column, in about six characters: ``1.6094``, ``13.640``, ``0.0808``, ``3×10⁻⁵``."""
    size = abs(x)
    if size == 0.0 or not math.isfinite(x):
        return figure(x)
    power = int(f"{x:.4e}".partition("e")[2])  # of what is written: 99999.999 is rounded to 100000
    if power >= 5 or size < _LEAST_BRIEF:
        mantissa, _, exponent = f"{x:.0e}".partition("e")
        text = f"{mantissa}×10{str(int(exponent)).translate(_SUPERSCRIPT)}"
    else:
        text = f"{x:.{4 - max(0, power)}f}"
    return text.replace("-", MINUS)


def subscript(number: int) -> str:
    """Write *number* small and low, to stand behind the name that it counts: ``o₁₂``."""
    return str(number).translate(_SUBSCRIPT)


def latex_figure(x: float) -> str:
    """Write *x* as `figure` does, in LaTeX. A negative number is braced, else its minus is set like a subtraction."""
    return _latex(x, DIGITS)


def _latex(x: float, digits: int) -> str:
    if math.isinf(x):
        return r"\infty" if x > 0 else r"{-\infty}"
    if math.isnan(x):
        return r"\mathrm{undefined}"
    mantissa, exponent = _parts(x, digits)
    return braced(mantissa if exponent is None else rf"{mantissa}\times 10^{{{exponent}}}")


def latex_equals(x: float) -> str:
    """Return the sign to stand before `latex_figure` of *x*: ``=`` where that leaves no digit out, else ``≈``."""
    return "=" if not math.isfinite(x) or _written(x, DIGITS) == x else r"\approx"


def equals(rounded: bool) -> str:
    """Return the sign to stand before numbers that are *rounded*, or are not."""
    return r"\approx" if rounded else "="


def result_sign(result: float, *, rounded: bool) -> str:
    """Return the sign to stand before `latex_figure` of a *result*; *rounded* where the numbers before it were."""
    return r"\approx" if rounded and math.isfinite(result) else latex_equals(result)


def reproducible(numbers: Sequence[float], compute: Callable[[Sequence[float]], float]) -> list[str]:
    """Write *numbers* in LaTeX so that one who computes with what is written gets what `figure` writes of the result.

    Four digits mostly do; where rounding would show in the last digit of the result, all get as many more as it takes.
    """
    wanted = figure(compute(numbers))
    for digits in range(DIGITS, MOST_DIGITS):
        if figure(compute([_written(x, digits) for x in numbers])) == wanted:
            break
    return [_latex(x, digits) for x in numbers]


def short(value: float, most: int = 6) -> str:
    """Write *value* as it was typed where that takes at most so many characters, else as a `figure`."""
    text = typed(value)
    return text if math.isfinite(value) and value and len(text) <= most and "e" not in text else figure(value)


def legible(numbers: Sequence[float], compute: Callable[[Sequence[float]], float]) -> tuple[list[str], bool]:
    """Write *numbers* in LaTeX as `reproducible` does, but short ones in full; also tell whether any is rounded."""
    texts = [exactly(x) for x in numbers]
    long = [k for k, text in enumerate(texts) if not text]

    def compute_with(rounded: Sequence[float]) -> float:
        replaced = dict(zip(long, rounded, strict=True))
        return compute([replaced.get(k, x) for k, x in enumerate(numbers)])

    for k, text in zip(long, reproducible([numbers[k] for k in long], compute_with), strict=True):
        texts[k] = text
    return texts, bool(long)


def exactly(x: float) -> str:
    """Write *x* in LaTeX with all its digits, where they are few; else return nothing."""
    text = typed(x + 0.0).replace(MINUS, "-")  # + 0.0: no −0
    if math.isfinite(x) and len(text) <= TYPED_LENGTH and "e" not in text:
        return braced(text)
    return latex_figure(x) if latex_equals(x) == "=" else ""


def latex_brief(x: float) -> str:
    """Write *x* in LaTeX `exactly` where that is short, else as `latex_figure` does."""
    return exactly(x) or latex_figure(x)


def in_words(x: float) -> str:
    """Write *x* as it stands in a sentence: in full where that is short, else as a figure."""
    return plain(latex_brief(x))


def near_one(total: float) -> str:
    """Return *total* with ten digits where four decimals would make it 1, and else nothing.

    What misses 1 so that it counts, by more than 10⁻⁹, is never written as 1.
    """
    return f"{total:.10g}" if figure(total) == figure(1.0) else ""


def plain(latex: str) -> str:
    """Turn a number in LaTeX into one for a label."""
    text = re.sub(r"\\times 10\^\{(-?\d+)\}", lambda power: f"×10{power[1].translate(_SUPERSCRIPT)}", latex)
    return text.replace(r"\infty", "∞").strip("{}").replace("-", MINUS)


def bracketed(latex: str) -> str:
    """Let a number in LaTeX stand behind an operator: a negative one in brackets."""
    return f"({latex})" if latex.startswith("{-") else latex


def exact(x: float) -> str:
    """Write every digit of *x*: the shortest text that reads back as the same number."""
    return repr(float(x)).replace("-", MINUS)


def typed(x: float) -> str:
    """Write *x* as one would type it: the shortest text that reads back the same, without ``.0``."""
    return repr(float(x)).removesuffix(".0").replace("-", MINUS)


def latex_typed(x: float) -> str:
    """Write *x* in LaTeX as it was typed (``0.7``), unless that is long (``1/3``): then as `latex_figure` does."""
    text = repr(float(x)).removesuffix(".0")
    return latex_figure(x) if len(text) > 6 or "e" in text or not math.isfinite(x) else braced(text)


def unbraced(latex: str) -> str:
    """Take away the braces that `braced` put around a number; those of its exponent stay."""
    return latex[1:-1] if latex.startswith("{") and latex.endswith("}") else latex


def argument(latex: str) -> str:
    """Let a number in LaTeX stand behind a logarithm: a product or difference in brackets."""
    return f"({latex})" if r"\times" in latex or "-" in latex else rf"\,{latex}"


def braced(latex: str) -> str:
    """Keep the minus of a number close to it: bare, LaTeX sets it like a subtraction."""
    return f"{{{latex}}}" if latex.startswith("-") else latex


def _written(x: float, digits: int) -> float:
    """Return the number that a reader sees where *x* is written with so many *digits*."""
    if not math.isfinite(x):
        return x
    mantissa, exponent = _parts(x, digits)
    return float(mantissa) if exponent is None else float(f"{mantissa}e{exponent}")


def _parts(x: float, digits: int = DIGITS) -> tuple[str, int | None]:
    """Return the mantissa of *x*, with so many significant decimals, and the power of ten, None for none."""
    if math.isnan(x):
        return "undefined", None
    if math.isinf(x):
        return ("∞" if x > 0 else "-∞"), None
    size = abs(x)
    if size == 0.0:
        return "0", None
    if not 1e-4 <= size < 1e6:
        mantissa, _, exponent = f"{x:.{digits}e}".partition("e")
        return mantissa, int(exponent)
    if size >= 0.1:
        return f"{x:.{digits}f}", None
    return f"{x:#.{digits}g}", None


def read_number(text: str) -> float | None:
    """Read a number as a learner types it: ``0.25``, ``1/4``, ``25 %``, ``1e-3``, ``−3``; None if it is none."""
    if "_" in text:  # Python reads 1_000 as a thousand; a learner may have meant something else
        return None
    text = text.strip().replace(MINUS, "-").replace("％", "%")
    percent = text.endswith("%")
    numerator, slash, denominator = text.removesuffix("%").partition("/")
    try:
        number = float(numerator) / (float(denominator) if slash else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return number / 100.0 if percent else number
