"""What the pitfalls promise, by figures: each goes wrong as it says, and each cure helps."""

from dataclasses import fields, replace
from functools import cache

import numpy as np
import pytest

from nnstudio.data.dataset import PLANE
from nnstudio.engine.dead_units import dead_units
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.history import COLUMNS
from nnstudio.engine.layer_distributions import LayerDistributions
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer.pitfalls.catalogue import BY_KEY, PITFALLS
from nnstudio.labs.trainer.pitfalls.pitfall import Pitfall
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene

EPOCH, TRAIN_LOSS, VALIDATION_LOSS, TRAIN_ACCURACY, VALIDATION_ACCURACY = range(len(COLUMNS))
MEDIAN = 3


class Run:
    """A scene trained to its end: the experiment, the network, the records, and how it failed, if it did."""

    def __init__(self, scene, **changes):
        self.scene = replace(scene, **changes)
        self.experiment = compute(self.scene)
        self.trainer = self.experiment.trainer(self.scene)
        if self.scene.patience:
            self.trainer.early_stopping = EarlyStopping(self.scene.patience)
        self.error = None
        try:
            self.trainer.run_epochs(self.scene.epochs)
        except DivergenceError as error:
            self.error = error
        self.network = self.trainer.network
        self.table = self.trainer.history.table(10_000)
        self.x = self.experiment.inputs(self.experiment.train.x)

    @property
    def accuracy(self):
        return self.table[-1, TRAIN_ACCURACY]

    def activations(self):
        """Return what each hidden layer of ReLUs answers to the training examples, computed anew."""
        a = self.x
        for weights, biases in list(zip(self.network.weights, self.network.biases, strict=True))[:-1]:
            a = np.maximum(a @ weights + biases, 0.0)
            yield a

    def gradients(self):
        """Return the median size of the gradients in each layer."""
        experiment = self.experiment
        targets = experiment.targets(experiment.train)
        measured = LayerDistributions(experiment.network(), self.x, targets, experiment.loss)
        return measured.measure(self.network.parameters).gradients[:, MEDIAN]


@cache
def run(key, **changes):
    return Run(BY_KEY[key].scene, **changes)


@cache
def cured(key, **changes):
    """Return the scene, with *changes*, trained with each of the cures."""
    pitfall = BY_KEY[key]
    return [Run(pitfall.cured(replace(pitfall.scene, **changes), cure)) for cure in pitfall.cures]


def plane():
    """Return points all over the plane."""
    left, right, bottom, top = PLANE
    grid = np.meshgrid(np.linspace(left, right, 41), np.linspace(bottom, top, 41))
    return np.stack(grid, axis=-1).reshape(-1, 2)


@pytest.mark.parametrize("pitfall", PITFALLS, ids=lambda pitfall: pitfall.key)
class TestEach:
    def test_its_scenes_can_be_trained(self, pitfall: Pitfall):
        assert pitfall.scene.pitfall == pitfall.key
        assert not problems(pitfall.scene)
        for cure in pitfall.cures:
            assert not problems(pitfall.cured(pitfall.scene, cure))

    def test_each_cure_changes_what_went_wrong(self, pitfall: Pitfall):
        for cure in pitfall.cures:
            assert not cure.is_in(pitfall.scene)
            assert cure.is_in(pitfall.cured(pitfall.scene, cure))
            assert set(cure.changes) <= {field.name for field in fields(TrainerScene)}

    def test_a_cure_takes_the_place_of_another_one_and_leaves_the_rest(self, pitfall: Pitfall):
        scene = replace(pitfall.scene, seed=77)
        for cure in pitfall.cures:
            for other in pitfall.cures:
                both = pitfall.cured(pitfall.cured(scene, cure), other)
                assert both == pitfall.cured(scene, other)
                assert both.seed == 77

    def test_a_class_sees_it_happen(self, pitfall: Pitfall):
        for scene in (pitfall.scene, *(pitfall.cured(pitfall.scene, cure) for cure in pitfall.cures)):
            assert 2.0 <= scene.epochs / scene.speed <= 11.0

    def test_it_describes_itself_and_its_cures_from_any_seed(self, pitfall: Pitfall):
        for scene in (pitfall.scene, *(pitfall.cured(pitfall.scene, cure) for cure in pitfall.cures)):
            assert pitfall.describes(replace(scene, seed=77, epochs=3, speed=0.0, view="curves", page="seeds"))
            for change in ({"dataset": "spiral"}, {"hidden_layers": (5,)}, {"learning_rate": 0.7}, {"l1": 0.1}):
                assert not pitfall.describes(replace(scene, **change))
                assert pitfall.next_cure(replace(scene, **change)) is None

    def test_the_cures_are_tried_in_their_order(self, pitfall: Pitfall):
        scene = pitfall.scene
        assert pitfall.in_force(scene) is None
        for cure in pitfall.cures:
            assert pitfall.next_cure(scene) is cure
            scene = pitfall.cured(scene, cure)
            assert pitfall.in_force(scene) is cure
        assert pitfall.next_cure(scene) is None


