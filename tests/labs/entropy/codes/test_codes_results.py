"""Lengths, bounds, layout and formulas of the page of codes."""

import itertools
import math
import re

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnstudio.engine.coding import huffman_tree
from nnstudio.labs.entropy.codes.explain import cost_lines, mean_length_lines, outcome_lines
from nnstudio.labs.entropy.codes.meaning import about_whole_bits, meaning, suggestion
from nnstudio.labs.entropy.codes.presets import PRESETS
from nnstudio.labs.entropy.codes.results import compute
from nnstudio.labs.entropy.codes.tree_layout import laid_out, path_to
from nnstudio.labs.entropy.codes.written import elided, leaf_figure, node_figure
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure
from nnstudio.widgets.words import spoken


@st.composite
def scenes(draw, most=12):
    """Draw distributions as they are typed: whole hundredths or thousandths."""
    outcomes = draw(st.integers(1, most))
    parts = draw(st.sampled_from([64, 100, 1000]))

    def distribution():
        cuts = sorted(draw(st.lists(st.integers(0, parts), min_size=outcomes - 1, max_size=outcomes - 1)))
        return tuple((b - a) / parts for a, b in zip([0, *cuts], [*cuts, parts], strict=True))

    return EntropyScene(distribution(), distribution(), page="codes")


def best_mean(p):
    """Return the least mean length of all lengths that Kraft's inequality allows."""
    n = len(p)
    return min(
        sum(a * b for a, b in zip(p, lengths, strict=True))
        for lengths in itertools.product(range(n), repeat=n)
        if sum(2.0**-length for length in lengths) <= 1
    )


@given(scenes(most=5))
def test_no_prefix_code_is_better_than_the_one_for_p(scene):
    assert compute(scene).mean_length_p == pytest.approx(best_mean(scene.p), abs=1e-12)


@given(scenes())
@example(EntropyScene((1.0, 0.0), (0.0, 1.0)))
def test_bounds(scene):
    results = compute(scene)
    h, near = results.code_entropy, 1e-12
    # Where an outcome never happens and still has a word, the upper bound itself can be reached: (1, 0) costs 1 bit.
    assert h - near <= results.mean_length_p <= h + 1 + near
    assert min(scene.p) == 0 or results.mean_length_p < h + 1
    assert results.mean_length_p - near <= results.mean_length_q
    assert h - near <= results.code_cross_entropy
    assert results.integer_cost >= 0
    assert results.integer_cost == pytest.approx(results.mean_length_p - h, abs=1e-9)
    for code in (results.for_p, results.for_q):
        assert code.mean_length == pytest.approx(
            math.fsum(p * len(w) for p, w in zip(scene.p, code.words, strict=True))
        )
        for one, other in itertools.permutations(code.words, 2):
            assert not other.startswith(one)


def test_the_code_for_q_may_be_below_the_cross_entropy():
    results = compute(EntropyScene((0.5, 0.5), (0.9, 0.1)))
    assert results.mean_length_q == 1.0 < results.code_cross_entropy


def test_words_too_long_for_a_belief_of_their_own():
    """2^−ℓ of 1400 bits is 0 in floating point, and no smaller number can be; yet p is not ruled out."""
    p = [5e-324, 5e-324]
    while p[-1] < 0.2:
        p.append(1.65 * p[-1])  # more than all before together, as in Fibonacci's row: the deepest trees
    p.append(1.0 - math.fsum(p))
    results = compute(EntropyScene(tuple(p), tuple(p)))
    assert results.for_p.longest > 1400
    assert 0 < results.integer_cost < 1


@given(scenes(most=20))
def test_layout(scene):
    """Leaves have rows of their own from above, a branching stands between its children, parents come first."""
    nodes = laid_out(huffman_tree(np.array(scene.p)))
    leaves = [node for node in nodes if node.outcome is not None]
    assert [leaf.row for leaf in leaves] == list(range(len(scene.p)))
    for i, node in enumerate(nodes):
        assert (node.parent is None) == (node.word == "")
        if node.parent is not None:
            assert node.parent < i
            assert nodes[node.parent].word == node.word[:-1]
    for i, node in enumerate(nodes):
        if node.outcome is None:
            zero, one = (child for child in nodes if child.parent == i)
            assert zero.row < node.row < one.row
            assert node.probability == pytest.approx(zero.probability + one.probability)
    word = leaves[-1].word
    lit = sorted(path_to(nodes, leaves[-1].outcome))
    assert [nodes[i].word for i in lit] == [word[:k] for k in range(len(word) + 1)]
    assert path_to(nodes, None) == path_to(nodes, len(scene.p)) == frozenset()


