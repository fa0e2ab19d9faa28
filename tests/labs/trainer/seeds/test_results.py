"""A stack of networks, and what is counted of it, without a window."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.labs.trainer.results import compute as compute_one
from nnstudio.labs.trainer.scene import LARGEST_SEED, MOST_WORK, TrainerScene, WeightEdit
from nnstudio.labs.trainer.seeds.problems import MOST_AT_ONCE, problem_of_threshold, problems
from nnstudio.labs.trainer.seeds.results import NETWORKS, compute, outcome, taken_over
from nnstudio.labs.trainer.session.goal import Goal
from nnstudio.labs.trainer.session.snapshot import take_snapshot

XOR = TrainerScene(dataset="xor", hidden_layers=(4,), learning_rate=0.1, epochs=50)


@pytest.mark.parametrize(
    "scene",
    [XOR, replace(XOR, optimizer="adam", learning_rate=0.01, dropout=0.2), replace(XOR, train_share=1.0, seed=7)],
    ids=["sgd", "adam with dropout", "another seed, no validation"],
)
def test_each_run_is_trained_as_it_would_be_alone(scene):
    seeds = (0, 5, 31)
    stack = compute_one(scene).stack(scene, seeds)
    stack.run_epochs(50)
    for run, seed in enumerate(seeds):
        alone_scene = replace(scene, weight_seed=seed)
        alone = compute_one(alone_scene).trainer(alone_scene)
        alone.run_epochs(50)
        np.testing.assert_allclose(stack.network.parameters[run], alone.network.parameters, rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(stack.figures()[:, run], alone.figures(), rtol=1e-9)


def test_the_networks_of_different_seeds_are_different_and_their_data_the_same():
    stack = compute(XOR)
    first = stack.experiment.network_stack(stack.seeds).parameters
    assert len(np.unique(first[:, 0])) == NETWORKS
    other = compute_one(replace(XOR, weight_seed=9))
    np.testing.assert_array_equal(stack.experiment.train.x, other.train.x)
    np.testing.assert_array_equal(stack.experiment.validation.x, other.validation.x)


def test_seeds_begin_with_that_of_the_scene_and_never_leave_what_a_seed_may_be():
    assert compute(XOR).seeds == tuple(range(32))
    assert compute(replace(XOR, seed=3, weight_seed=100)).seeds == tuple(range(100, 132))
    assert compute(replace(XOR, weight_seed=LARGEST_SEED)).seeds[:3] == (LARGEST_SEED, 0, 1)


def test_a_stack_is_kept_while_its_seeds_have_that_of_the_scene():
    stack = compute(XOR)
    assert compute(replace(XOR, weight_seed=17, learning_rate=0.5, epochs=9), stack) is stack
    further = compute(replace(XOR, weight_seed=32), stack)
    assert further.seeds[0] == 32
    assert further.experiment is stack.experiment
    assert compute(replace(XOR, seed=1), stack).experiment is not stack.experiment


def test_a_network_that_is_taken_over_has_no_weights_set_by_hand():
    of_17 = replace(XOR, weight_seed=17)
    own = WeightEdit(of_17.mark(), 0, 0, 0, 0, 0.0, 3.0)
    others = WeightEdit(XOR.mark(), 0, 0, 0, 0, 0.0, 3.0)
    taken = taken_over(replace(XOR, page="seeds", weight_edits=(own, others)), 17)
    assert (taken.weight_seed, taken.page, taken.weight_edits) == (17, "training", (others,))


def test_what_is_counted_is_what_one_would_count_by_hand():
    stack = compute(XOR)
    trainer = stack.experiment.stack(XOR, stack.seeds)
    snapshot = take_snapshot(trainer)
    accuracies = np.linspace(0.69, 1.0, 32)  # 0.69, 0.70, … 1.00
    snapshot.figures[4], snapshot.figures[1] = accuracies, np.arange(32.0)
    snapshot.figures[1:, 31] = np.nan
    found = outcome(stack, replace(snapshot, step=1, divergences={31: None}), 0.95)
    assert (found.count, found.diverged_count) == (32, 1)
    assert found.solved_count == 5  # 0.95 … 0.99
    assert (found.worst, found.best) == pytest.approx((0.69, 0.99))
    assert found.median == pytest.approx(0.84)
    assert (found.median_loss, found.loss_spread) == (15.0, 15.0)


def test_before_the_first_step_nothing_is_solved_whatever_is_answered():
    stack = compute(XOR)
    snapshot = take_snapshot(stack.experiment.stack(XOR, stack.seeds))
    snapshot.figures[4] = 1.0
    untrained = outcome(stack, snapshot, 0.95)
    assert (untrained.is_trained, untrained.solved_count) == (False, 0)
    assert outcome(stack, replace(snapshot, step=1), 0.95).solved_count == NETWORKS


def test_without_validation_examples_those_of_training_count():
    scene = replace(XOR, train_share=1.0)
    stack = compute(scene)
    snapshot = take_snapshot(stack.experiment.stack(scene, stack.seeds))
    np.testing.assert_array_equal(outcome(stack, snapshot, 0.95).measured, snapshot.figures[3])


def test_a_stack_has_reached_its_loss_when_every_network_has_that_goes_on():
    trainer = compute_one(XOR).stack(XOR, (0, 1))
    assert Goal(100, stop_below=0.0).reached(trainer) is None
    between = float(np.mean(trainer.record[1]))
    assert Goal(100, stop_below=between).reached(trainer) is None
    assert Goal(100, stop_below=1e3).reached(trainer) == "loss"
    assert Goal(0).reached(trainer) == "epochs"


def test_what_would_take_too_long_or_fill_the_memory_is_refused_beforehand():
    large = replace(XOR, hidden_layers=(256, 256), examples=2000)
    assert NETWORKS * (2 * 256 + 256 * 256 + 256) * 2000 > MOST_WORK
    assert problems(large)[0].field == "hidden_layers"
    assert not problems(replace(large, examples=400))
    wide = replace(XOR, hidden_layers=(256,), examples=10_000, batch_size=5000)
    (problem,) = problems(wide)
    assert problem.field == "batch_size"
    assert problem.sentence.values["most"] == MOST_AT_ONCE // (2 + 256 + 1)
    assert problems(replace(XOR, learning_rate=-1.0))[0].field == "learning_rate"


@pytest.mark.parametrize("share", [0.0, -0.1, 95.0, float("nan"), float("inf")])
def test_a_share_that_makes_no_sense_is_refused(share):
    assert problem_of_threshold(share).field == "solved_at"
    assert problem_of_threshold(1.0) is None
