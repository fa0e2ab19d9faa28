"""Whoever computes with the numbers in the formulas gets the results that stand there."""

import math

from hypothesis import assume, given
from hypothesis import strategies as st

from nnstudio.labs.softmax.gradients import explain
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.results import compute
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure, latex_figure
from tests.labs.latex import numbers, pieces


@st.composite
def scenes(draw):
    logits = draw(st.lists(st.floats(-9, 9).map(lambda o: round(o, 3)), min_size=2, max_size=6))
    shares = draw(st.lists(st.integers(1, 9), min_size=len(logits), max_size=len(logits)))
    temperature = draw(st.sampled_from([1.0, 0.8, 2.5, 1 / 3, 7.123456789, 50.0]))
    return SoftmaxScene(tuple(logits), temperature, tuple(share / sum(shares) for share in shares))


def fraction(latex):
    """Return what stands above and below the line; the second minus of a difference is taken for a space."""
    above, _, below = latex.split(r"\frac{", 1)[1].rpartition("}{") if r"\frac" in latex else (latex, "", "1")
    return numbers(without_subtractions(above)), math.prod(numbers(below.replace(r"\cdot 10", r"\times 10")))


def without_subtractions(latex):
    return latex.replace("{-", "{~").replace("^{~", "^{-").replace("-", " ").replace("~", "-").replace("^{ ", "^{-")


@given(scenes(), st.integers(0, 5), st.integers(0, 5))
def test_an_entry(scene, i, j):
    cell = Cell(i, j).within(scene.classes())
    results = compute(scene)
    assume(results.prediction.probabilities[cell.row] < 1 - 1e-7)
    _general, line = explain.entry_lines(scene, results, cell)
    (row, delta, column), temperature = fraction(pieces(line)[1])
    assert figure(row * (delta - column) / temperature) == figure(results.jacobian[cell])
    assert pieces(line)[-1].endswith(latex_figure(results.jacobian[cell]))


@given(scenes(), st.integers(0, 5))
def test_the_chain_rule(scene, i):
    i = min(i, scene.classes() - 1)
    results = compute(scene)
    _slope, _general, products, _collapsed = explain.collapse_lines(scene, results, i)
    factors = [numbers(term.replace("(", " ").replace(")", " ")) for term in pieces(products)[1:-1]]
    assert len(factors) == scene.classes()
    assume(abs(results.product[i]) > 1e-12)  # less is rounding alone
    assert figure(math.fsum(a * b for a, b in factors)) == figure(results.product[i])
    assert [piece.term for piece in products.pieces[1:-1]] == list(range(scene.classes()))


@given(scenes(), st.integers(0, 5))
def test_the_collapsed_form(scene, i):
    i = min(i, scene.classes() - 1)
    results = compute(scene)
    (q, y), temperature = fraction(pieces(explain.collapse_lines(scene, results, i)[-1])[2])
    assert figure((q - y) / temperature) == figure(results.prediction.gradient[i])


@given(scenes(), st.integers(0, 5))
def test_the_finite_difference(scene, i):
    i = min(i, scene.classes() - 1)
    results = compute(scene)
    assume(abs(results.measured[i]) > 1e-5)  # below, 16 digits of the losses are not enough for the difference
    *_general, line = explain.measured_lines(scene, results, i)
    (above, below), distance = fraction(pieces(line)[0])
    assert figure((above - below) / distance) == figure(results.measured[i])