@pytest.mark.parametrize("seed", range(3))
class TestSymmetry:
    def test_twins_stay_equal_to_the_last_bit(self, seed):
        wrong = run("symmetry", seed=seed)
        first, second = wrong.network.layers
        assert np.all(first.affine == first.affine[:, :1])
        assert np.all(second.weights == second.weights[:1])
        assert not np.allclose(first.weights, 0.1)
        assert twins(wrong.network) == (((0, 1, 2, 3),),)

    def test_together_they_draw_one_line(self, seed):
        wrong = run("symmetry", seed=seed)
        along = plane() @ wrong.network.weights[0][:, 0]
        said = wrong.network.forward(plane())[np.argsort(along), 0] > 0.5
        assert np.count_nonzero(said[1:] != said[:-1]) == 1
        assert wrong.accuracy < 0.8


@pytest.mark.parametrize("seed", range(4))
def test_chance_parts_the_twins(seed):
    (better,) = cured("symmetry", seed=seed)
    assert twins(better.network) == ((),)
    assert better.accuracy > 0.9


@pytest.mark.parametrize("seed", range(3))
def test_layers_without_a_bend_are_their_product(seed):
    wrong = run("collapse", seed=seed)
    (w1, w2, w3), (b1, b2, b3) = wrong.network.weights, wrong.network.biases
    z = plane() @ (w1 @ w2 @ w3) + (b1 @ w2 @ w3 + b2 @ w3 + b3)
    np.testing.assert_allclose(wrong.network.forward(plane()), 1 / (1 + np.exp(-z)), rtol=1e-9)
    assert wrong.accuracy < 0.95


def test_a_bend_makes_depth_worth_something():
    assert run("collapse").accuracy < 0.95
    for better in cured("collapse"):
        assert np.array_equal(better.table[-1, TRAIN_ACCURACY:], [1.0, 1.0])


class TestDyingRelu:
    def test_a_layer_dies_after_it_had_learnt(self):
        wrong = run("dying_relu")
        first, second = (np.all(a == 0.0, axis=0) for a in wrong.activations())
        assert second.all()
        for found, counted in zip(dead_units(wrong.network, wrong.x), (first, second), strict=True):
            assert np.array_equal(found, counted)
        assert wrong.table[:, TRAIN_ACCURACY].max() > 0.75
        assert wrong.accuracy < 0.55
        assert np.ptp(wrong.network.forward(wrong.x)) == 0.0

    def test_so_it_does_from_nearly_every_start(self):
        dead = [np.all(list(run("dying_relu", seed=seed).activations())[1] == 0.0) for seed in range(6)]
        assert sum(dead) >= 4

    def test_each_cure_lets_them_live(self):
        small, leaky = cured("dying_relu")
        assert sum(int(mask.sum()) for mask in dead_units(small.network, small.x)) <= 2
        for better in (small, leaky):
            assert np.array_equal(better.table[-1, TRAIN_ACCURACY:], [1.0, 1.0])
        losses = leaky.table[:, TRAIN_LOSS]
        assert np.count_nonzero(np.diff(losses) > 0) > 3

    @pytest.mark.parametrize("seed", range(3))
    def test_small_steps_do_so_from_other_starts(self, seed):
        better = cured("dying_relu", seed=seed)[0]
        assert sum(int(mask.sum()) for mask in dead_units(better.network, better.x)) <= 2
        assert better.accuracy > 0.99


