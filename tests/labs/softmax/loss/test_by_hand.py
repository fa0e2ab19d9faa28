"""Whoever computes with the numbers in the formulas gets the results that stand there."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnstudio.labs.softmax.loss import explain
from nnstudio.labs.softmax.loss.presets import PRESETS
from nnstudio.labs.softmax.loss.results import compute
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.figures import figure, latex_figure
from tests.labs.latex import numbers, pieces


@st.composite
def scenes(draw, *, soft=False):
    logits = draw(st.lists(st.floats(-9, 9).map(lambda o: round(o, 3)), min_size=2, max_size=6))
    temperature = draw(st.sampled_from([1.0, 0.8, 2.5, 1 / 3, 7.123456789, 50.0]))
    shares = draw(st.lists(st.integers(1, 9), min_size=len(logits), max_size=len(logits)))
    target = (
        tuple(share / sum(shares) for share in shares) if soft else hard_target(shares[0] % len(logits), len(logits))
    )
    return SoftmaxScene(tuple(logits), temperature, target)


def assume_digits(results):
    """Leave out what is so near to 1 that float64 has too few digits for what is missing."""
    prediction = results.prediction
    assume(not 0 <= 1 - prediction.probabilities[prediction.wanted] < 1e-7)


def of_sum(scene, results):
    """Return the lines of the exponents and of the terms, from the sum on."""
    lines = [pieces(line) for line in explain.softmax_lines(scene, results)]
    start = next(i for i, line in enumerate(lines) if line[0].startswith(r"\sum"))
    return lines[start:]


@given(scenes())
def test_the_sum(scene):
    results = compute(scene)
    exponents, terms = of_sum(scene, results)
    written = [numbers(term)[0] for term in terms[1:-1]]
    (total,) = numbers(terms[-1])
    assert terms[-1].endswith(latex_figure(math.fsum(written)))
    shift = 0.0 if "-m" not in exponents[0] else max(scene.logits)
    assert figure(total) == figure(math.fsum(math.exp((o - shift) / scene.temperature) for o in scene.logits))
    for exponent, term in zip(exponents[2:], written, strict=True):
        assert math.exp(numbers(exponent)[0]) == pytest.approx(term, rel=5e-4, abs=5e-5)


@given(scenes(), st.integers(0, 5))
def test_the_quotient(scene, i):
    results = compute(scene)
    i = min(i, scene.classes() - 1)
    quotient, *near_one = (pieces(line) for line in explain.quotient_lines(results, i))
    term, total = numbers(quotient[1])
    assert figure(term / total) == figure(results.prediction.probabilities[i])
    assert quotient[-1].endswith(latex_figure(results.prediction.probabilities[i]))
    for missing in near_one:
        one, rest, total = numbers(missing[1])
        assert one == 1
        assert missing[-1].endswith(f"1-{latex_figure(rest / total)}")


@given(scenes())
def test_the_loss(scene):
    results = compute(scene)
    assume_digits(results)
    line, likelihood = explain.loss_lines(results)
    argument = numbers(pieces(line)[2].split(r"\ln")[1].replace("(1-", "("))[0]
    loss = -math.log1p(-argument) if "(1-" in pieces(line)[2] else -math.log(argument)
    assert figure(loss) == figure(results.prediction.loss)
    assert pieces(line)[-1].endswith(latex_figure(results.prediction.loss))
    (exponent,) = numbers(pieces(likelihood)[-2].removeprefix(r"\approx\,e^"))
    assert figure(math.exp(exponent)) == figure(results.likelihood)
    assert pieces(likelihood)[-1].endswith(latex_figure(results.likelihood))


@given(scenes(soft=True))
def test_the_loss_of_a_soft_target(scene):
    results = compute(scene)
    _general, line, _likelihood = explain.loss_lines(results)
    products = [numbers(piece) for piece in pieces(line)[1:-1]]
    assert figure(math.fsum(y * cost for y, cost in products)) == figure(results.prediction.loss)


@given(st.booleans().flatmap(lambda soft: scenes(soft=soft)), st.integers(0, 5))
def test_the_gradient(scene, i):
    results = compute(scene)
    i = min(i, scene.classes() - 1)
    assume(not 0 <= 1 - results.prediction.probabilities[i] < 1e-7)
    _general, (_sign, difference, slope) = map(pieces, explain.gradient_lines(scene, results, i))
    if scene.temperature != 1:
        above, below = difference.removeprefix(r"\frac{").rsplit("}{", 1)
    else:
        above, below = difference, "1"
    first, *others = numbers(above.replace("{-", "{~").replace("-", " ").replace("{~", "{-"))
    by_hand = ((first - others[-1]) - math.fsum(others[:-1])) / numbers(below)[0]
    assert figure(by_hand) == figure(results.prediction.gradient[i])
    assert slope.endswith(latex_figure(results.prediction.gradient[i]))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_only_what_is_written_in_full_is_called_equal(preset):
    results = compute(preset.scene)
    _exponents, terms = of_sum(preset.scene, results)
    quotient = pieces(explain.quotient_lines(results, 0)[0])
    assert terms[0] == r"\approx"
    assert quotient[1].startswith(r"\approx")


def test_what_needs_no_rounding_is_called_equal():
    scene = SoftmaxScene((0.0, 0.0), target=(1.0, 0.0))
    results = compute(scene)
    _exponents, terms = of_sum(scene, results)
    assert terms == ["=", "1.0000", r"+\,1.0000", r"=\,2.0000"]
    quotient = pieces(explain.quotient_lines(results, 0)[0])
    assert quotient[1:] == [r"=\,\frac{1.0000}{2.0000}", r"=\,0.5000"]
