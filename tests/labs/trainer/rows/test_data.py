"""Rows N11 and N15, and "Data" of issue 7: what a network learns from, set by its controls and seen in the pictures."""

import numpy as np
import pytest

from nnstudio.data.features import FEATURES
from nnstudio.data.regression_sets import LINE, PRICES, SLOPE_PLANE
from nnstudio.data.sources import SOURCES
from tests.labs.latex import numbers
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import choose_dataset, click, reach, train, type_into
from tests.labs.trainer.rows.shown import border, formula, layers


def test_each_of_the_14_data_sets_is_chosen_by_its_picture_and_trained(qtbot, tab):
    assert len(SOURCES) == 14
    for dataset, source in SOURCES.items():
        choose_dataset(tab, dataset)
        assert named(tab, f"trainer.dataset.{dataset}").isChecked()
        assert value(tab, "trainer.result.epoch") == 0
        train(qtbot, tab, 3)
        assert value(tab, "trainer.result.epoch") == 3, dataset
        names = ("train_loss", "validation_loss", "train_accuracy", "validation_accuracy")
        figures = [value(tab, f"trainer.result.{name}") for name in names]
        assert np.all(np.isfinite(figures)), dataset
        panel = tab.page._see.prediction
        shown = panel.decision if source.inputs == 2 or dataset == "iris" else panel.fit
        assert (panel.images if dataset == "digits" else shown).isVisible(), dataset
        assert len(tab.results.train) + len(tab.results.validation) == source.proposed_examples


def everything(tab):
    """Return all examples, of training and validation."""
    parts = (tab.results.train, tab.results.validation)
    return np.concatenate([part.x for part in parts]), np.concatenate([part.y for part in parts])


def test_noise_is_the_standard_deviation_of_the_error_on_points(tab):
    choose_dataset(tab, "circles")
    type_into(tab, "trainer.examples", "2000")
    type_into(tab, "trainer.noise", "0")
    exact, labels = everything(tab)
    radius = np.hypot(*exact.T)
    assert radius[labels == 0].max() <= 2.5
    assert 3.5 <= radius[labels == 1].min() < radius[labels == 1].max() <= 5.0
    for noise in (0.5, 1.5):
        type_into(tab, "trainer.noise", str(noise))
        noisy, _ = everything(tab)
        assert (noisy - exact).std() == pytest.approx(noise, rel=0.05)
        assert abs((noisy - exact).mean()) < 0.06 * noise


def test_noise_of_a_regression_is_on_the_number_alone(tab):
    choose_dataset(tab, "line")
    type_into(tab, "trainer.noise", "0")
    x, y = everything(tab)
    slope, intercept = LINE
    assert y == pytest.approx(slope * x[:, 0] + intercept)
    type_into(tab, "trainer.noise", "0.7")
    same_x, noisy = everything(tab)
    assert np.array_equal(same_x, x)
    assert (noisy - y).std() == pytest.approx(0.7, rel=0.1)


def test_number_and_share_of_the_examples_are_what_is_drawn(tab):
    choose_dataset(tab, "moons")
    type_into(tab, "trainer.examples", "60")
    type_into(tab, "trainer.train_share", "0.25")
    picture = named(tab, "trainer.decision")
    assert (len(picture._scatter.train), len(picture._scatter.validation)) == (15, 45)
    assert np.array_equal(np.concatenate([picture._scatter.train, picture._scatter.validation]), everything(tab)[0])
    assert "15 training and 45 validation examples" in picture.accessibleDescription()
    assert named(tab, "trainer.batch_size").text() == "10"
    type_into(tab, "trainer.examples", "20")
    assert tab.store.scene.batch_size == 5  # there are no more of them


def test_the_seed_decides_data_and_split_and_nothing_else_does(tab):
    choose_dataset(tab, "xor")
    first = [everything(tab)[0], tab.page._snapshot.parameters]
    click(tab, "trainer.new_seed")
    assert named(tab, "trainer.seed").text() == "1"
    other = [everything(tab)[0], tab.page._snapshot.parameters]
    assert not np.array_equal(first[0], other[0])
    assert not np.array_equal(first[1], other[1])
    type_into(tab, "trainer.seed", "0")
    again = [everything(tab)[0], tab.page._snapshot.parameters]
    assert all(map(np.array_equal, first, again))