class TestLargeSteps:
    @pytest.mark.parametrize("seed", range(6))
    def test_it_diverges_within_a_few_steps(self, seed):
        wrong = run("large_steps", seed=seed)
        assert wrong.error is not None
        assert 3 <= wrong.error.step <= 12

    def test_the_loss_climbs_until_the_step_that_is_told_and_the_last_finite_weights_are_back(self):
        wrong = run("large_steps")
        losses = wrong.table[:, TRAIN_LOSS]
        assert np.all(np.isfinite(losses))
        assert np.all(np.diff(losses) > 0)
        assert wrong.error.step == wrong.error.epoch == len(losses)
        assert not np.isfinite(wrong.error.loss)
        again = wrong.experiment.trainer(wrong.scene)
        again.run_epochs(wrong.error.epoch - 1)
        assert np.array_equal(wrong.network.parameters, again.network.parameters)
        assert wrong.trainer.figures()[TRAIN_LOSS] == losses[-1]

    def test_each_cure_follows_the_sine(self):
        small, adam, tanh = cured("large_steps")
        assert np.all(np.diff(small.table[:, TRAIN_LOSS]) < 0.01)
        assert small.table[-1, TRAIN_ACCURACY:] == pytest.approx(0.8, abs=0.05)
        for better in (adam, tanh):
            assert better.scene.learning_rate == 0.1
            assert better.table[-1, TRAIN_ACCURACY:] == pytest.approx(0.9, abs=0.05)

    @pytest.mark.parametrize("seed", [0, 3])
    def test_so_they_do_from_other_starts(self, seed):
        for better in cured("large_steps", seed=seed):
            assert better.error is None
            assert better.accuracy > 0.75


class TestOverFitting:
    def test_twenty_points_are_learnt_by_heart(self):
        wrong = run("over_fitting")
        assert (len(wrong.experiment.train), len(wrong.experiment.validation)) == (20, 200)
        assert wrong.network.parameters.size == 1185
        losses = wrong.table[:, VALIDATION_LOSS]
        assert wrong.accuracy == 1.0
        assert wrong.table[int(np.argmin(losses)), EPOCH] < 50
        assert losses[-1] > 3 * losses.min()

    def test_where_it_is_wrong_it_is_ever_more_sure(self):
        right, sure = [], []
        for epochs in (25, 100, 200, 300):
            wrong = run("over_fitting", epochs=epochs)
            validation = wrong.experiment.validation
            q = wrong.network.forward(wrong.experiment.inputs(validation.x))[:, 0]
            is_wrong = (q > 0.5) != validation.labels
            right.append(1 - np.mean(is_wrong))
            sure.append(np.mean(np.maximum(q, 1 - q)[is_wrong]))
        assert np.all(np.diff(sure) > 0.03)
        assert sure[-1] > 0.9
        assert right[-1] == 0.725  # it is right about most of them

    def test_each_cure_lowers_the_validation_loss(self):
        wrong, betters = run("over_fitting"), cured("over_fitting")
        for better in betters:
            assert better.table[-1, VALIDATION_LOSS] < 0.3 * wrong.table[-1, VALIDATION_LOSS]
        more, penalised, thinned, stopped = (better.table for better in betters)
        assert more[-1, VALIDATION_ACCURACY] > 0.9
        assert penalised[-1, TRAIN_ACCURACY] < 1.0
        assert penalised[-1, VALIDATION_LOSS] < 1.1 * penalised[:, VALIDATION_LOSS].min()
        assert thinned[-1, VALIDATION_LOSS] < 1.1 * thinned[:, VALIDATION_LOSS].min()
        assert thinned[-1, TRAIN_LOSS] > 2 * penalised[-1, TRAIN_LOSS]
        assert stopped[-1, EPOCH] - stopped[int(np.argmin(stopped[:, VALIDATION_LOSS])), EPOCH] == 20
        assert stopped[-1, VALIDATION_LOSS] < 1.1 * stopped[:, VALIDATION_LOSS].min()

    @pytest.mark.parametrize("seed", range(5))
    def test_so_it_is_with_other_points(self, seed):
        wrong, better = run("over_fitting", seed=seed), run("over_fitting", seed=seed, l2=0.03)
        losses = wrong.table[:, VALIDATION_LOSS]
        assert losses[-1] > 1.1 * losses.min()
        assert better.table[-1, VALIDATION_LOSS] < losses[-1]


