"""How far curves lie apart, against NumPy, and what is said about the share, against figures by hand."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds import explain
from nnstudio.labs.trainer.seeds.meaning import divergence_note, judges_note, meaning
from nnstudio.labs.trainer.seeds.results import Outcome, compute
from nnstudio.labs.trainer.seeds.spread import MOST_POINTS, quartiles, spread
from nnstudio.notation.sentences import SILENCE


def found(solved, count=32, diverged=0):
    """Return an outcome of so many networks."""
    measured = np.r_[np.ones(solved), np.full(count - solved, 0.5)]
    gone = np.arange(count) >= count - diverged
    return Outcome(np.where(gone, np.nan, measured), np.ones(count), measured > 0.9, gone)


def test_quartiles_are_those_of_the_networks_that_go_on():
    values = np.random.default_rng(3).normal(size=(40, 32))
    values[10:, 4] = values[20:, 9] = np.nan
    np.testing.assert_allclose(quartiles(values), np.nanquantile(values, [0.25, 0.5, 0.75], axis=1))
    assert np.isnan(quartiles(np.full((2, 3), np.nan))).all()


def table(records, runs=4):
    rows = np.zeros((records, 5, runs))
    rows[:, 0] = np.arange(records)[:, None]
    rows[:, 1] = np.arange(records)[:, None] * np.arange(1, runs + 1)
    return rows


@pytest.mark.parametrize("records", [1, 2, MOST_POINTS, 101, 137, 545, 1000])
def test_of_many_records_few_points_are_left_and_the_first_and_last_are_true(records):
    thinned = spread(table(records), 1)
    assert len(thinned.epochs) <= MOST_POINTS + 2
    assert thinned.values.shape == (len(thinned.epochs), 4)
    assert (thinned.epochs[0], thinned.epochs[-1]) == (0, records - 1)
    np.testing.assert_array_equal(thinned.values[-1], (records - 1) * np.arange(1, 5))
    together = int(np.diff(thinned.epochs).max(initial=1.0))
    assert together in (1, 2, 4, 8, 16)
    inner = slice(1, -1)  # means of so many records, at the last one of them
    means = thinned.epochs[inner] - (together - 1) / 2
    np.testing.assert_allclose(thinned.values[inner, 2], 3 * means)


def test_the_share_has_its_standard_error():
    latex = " ".join(piece.latex for line in explain.lines(found(24)) for piece in line.pieces)
    assert "24/32" in latex
    assert "0.7500" in latex
    assert "0.07655" in latex  # √(0.75 · 0.25 / 32)


@pytest.mark.parametrize(("solved", "bound"), [(0, "0.08937"), (32, "0.9106")])
def test_where_all_agree_a_bound_is_told(solved, bound):
    latex = " ".join(piece.latex for line in explain.lines(found(solved)) for piece in line.pieces)
    assert bound in latex  # 1 − 0.05^(1/32), or 0.05^(1/32)
    assert "sqrt" not in latex


def test_what_it_means_is_said():
    stack = compute(TrainerScene(dataset="xor", hidden_layers=(4,)))
    equal = compute(TrainerScene(dataset="xor", hidden_layers=(4,), initializer="zeros"))

    def said(solved, of=stack, trained=True, running=False):
        return meaning(of, replace(found(solved), is_trained=trained), running=running).source

    assert said(9, trained=False).startswith("{count} networks before")
    assert said(7, running=True).startswith("On the way")
    assert said(32, running=True) == said(32)
    assert len({said(solved) for solved in (0, 4, 16, 28, 32)}) == 5
    assert "nothing is drawn" in said(0, equal)
    assert divergence_note(found(3)) is SILENCE
    assert divergence_note(found(3, diverged=1)).source.startswith("One network diverged")
    assert divergence_note(found(3, diverged=5)).values["count"] == 5


def test_the_standard_error_is_told_as_the_distance_from_the_true_share_not_from_another_sample():
    assert "from the share over all seeds" in explain.caption(found(24)).source
    assert "agree" in explain.caption(found(32)).source


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"dataset": "xor", "examples": 5}, "single example"),
        ({"dataset": "xor", "examples": 50}, "{step} %"),
        ({"dataset": "xor", "examples": 100}, ""),
        ({"dataset": "xor", "examples": 19, "train_share": 1.0}, "{step} %"),
        ({"dataset": "sine", "examples": 50}, "R² says little"),
        ({"dataset": "sine", "examples": 5}, "no R²"),
    ],
)
def test_whoever_is_judged_by_a_handful_of_examples_is_told_so(fields, told):
    note = judges_note(compute(TrainerScene(hidden_layers=(4,), **fields)))
    assert told in note.source if told else note is SILENCE
    assert note.values.get("count", 10) in (10, 19)  # one in five of 50; all 19
    assert note.values.get("step", 10) in (10, 5)
