"""Samples judged, training followed, bad input told, and examples that hold what their titles say."""

import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from nnstudio.data.bundled import iris
from nnstudio.labs.softmax.regression.presets import PRESETS
from nnstudio.labs.softmax.regression.problems import MOST_SAMPLES, problems
from nnstudio.labs.softmax.regression.results import MOST_STEPS, compute
from nnstudio.labs.softmax.scene import SoftmaxScene

SCENE = SoftmaxScene(page="regression")
UNTRAINED = replace(SCENE, weights=(0.0,) * 12, biases=(0.0,) * 3)
X, W = SCENE.x, SCENE.weights
NAMED = {preset.key: preset.scene for preset in PRESETS}


def judgement(**changes):
    return compute(replace(SCENE, **changes)).judgement


def test_logits_of_the_first_flower_by_hand():
    flower = [Fraction(text) for text in ("5.1", "3.5", "1.4", "0.2")]
    columns = (("0.3", "0.7", "-1", "-0.4", "0.1"), ("0.2", "-0.2", "0.2", "-0.2", "0.2"))
    by_hand = [sum(x * Fraction(w) for x, w in zip([*flower, Fraction(1)], column, strict=True)) for column in columns]
    assert by_hand == [Fraction("2.6"), Fraction("0.76")]
    assert judgement().logits[0] == pytest.approx([2.6, 0.76, -3.36])


def test_probabilities_and_both_losses_of_the_first_flower_by_hand():
    exponentials = [math.exp(o) for o in (2.6, 0.76, -3.36)]
    q = [each / sum(exponentials) for each in exponentials]
    first = judgement()
    assert first.probabilities[0] == pytest.approx(q)
    assert first.cross_entropies[0] == pytest.approx(-math.log(q[0]))
    assert first.squared_errors[0] == pytest.approx(((q[0] - 1) ** 2 + q[1] ** 2 + q[2] ** 2) / 2)


def test_the_sum_of_the_losses_is_the_logarithm_of_the_likelihood():
    judged = judgement()
    at_labels = [judged.probabilities[i, label] for i, label in enumerate(SCENE.labels)]
    assert judged.likelihood == pytest.approx(math.prod(at_labels))
    assert judged.log_likelihood == math.log(judged.likelihood)
    assert judged.total == pytest.approx(-judged.log_likelihood)
    assert judged.total == pytest.approx(sum(judged.cross_entropies))


def test_a_likelihood_too_small_for_float64_leaves_the_sum_of_the_losses_finite():
    judged = judgement(weights=(100.0, 0.0, -100.0, *(0.0,) * 9), biases=(0.0, 0.0, 0.0), labels=(2, 2, 2))
    assert judged.likelihood == 0
    assert judged.log_likelihood == -math.inf
    assert judged.total == pytest.approx(200 * (5.1 + 5.7 + 6.3))


def test_gradients_are_slopes_of_the_total():
    judged, h = judgement(), 1e-6
    for field, gradient in (("weights", judged.weight_gradient), ("biases", judged.bias_gradient)):
        start = getattr(SCENE, field)
        for i, slope in enumerate(gradient.ravel()):
            above, below = (judgement(**{field: (*start[:i], start[i] + d, *start[i + 1 :])}).total for d in (h, -h))
            assert slope == pytest.approx((above - below) / (2 * h), abs=1e-7)


def test_how_many_are_right():
    judged = judgement()
    assert judged.predicted.tolist() == [0, 1, 1]  # the virginica is taken for a versicolor
    assert judged.correct == 2
    assert judgement(labels=(0, 1, 1)).correct == 3
    assert judgement(labels=(2, 2, 0)).correct == 0


def test_training_recognises_nearly_all_flowers_at_the_default_rate():
    trained = compute(replace(UNTRAINED, training_step=MOST_STEPS))
    assert trained.accuracy >= 0.96
    assert trained.flowers == 150
    assert len(trained.losses) == len(trained.accuracies) == MOST_STEPS + 1
    assert trained.losses[0] == pytest.approx(math.log(3))
    assert trained.loss == trained.losses[-1] < 0.13


