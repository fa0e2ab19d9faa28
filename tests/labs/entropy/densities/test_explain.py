"""What is written can be computed again with a calculator, and what is said equals is equal."""

import itertools
import math
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnstudio.engine.densities import Exponential, Laplace, Normal, Uniform
from nnstudio.engine.quadrature import integrate
from nnstudio.labs.entropy.densities import explain
from nnstudio.labs.entropy.densities.presets import PRESETS
from nnstudio.labs.entropy.densities.results import compute
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure
from tests.labs.entropy.densities.by_hand import DEFAULTS

_BRACES = r"\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}"
"""What stands in braces, with braces in it two deep."""


def calculated(latex, base):
    """Compute a formula in LaTeX; e is Euler's number, and log has the base of the scene."""
    text = re.sub(r"\\times 10\^\{(-?\d+)\}", r"e\1", latex)
    text = re.sub(r"\\log_\{[^}]*\}|\\ln", "LOG", text)
    text = re.sub(r"\\left|\\right|\\,|\\quad", lambda match: "" if match[0] != r"\," else " ", text)
    for _ in range(4):
        text = re.sub(rf"\\frac{_BRACES}{_BRACES}", r"((\1)/(\2))", text)
        text = re.sub(rf"\\sqrt{_BRACES}", r"*S((\1))", text)
        text = re.sub(rf"\^{_BRACES}", r"**(\1)", text)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text).replace("^", "**").replace("{", "(").replace("}", ")")
    text = text.replace(r"\cdot", "*").replace(r"\infty", "INF")
    text = re.sub(r"2\\pi e", "2*PI*E", text).replace(r"2\pi", "2*PI")
    text = re.sub(r"(?<![\w.])e(?![\w.])", "E", text)  # not the e of 1e-5
    text = re.sub(r"LOG\s*(E|[\d.]+(?:e-?\d+)?)", r"LOG(\1)", text)
    text = re.sub(r"\)\s*LOG", ")*LOG", text)
    text = re.sub(r"(\d)\s+LOG", r"\1*LOG", text)
    text = re.sub(r"(\d)\s*E", r"\1*E", text)
    names = {
        "LOG": lambda x: math.log(x) / math.log(base),
        "S": math.sqrt,
        "PI": math.pi,
        "E": math.e,
        "INF": math.inf,
        "abs": abs,
    }
    return eval(text.replace("( *S", "(S").replace("(*S", "(S"), names)  # noqa: S307


def latex(line):
    return " ".join(piece.latex for piece in line.pieces)


def last_digit(x):
    """Return what the last digit of `figure` stands for."""
    return 10.0 ** (-4 if abs(x) >= 0.1 else math.floor(math.log10(max(abs(x), 1e-300))) - 3)


def check(lines, result, base):
    """Whether every line of numbers gives the result as it is shown, and = stands only where nothing is cut."""
    lines = [latex(line) for line in lines]
    numbers = [text for text in lines if re.match(r"(=|\\approx)", text)]
    assert numbers or len(lines) == 1
    for text in numbers:
        sign, formula = re.match(r"(=|\\approx)(.*)", text).groups()
        value = calculated(formula, base)
        # A figure that lies halfway may be rounded either way.
        assert figure(value) == figure(result) or abs(value - result) <= 0.5001 * last_digit(result), text
        if sign == "=":
            assert math.isclose(value, result, rel_tol=1e-12, abs_tol=1e-12), text


def scene_of(p, q, base=2.0):
    return EntropyScene(density_p=p[0], parameters_p=p[1], density_q=q[0], parameters_q=q[1], base=base)


def closes_every_brace(text):
    """Whether every brace of *text* is closed, and none that was not opened."""
    depths = list(itertools.accumulate((character == "{") - (character == "}") for character in text))
    return min(depths, default=0) >= 0 and (not depths or depths[-1] == 0)


def check_scene(scene):
    results = compute(scene)
    for written in (explain.divergence_lines, explain.entropy_lines, explain.density_lines):
        for piece in (piece for line in written(results) for piece in line.pieces):
            assert closes_every_brace(piece.latex), piece.latex
    check(explain.entropy_lines(results), results.entropy_p, scene.base)
    lines = explain.divergence_lines(results)
    if results.ruled_out:
        assert latex(lines[-1]).endswith(r"\infty}" if scene.base < 1 else r"\infty")
        assert len(lines) == 2 + len(results.ruled_out)
        return
    p, q = results.p, results.q
    values = {"D(p": results.relative_entropy, "h(p,q)": results.cross_entropy, "E_p": by_integral(p, q)}
    heads = [i for i, line in enumerate(lines) if not re.match(r"(=|\\approx)", latex(line))]
    assert heads[0] == 0
    for start, end in itertools.pairwise([*heads, len(lines)]):
        value = next(value for head, value in values.items() if latex(lines[start]).startswith(head))
        check(lines[start + 1 : end] if end - start > 1 else lines[start:end], value, scene.base)