def test_a_spiral_has_2_to_5_arms(qtbot, tab):
    type_into(tab, "trainer.noise", "0")
    assert named(tab, "trainer.classes.caption").text() == "Arms"
    for arms in (2, 5):
        type_into(tab, "trainer.classes", str(arms))
        check_arms(tab, arms)
        train(qtbot, tab, 1)
        assert named(tab, "trainer.decision")._grid.shape[-1] == arms
    type_into(tab, "trainer.classes", "6")
    assert "outside 2 … 5" in problem(tab, "trainer.classes")


def check_arms(tab, arms):
    points, labels = everything(tab)
    assert np.bincount(labels.astype(int)).tolist() == [500 // arms] * arms
    radius = np.hypot(*points.T)
    # An arm winds round 1¾ times on its way out to 5, the arms are turned by equal parts of a whole turn.
    angle = 1.75 * 2 * np.pi * radius / 5 + 2 * np.pi * labels / arms
    assert points == pytest.approx(radius[:, None] * np.stack([np.sin(angle), np.cos(angle)], axis=1))
    assert tab.results.chosen.output == ("sigmoid" if arms == 2 else "softmax")


def test_there_are_2_to_10_blobs_each_around_its_own_centre(qtbot, tab):
    choose_dataset(tab, "blobs")
    type_into(tab, "trainer.noise", "0")
    for blobs in (2, 10):
        type_into(tab, "trainer.classes", str(blobs))
        points, labels = everything(tab)
        centres = np.array([points[labels == label].mean(axis=0) for label in range(blobs)])
        turn = np.unwrap(np.arctan2(centres[:, 1], centres[:, 0]))
        assert turn == pytest.approx(np.pi / 2 + 2 * np.pi * np.arange(blobs) / blobs, abs=0.1)
        train(qtbot, tab, 1)
        assert tab.results.chosen.outputs == (1 if blobs == 2 else blobs)
    for impossible in ("1", "11"):
        type_into(tab, "trainer.classes", impossible)
        assert "outside 2 … 10" in problem(tab, "trainer.classes")


def test_standardising_is_a_switch_and_measured_on_training_examples(tab):
    choose_dataset(tab, "iris")
    assert named(tab, "trainer.standardise").isChecked()  # lengths in cm are far from mean 0
    inputs, train = tab.results.inputs, tab.results.train
    seen = inputs(train.x)
    assert seen.mean(axis=0) == pytest.approx([0] * 4, abs=1e-12)
    assert seen.std(axis=0) == pytest.approx([1] * 4)
    validation = tab.results.validation.x
    assert inputs(validation) == pytest.approx((validation - train.x.mean(axis=0)) / train.x.std(axis=0))
    line = formula(tab, "trainer.formula.unit")[0]
    assert r"\tilde{x_1}" in line or r"\tilde{x_{1}}" in line
    minus_mean, deviation = numbers(line)[-2:]
    assert -minus_mean == pytest.approx(train.x[:, 0].mean(), abs=1e-3)
    assert deviation == pytest.approx(train.x[:, 0].std(), abs=1e-3)
    reach(tab, "trainer.standardise")
    click(tab, "trainer.standardise")
    assert np.array_equal(tab.results.inputs(train.x), train.x)
    assert r"\tilde" not in "".join(formula(tab, "trainer.formula.unit"))


SCENES = {"line": (LINE, "0.5"), "house_prices": (PRICES, "0.3")}


@pytest.mark.parametrize("dataset", SCENES)
def test_n11_one_unit_finds_slope_and_intercept(qtbot, tab, dataset):
    """As least squares finds them, which NumPy works out in closed form; and so nearly those behind the data."""
    (slope, intercept), noise = SCENES[dataset]
    choose_dataset(tab, dataset)
    type_into(tab, "trainer.hidden_layers", "")
    type_into(tab, "trainer.noise", noise)
    if not tab.store.scene.standardise:
        click(tab, "trainer.standardise")
    type_into(tab, "trainer.batch_size", str(len(tab.results.train)))  # no noise of mini-batches
    type_into(tab, "trainer.learning_rate", "0.5")
    train(qtbot, tab, 60)
    ((((weight,),), (bias,)),) = layers(tab)
    x, y = tab.results.train.x[:, 0], tab.results.train.y
    learnt_slope = weight / x.std()
    learnt_intercept = bias - learnt_slope * x.mean()
    assert [learnt_slope, learnt_intercept] == pytest.approx(np.polyfit(x, y, 1), rel=1e-6)
    error = float(noise) / x.std() / np.sqrt(len(x))  # the standard error of a slope
    assert learnt_slope == pytest.approx(slope, abs=3 * error)
    assert learnt_intercept == pytest.approx(intercept, abs=3 * error * (x.std() + abs(x.mean())))
    # The curve that is drawn is that line, and R² is what correlation says.
    fit_x, fit_y = named(tab, "trainer.fit")._fit
    assert fit_y == pytest.approx(np.polyval(np.polyfit(x, y, 1), fit_x), abs=1e-6)
    r = np.corrcoef(x, y)[0, 1]
    assert value(tab, "trainer.result.train_accuracy") == pytest.approx(r**2, abs=1e-9)
    assert value(tab, "trainer.result.train_loss") == pytest.approx(
        0.5 * np.mean((np.polyval(np.polyfit(x, y, 1), x) - y) ** 2), abs=1e-9
    )


def test_n11_with_two_inputs_it_finds_the_inclined_plane_and_colours_it(qtbot, tab):
    choose_dataset(tab, "plane")
    type_into(tab, "trainer.hidden_layers", "")
    type_into(tab, "trainer.noise", "0")
    train(qtbot, tab, 20)
    ((weights, biases),) = layers(tab)
    assert [*weights[:, 0], *biases] == pytest.approx(SLOPE_PLANE, abs=1e-3)
    assert value(tab, "trainer.result.validation_accuracy") > 0.999
    grid = named(tab, "trainer.decision")._grid
    # From corner to corner, the bottom row first: a x₁ + b x₂ + c.
    slopes, intercept = np.array(SLOPE_PLANE[:2]), SLOPE_PLANE[2]
    corners = np.array([[-6, -6], [6, -6], [-6, 6], [6, 6]]) @ slopes + intercept
    assert [grid[0, 0], grid[0, -1], grid[-1, 0], grid[-1, -1]] == pytest.approx(corners, abs=0.02)


def switch_features(tab, *wanted):
    """Click on the chips until only *wanted* are on: first those that come, then those that go."""
    reach(tab, "trainer.features")
    for name in (*wanted, *FEATURES):
        if (name in tab.store.scene.features) != (name in wanted):
            click(tab, f"trainer.features.{name}")
    assert set(tab.store.scene.features) == set(wanted)


def test_n15_with_squares_as_inputs_one_unit_solves_circles(qtbot, tab):
    choose_dataset(tab, "circles")
    type_into(tab, "trainer.hidden_layers", "")
    train(qtbot, tab, 20)
    assert value(tab, "trainer.result.train_accuracy") < 0.6  # a line cannot
    switch_features(tab, "x1_squared", "x2_squared")
    train(qtbot, tab, 20)
    assert value(tab, "trainer.result.train_accuracy") >= 0.99
    assert value(tab, "trainer.result.validation_accuracy") >= 0.97
    ((weights, (offset,)),) = layers(tab)
    points = border(tab)
    assert np.abs(points**2 @ weights[:, 0] + offset).max() < 0.05 * abs(offset)  # an ellipse
    radius = np.hypot(*points.T)
    assert 2.3 < radius.min() < radius.max() < 3.7  # between the disc and the ring
    assert formula(tab, "trainer.formula.unit")[0].startswith(r"z = x_1^2\,w_{1} +\,x_2^2\,w_{2}")


def test_n15_every_feature_is_what_its_symbol_says(tab):
    choose_dataset(tab, "moons")
    type_into(tab, "trainer.hidden_layers", "")
    switch_features(tab, *FEATURES)
    x = tab.results.train.x
    x1, x2 = x.T
    columns = [x1, x2, x1**2, x2**2, x1 * x2, np.sin(x1), np.sin(x2)]
    picture = named(tab, "trainer.network")
    assert picture._architecture.inputs == ("x₁", "x₂", "x₁²", "x₂²", "x₁x₂", "sin x₁", "sin x₂")
    assert picture._state.x == pytest.approx([column[0] for column in columns])
    assert tab.results.inputs(x) == pytest.approx(np.stack(columns, axis=1))
    ((weights, biases),) = layers(tab)
    z = picture._state.z[0][0]
    assert z == pytest.approx(float(np.array([column[0] for column in columns]) @ weights[:, 0] + biases[0]))


def test_n15_the_product_alone_solves_xor(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.hidden_layers", "")
    switch_features(tab, "x1_x2")
    train(qtbot, tab, 20)
    assert value(tab, "trainer.result.train_accuracy") >= 0.95
    ((((weight,),), _),) = layers(tab)
    assert weight < 0  # same signs are of the first class, 0