def test_training_is_what_an_independent_loop_gives():
    """Weights and biases after 40 steps, one flower and one class after the other."""
    rate, steps = 0.05, 40
    w = [list(SCENE.weights[i * 3 : i * 3 + 3]) for i in range(4)]
    b = list(SCENE.biases)
    losses = []
    for _ in range(steps + 1):
        loss, dw, db = 0.0, np.zeros((4, 3)), np.zeros(3)
        for x, label in zip(iris().x.tolist(), iris().labels.tolist(), strict=True):
            exponentials = [math.exp(sum(x[i] * w[i][j] for i in range(4)) + b[j]) for j in range(3)]
            q = [each / sum(exponentials) for each in exponentials]
            loss -= math.log(q[label])
            error = np.array(q) - (np.arange(3) == label)
            dw += np.outer(x, error)
            db += error
        losses.append(loss / 150)
        before = [row.copy() for row in w], b.copy()
        w = (np.array(w) - rate * dw / 150).tolist()
        b = (np.array(b) - rate * db / 150).tolist()
    results = compute(replace(SCENE, training_rate=rate, training_step=steps))
    np.testing.assert_allclose(results.weights, before[0], rtol=1e-9)
    np.testing.assert_allclose(results.biases, before[1], rtol=1e-9)
    np.testing.assert_allclose(results.losses, losses, rtol=1e-9)


def test_samples_are_judged_with_the_weights_of_the_step_that_is_looked_at():
    results = compute(replace(UNTRAINED, training_step=300))
    np.testing.assert_allclose(results.judgement.logits, results.judgement.x @ results.weights + results.biases)
    assert not results.start_weights.any()
    assert not results.start_biases.any()
    assert results.judgement.total < compute(UNTRAINED).judgement.total


def test_stepping_back_shows_what_was_there():
    before = compute(replace(UNTRAINED, training_step=3))
    compute(replace(UNTRAINED, training_step=90))
    again = compute(replace(UNTRAINED, training_step=3))
    np.testing.assert_array_equal(again.weights, before.weights)
    np.testing.assert_array_equal(again.losses, before.losses)
    assert len(before.losses) == 4


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (0, 0), (2, 2), (3, 2), (99, 2)])
def test_the_sample_that_is_worked_out_is_one_of_them(asked, given):
    assert compute(replace(SCENE, sample=asked)).sample == given


def test_a_step_beyond_the_last_is_the_last():
    assert compute(replace(UNTRAINED, training_step=10**9)).step == MOST_STEPS


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_examples_have_no_problems_and_show_this_page(preset):
    assert preset.scene.page == "regression"
    assert problems(preset.scene) == ()


def test_three_flowers_one_of_each_species():
    scene = NAMED["regression"]
    assert scene.labels == (0, 1, 2)
    are_flowers_of_the_set(scene)


def test_nothing_learnt_gives_each_species_a_third():
    assert compute(NAMED["regression_nothing_learnt"]).judgement.probabilities == pytest.approx(1 / 3)


def test_after_1000_steps_148_flowers_are_recognised():
    results = compute(NAMED["regression_trained"])
    assert results.step == 1000
    assert results.accuracy * results.flowers == pytest.approx(148)


def test_six_labels_become_likelier_as_the_loss_falls():
    scene = NAMED["regression_likelihood"]
    are_flowers_of_the_set(scene)
    at_steps = [compute(replace(scene, training_step=step)) for step in (0, scene.training_step, 1000)]
    likelihoods = [each.judgement.likelihood for each in at_steps]
    assert likelihoods[0] == pytest.approx(1 / 3**6)
    assert likelihoods == sorted(likelihoods)
    assert [each.loss for each in at_steps] == sorted((each.loss for each in at_steps), reverse=True)


def test_at_a_rate_of_2_the_loss_jumps_up_and_down():
    rises = np.diff(compute(NAMED["regression_rate"]).losses) > 0
    assert 40 <= np.count_nonzero(rises) <= 60
    still = np.diff(compute(replace(NAMED["regression_rate"], training_step=1000)).losses[-20:])
    assert (np.sign(still[:-1]) == -np.sign(still[1:])).all()