def by_integral(p, q):
    """What h(p, q) needs to know of p, by integration."""
    functions = {
        Normal: lambda x: (x - q.mean) ** 2,
        Laplace: lambda x: abs(x - q.mean),
        Exponential: lambda x: x,
        Uniform: lambda x: x,
    }
    cuts = sorted({*(p.quantile(share) for share in (1e-300, 1e-30, 1e-3, 0.5)), q.centre, *p.kinks})
    cuts = sorted({*cuts, *(p.upper_quantile(share) for share in (1e-300, 1e-30, 1e-3))})
    cuts = [x for x in cuts if p.quantile(0.0) <= x <= p.upper_quantile(0.0)]
    return integrate(lambda x: p.density(x) * functions[type(q)](x), cuts).value


places = st.integers(-5000, 5000).map(lambda x: x / 1000)
scales = st.integers(-1000, 1000).map(lambda x: float(f"{10 ** (x / 1000):.3g}"))
families = st.one_of(
    st.tuples(st.just("normal"), st.tuples(places, scales)),
    st.tuples(st.just("laplace"), st.tuples(places, scales)),
    st.tuples(st.just("exponential"), st.tuples(scales)),
    st.tuples(st.just("uniform"), st.tuples(places, scales).map(lambda t: (t[0], round(t[0] + t[1], 3)))),
)


@settings(max_examples=300)
@given(families, families, st.sampled_from([2.0, math.e, 10.0, 3.0, 0.5]))
@example(("normal", (0.1, 1.0)), ("normal", (0.1, 1.001)), 2.0)
@example(("normal", (1 / 3, 1 / 7)), ("normal", (-2 / 3, 2e-5)), 2.0)
@example(("laplace", (0.0, 1e-7)), ("normal", (0.0, 1 / 3)), math.e)
@example(("uniform", (0.0, 0.5)), ("uniform", (0.0, 1.0)), 2.0)
@example(("uniform", (-2.0, 0.5)), ("laplace", (-1.0, 1.0)), 10.0)
@example(("normal", (-1e-7, 1.0)), ("normal", (1.0, 2.0)), 2.0)
@example(("normal", (0.0, 1.0)), ("normal", (0.001, 1.0)), 0.5)
def test_what_is_written_gives_what_is_written_of_the_result(p, q, base):
    check_scene(scene_of(p, q, base))


def test_the_same_of_all_sixteen_pairs_and_of_the_worked_examples():
    for p, q in itertools.product(DEFAULTS.items(), DEFAULTS.items()):
        check_scene(scene_of(p, q))
    for preset in PRESETS:
        check_scene(preset.scene)


def test_the_textbook_example_is_written_as_in_the_textbook():
    results = compute(scene_of(("normal", (0.0, 1.0)), ("normal", (1.0, 2.0)), math.e))
    assert [latex(line) for line in explain.divergence_lines(results)][1:] == [
        r"= \ln\frac{2}{1} +\left(\frac{1^2+(0-1)^2}{2\cdot 2^2}-\frac{1}{2}\right)",
        r"\approx 0.6931 -\,0.25",
        r"\approx 0.4431",
    ]
    p, q = (latex(line) for line in explain.density_lines(results))
    assert p.endswith(r"=\,\frac{1}{1\sqrt{2\pi}}\,e^{-\frac{(x-0)^2}{2\cdot 1^2}}")
    assert q.endswith(r"=\,\frac{1}{2\sqrt{2\pi}}\,e^{-\frac{(x-1)^2}{2\cdot 2^2}}")
    shifted = compute(scene_of(("normal", (-2.0, 1.0)), ("uniform", (-5.0, 5.0))))
    assert "(x+2)^2" in latex(explain.density_lines(shifted)[0])


def test_a_figure_that_has_digits_behind_what_is_shown_is_not_said_to_be_equal():
    equal = compute(scene_of(("uniform", (0.0, 0.5)), ("uniform", (0.0, 1.0))))
    assert latex(explain.divergence_lines(equal)[-1]) == "= 1.0000"
    cut = compute(scene_of(("uniform", (0.0, 0.3)), ("uniform", (0.0, 1.0))))
    assert latex(explain.divergence_lines(cut)[-1]) == r"\approx 1.7370"