def number(text):
    """Read a number in LaTeX."""
    text = re.sub(r"\\times 10\^\{(-?\d+)\}", r"e\1", text.replace(r"\,", ""))
    return float(text.strip("(){} ").replace(r"\infty", "inf"))


def said(piece):
    """Read what stands behind a sign, and whether it is said to be exact."""
    sign, rest = (r"\approx", piece.removeprefix(r"\approx")) if piece.startswith(r"\approx") else ("=", piece[1:])
    return number(rest), sign == "="


@given(scenes())
@example(EntropyScene((1.0,), (1.0,)))
@example(EntropyScene((1 / 3, 2 / 3), (0.5, 0.5)))
@example(PRESETS[3].scene)
def test_formulas_can_be_computed_again(scene):
    results = compute(scene)
    for side, code in (("p", results.for_p), ("q", results.for_q)):
        _, worked = mean_length_lines(side, results.p, code)
        _, *terms, result = (piece.latex for piece in worked.pieces)
        parts = [[number(x) for x in term.removeprefix(r"+\,").split(r"\cdot ")] for term in terms]
        total, is_exact = said(result)
        assert figure(sum(p * bits for p, bits in parts)) == figure(code.mean_length) == figure(total)
        assert not is_exact or total == pytest.approx(code.mean_length, abs=1e-12)
        happening = [i for i, p in enumerate(scene.p) if p > 0]
        assert [piece.term for piece in worked.pieces[1:-1]] == happening
        assert [bits for _, bits in parts] == [len(code.words[i]) for i in happening]
    for line in cost_lines(results):
        _, difference, result = (piece.latex for piece in line.pieces)
        length, entropy = difference.split(r"\,")[1].split("-", 1)
        assert figure(number(length) - number(entropy)) == figure(results.integer_cost) == figure(said(result)[0])
    for i in range(len(scene.p)):
        for line, code in zip(outcome_lines(results, i), (results.for_p, results.for_q), strict=True):
            length, logarithm, ideal = (piece.latex for piece in line.pieces)
            assert number(length.split(r"=\,")[1].split(r"\,,")[0]) == len(code.words[i])
            probability = number(logarithm.split(r"\log_2\,")[1])
            shown, is_exact = said(ideal)
            again = -math.log2(probability) + 0.0 if probability else math.inf
            assert figure(again) == figure(code.ideal[i]) == figure(shown)
            assert not is_exact or shown == code.ideal[i]


@given(scenes())
@example(EntropyScene((1.0, 0.0), (0.5, 0.5)))
def test_sentences_are_true(scene):
    results = compute(scene)
    told, whole = spoken(meaning(scene, results)), spoken(about_whole_bits(scene, results))
    assert spoken(suggestion(scene, results)).startswith("Try this: ")
    if len(scene.p) == 1:
        assert "nothing to tell" in told
        return
    assert ("cost nothing" in whole) == (min(scene.p) > 0 and all(math.log2(p).is_integer() for p in scene.p))
    assert ("never happens" in whole) == (0 in scene.p)
    ruled_out = any(p > 0 and q == 0 for p, q in zip(scene.p, scene.q, strict=True))
    assert ("infinite" in told) == ruled_out == math.isinf(results.code_cross_entropy)
    if not ruled_out and scene.p != scene.q:
        assert ("q is wrong, and yet" in told) == (abs(results.mean_length_q - results.mean_length_p) < 1e-12)
        if "less than H(p,q)" in told:
            assert results.mean_length_q < results.code_cross_entropy
        if "the mean is H(p,q)" in told:
            assert results.mean_length_q == pytest.approx(results.code_cross_entropy, abs=1e-12)


def test_presets_are_distributions_of_this_page():
    for preset in PRESETS:
        assert preset.scene.page == "codes"
        compute(preset.scene)
    letters = PRESETS[3].scene
    assert letters.names[:2] == ("e", "t")
    assert letters.p[0] == 8 / 35


def test_how_words_and_probabilities_are_written():
    assert elided("01101101") == "01101101"
    assert elided("011011011") == "011… (9)"
    assert [leaf_figure(x) for x in (0.125, 1 / 3, 0.0, 1.0, 2.0**-10)] == ["0.125", "0.3333", "0", "1", "0.00098"]
    assert [node_figure(x) for x in (0.1 + 0.2, 1.0, 2 / 3)] == ["0.3", "1", "0.667"]
    assert node_figure(2 / 3, 2) == "0.67"