def test_equal_cross_entropies_with_different_squared_errors():
    scene = NAMED["regression_squared_error"]
    are_flowers_of_the_set(scene)
    judged = compute(scene).judgement
    assert judged.correct == 2
    np.testing.assert_allclose(judged.probabilities, [[0.6, 0.2, 0.2], [0.6, 0.39, 0.01]], atol=5e-5)
    assert judged.cross_entropies == pytest.approx([0.5108] * 2, abs=5e-5)
    assert judged.squared_errors == pytest.approx([0.12, (0.16 + 0.1521 + 0.0001) / 2], abs=5e-5)


def are_flowers_of_the_set(scene):
    flowers = {(*x, label) for x, label in zip(iris().x.tolist(), iris().labels.tolist(), strict=True)}
    for i, label in enumerate(scene.labels):
        assert (*scene.x[4 * i : 4 * i + 4], label) in flowers


def changed(numbers, i, number):
    return (*numbers[:i], number, *numbers[i + 1 :])


@pytest.mark.parametrize(
    ("changes", "field", "entry", "words"),
    [
        ({"x": (), "labels": ()}, "x", None, "no samples"),
        ({"x": X[:-1]}, "x", None, "11 numbers"),
        ({"x": X[:4] * 7, "labels": (0,) * 7}, "x", None, "7 samples, but room for 6"),
        ({"x": changed(X, 6, math.nan)}, "x", 6, "Input 3 of sample 2 is not a finite"),
        ({"x": changed(X, 0, -1.1e6)}, "x", 0, "Input 1 of sample 1 is too large"),
        ({"labels": (0, 1)}, "labels", None, "2 for 3 samples"),
        ({"labels": (0, 3, 1)}, "labels", 1, "label of sample 2"),
        ({"labels": (0, 1, -1)}, "labels", 2, "label of sample 3"),
        ({"weights": W[:-1]}, "weights", None, "W has 12 numbers, but 11"),
        ({"weights": changed(W, 5, math.inf)}, "weights", 5, "weight from input 2 to output 3 is not"),
        ({"weights": changed(W, 11, 1e7)}, "weights", 11, "from −1,000,000 to 1,000,000"),
        ({"biases": (0.0,) * 4}, "biases", None, "b has 3 numbers, but 4"),
        ({"biases": (0.0, math.nan, 0.0)}, "biases", 1, "bias of output 2"),
        ({"training_rate": 0.0}, "training_rate", None, "η = 0 is"),
        ({"training_rate": math.nan}, "training_rate", None, "η = NaN is"),
        ({"training_rate": 1001.0}, "training_rate", None, "up to 1000"),
        ({"training_step": -1}, "training_step", None, "no step −1"),
    ],
)
def test_bad_input_is_told_at_its_field(changes, field, entry, words):
    (problem,) = problems(replace(SCENE, **changes))
    assert (problem.field, problem.entry) == (field, entry)
    assert words in said(problem.sentence)


def test_every_problem_is_told_at_once():
    scene = replace(SCENE, x=(math.nan,) * 12, biases=(), training_rate=-1.0)
    assert [problem.field for problem in problems(scene)] == ["x"] * 12 + ["biases", "training_rate"]


def test_what_is_just_allowed_is_computed():
    scene = replace(
        SCENE,
        x=(1e6,) * 4 * MOST_SAMPLES,
        labels=(2,) * MOST_SAMPLES,
        weights=(1e6, -1e6, 1e6) * 4,
        training_rate=1000.0,
    )
    assert problems(scene) == ()
    results = compute(replace(scene, training_step=MOST_STEPS))
    assert np.isfinite(results.losses).all()
    assert np.isfinite(results.judgement.total)


def said(sentence):
    values = {key: said(value) if hasattr(value, "source") else value for key, value in sentence.values.items()}
    return sentence.source.format(**values)