class TestSaturation:
    @pytest.mark.parametrize("seed", range(4))
    def test_no_gradient_reaches_the_first_layer(self, seed):
        wrong = run("saturation", seed=seed)
        gradients = wrong.gradients()
        assert gradients[-1] > 1000 * gradients[0]
        assert wrong.table[-1, TRAIN_LOSS] == pytest.approx(np.log(2), abs=0.01)
        assert wrong.accuracy < 0.6

    def test_as_it_is_shown_it_stays_so_at_every_moment(self):
        for epochs in (1, 5, 20, 50):
            gradients = run("saturation", epochs=epochs).gradients()
            assert gradients[-1] > 1000 * gradients[0]

    def test_each_cure_learns(self):
        tanh, relu, shallow = cured("saturation")
        for better, factor in ((tanh, 15), (relu, 10), (shallow, 10)):
            gradients = better.gradients()
            assert gradients[-1] < factor * gradients[0]
            assert np.array_equal(better.table[-1, TRAIN_ACCURACY:], [1.0, 1.0])
        assert np.all(tanh.table[20:, TRAIN_ACCURACY] > 0.9)
        assert np.all(relu.table[9:, TRAIN_ACCURACY] > 0.99)
        assert np.all(shallow.table[50:, TRAIN_ACCURACY] > 0.97)

    def test_no_relu_dies_on_the_way(self):
        relu = cured("saturation")[1]
        assert sum(int(mask.sum()) for mask in dead_units(relu.network, relu.x)) == 0


class TestSquaredError:
    @pytest.mark.parametrize("seed", range(3))
    def test_confidently_wrong_it_is_twenty_times_as_slow(self, seed):
        slow, quick = run("squared_error", seed=seed), run("squared_error", seed=seed, loss=None)
        q = slow.experiment.network().forward(slow.x)[:, 0]
        assert np.mean(np.abs(q - slow.experiment.train.labels)) > 0.9
        learnt = [int(np.argmax(each.table[:, TRAIN_ACCURACY] > 0.95)) for each in (slow, quick)]
        assert learnt[0] > 20 * learnt[1] > 0
        assert np.all(slow.table[:25, TRAIN_ACCURACY] < 0.05)
        assert np.all(quick.table[2:, TRAIN_ACCURACY] > 0.95)

    def test_both_begin_with_the_same_weights(self):
        slow, (quick,) = run("squared_error"), cured("squared_error")
        assert np.array_equal(slow.experiment.network().parameters, quick.experiment.network().parameters)


@pytest.mark.parametrize("seed", range(4))
class TestUnscaled:
    def test_the_curve_stays_flat(self, seed):
        wrong = run("unscaled", seed=seed)
        assert abs(wrong.accuracy) < 0.05
        assert np.std(wrong.network.forward(wrong.x)) < 0.1 * np.std(wrong.experiment.train.y)
        assert wrong.experiment.train.x.min() >= 40
        assert wrong.experiment.train.x.max() <= 240

    def test_standardised_it_learns(self, seed):
        (better,) = cured("unscaled", seed=seed)
        assert np.all(better.table[5:, TRAIN_ACCURACY] > 0.8)
        assert better.accuracy == pytest.approx(0.9, abs=0.03)
