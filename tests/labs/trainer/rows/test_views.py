"""N3, N10, N11 and "See" of issue 7: curves, plane, confusion matrix and distributions show what was trained."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from nnstudio.notation.figures import brief, figure
from nnstudio.widgets.theme import current_theme
from tests.labs.reading import named, value
from tests.labs.trainer.hands import choose_dataset, click, move_mouse, switch_to, train, type_into
from tests.labs.trainer.rows.shown import layers, points_at, sigmoid


def forward(parameters, x):
    """Return z and a of the hidden layer and the logits of a network with one hidden layer of tanh."""
    (w1, b1), (w2, b2) = parameters
    z = x @ w1 + b1
    return z, np.tanh(z), np.tanh(z) @ w2 + b2


def cut(parameters, sizes):
    """Cut flat parameters into layers, as `layers` does those of now."""
    found, start = [], 0
    for fan_in, fan_out in itertools.pairwise(sizes):
        rows = parameters[start : start + (fan_in + 1) * fan_out].reshape(fan_in + 1, fan_out)
        found.append((rows[:-1], rows[-1]))
        start += rows.size
    return found


def cross_entropy(parameters, examples):
    """Return the mean of −ln of the probability of the right class, by the definition."""
    q = sigmoid(forward(parameters, examples.x)[2][:, 0])
    return float(np.mean(-np.log(np.where(examples.y == 1, q, 1 - q))))


@pytest.fixture
def moons(qtbot, tab):
    """Return the tab with a small network, 12 epochs into the moons."""
    choose_dataset(tab, "moons")
    type_into(tab, "trainer.hidden_layers", "5")
    train(qtbot, tab, 12)
    return tab


def point_at_epoch(tab, name, epoch):
    """Move the mouse to an epoch in a plot."""
    plot = named(tab, name)
    box = plot.getViewBox()
    place = box.mapViewToScene(QPointF(epoch, sum(box.viewRange()[1]) / 2))
    move_mouse(plot.viewport(), plot.mapFromScene(place))
    return plot.told_at_epoch


def ways_to_tell(epoch, in_full, briefly):
    """Return what may stand above a plot: all digits, or where there is less room few."""
    (training, validation), (few, few_of_validation) = in_full, briefly
    return (
        f"epoch {epoch}: training {training}, validation {validation}",
        f"epoch {epoch}: training {few} · validation {few_of_validation}",
    )


def test_under_the_cursor_stand_the_losses_of_that_epoch(moons):
    experiment = moons.results
    for epoch in (0, 5, 12):
        parameters = cut(moons.page._snapshot.moments[epoch].parameters, experiment.sizes)
        losses = [cross_entropy(parameters, part) for part in (experiment.train, experiment.validation)]
        told = point_at_epoch(moons, "trainer.loss_curves", epoch)
        assert told in ways_to_tell(epoch, map(figure, losses), [f"{loss:#.2g}" for loss in losses])
        shares = [
            np.mean((forward(parameters, part.x)[2][:, 0] > 0) == part.y)
            for part in (experiment.train, experiment.validation)
        ]
        told = named(moons, "trainer.accuracy_curves").told_at_epoch  # the other plot is led along
        assert told in ways_to_tell(epoch, *([f"{100 * share:.{n}f} %" for share in shares] for n in (2, 1)))
    assert value(moons, "trainer.result.train_loss") == pytest.approx(losses[0], rel=1e-9)
    assert value(moons, "trainer.result.validation_loss") == pytest.approx(losses[1], rel=1e-9)
    assert value(moons, "trainer.result.train_accuracy") == pytest.approx(shares[0])


def test_on_a_logarithmic_axis_equal_distances_are_equal_factors(moons):
    plot, table = named(moons, "trainer.loss_curves"), moons.page._snapshot.table
    training = plot._curves[0]
    assert training.y == pytest.approx(table[:, 1])
    click(moons, "trainer.logarithmic")
    assert training.y == pytest.approx(np.log10(table[:, 1]))
    assert plot._curves[1].y == pytest.approx(np.log10(table[:, 2]))
    assert plot._axes.bottom <= np.log10(table[:, 1:3].min())
    assert plot._axes.top >= np.log10(table[:, 1:3].max())
    assert moons.store.scene.logarithmic
    click(moons, "trainer.logarithmic")
    assert training.y == pytest.approx(table[:, 1])


def test_the_last_run_stays_faintly_behind_to_be_compared_with(qtbot, moons):
    before = moons.page._snapshot.table
    type_into(moons, "trainer.learning_rate", "0.2")
    click(moons, "trainer.reset")
    plot = named(moons, "trainer.loss_curves")
    assert plot._last[0].y == pytest.approx(before[:, 1])
    train(qtbot, moons, 6)
    now = moons.page._snapshot.table
    assert plot._last[0].y == pytest.approx(before[:, 1])
    assert plot._curves[0].y == pytest.approx(now[:, 1])
    told = point_at_epoch(moons, "trainer.loss_curves", 4)
    assert f"training {now[4, 1]:#.2g}" in told or f"training {figure(now[4, 1])}" in told
    if "last run" in told:  # where there is room for it
        assert f"(last run {figure(before[4, 1])}, {figure(before[4, 2])})" in told
    faint, strong = (QColor(curve.line.pen().color()) for curve in (plot._last[0], plot._curves[0]))
    paper = QColor(current_theme().panel)
    assert abs(faint.lightness() - paper.lightness()) < abs(strong.lightness() - paper.lightness())
    choose_dataset(moons, "line")  # a number is judged otherwise: nothing to compare
    assert len(plot._last[0].y) == 0


def two_class_colours():
    """Return orange and blue: as negative and positive weights, for a sigmoid says no below 0 and yes above."""
    blue, orange, *_ = current_theme().classes
    assert QColor(blue).blue() > QColor(blue).red()
    assert QColor(orange).red() > QColor(orange).blue()
    return orange, blue


def test_the_plane_has_the_colours_of_the_probabilities(moons):
    """A pixel is paper where both classes are as probable, and the surer, the more of its class: 62 % at most."""
    picture, experiment = named(moons, "trainer.decision"), moons.results
    image = picture.grab().toImage()
    plane = picture._drawn.layout.plane
    pixels = np.array(
        [
            (x, y)
            for x in range(int(plane.place.left()) + 8, int(plane.place.right()) - 8, 9)
            for y in range(int(plane.place.top()) + 8, int(plane.place.bottom()) - 8, 9)
        ]
    )
    points = points_at(plane, pixels + 0.5)
    examples = np.concatenate([experiment.train.x, experiment.validation.x])
    away = np.hypot(*(points[:, None] - examples[None]).transpose(2, 0, 1)).min(axis=1)
    q = sigmoid(forward(layers(moons), points)[2][:, 0])
    free = (away > 0.8) & (np.abs(q - 0.5) > 0.2)  # no mark, and no border
    assert free.sum() > 100
    theme = current_theme()
    paper, *colours = (np.array(QColor(each).getRgb()[:3], float) for each in (theme.panel, *two_class_colours()))
    off = []
    for (x, y), share in zip(pixels[free], q[free], strict=True):
        wanted = paper + 0.62 * abs(2 * share - 1) * (colours[int(share > 0.5)] - paper)
        off.append(np.abs(np.array(image.pixelColor(int(x), int(y)).getRgb()[:3]) - wanted).max())
    assert np.median(off) < 4
    assert np.quantile(off, 0.9) < 12
    assert {bool(share > 0.5) for share in q[free]} == {True, False}


def test_training_and_validation_examples_are_told_apart(tab):
    """Marks of training are filled with the colour of their class, those of validation hollow."""
    choose_dataset(tab, "moons")
    type_into(tab, "trainer.hidden_layers", "")
    type_into(tab, "trainer.examples", "80")
    type_into(tab, "trainer.train_share", "0.5")
    type_into(tab, "trainer.noise", "0.5")
    picture, experiment = named(tab, "trainer.decision"), tab.results
    image = picture.grab().toImage()
    everything = np.concatenate([experiment.train.x, experiment.validation.x])
    colours = two_class_colours()
    filled = {True: [], False: []}
    for part, training in ((experiment.train, True), (experiment.validation, False)):
        for index, (x, label) in enumerate(zip(part.x, part.y, strict=True)):
            if np.sort(np.hypot(*(everything - x).T))[1] < 0.5:
                continue  # another one may lie over it
            centre = picture._drawn.pixel_of(training, index).toPoint()
            colour = np.array(image.pixelColor(centre).getRgb()[:3], float)
            own = np.array(QColor(colours[int(label)]).getRgb()[:3], float)
            filled[training].append(np.abs(colour - own).max() < 40)
    assert len(filled[True]) > 5
    assert np.mean(filled[True]) > 0.8
    assert len(filled[False]) > 3
    assert np.mean(filled[False]) < 0.2


def test_several_classes_meet_where_both_are_as_probable(qtbot, tab):
    choose_dataset(tab, "blobs")
    type_into(tab, "trainer.hidden_layers", "")
    train(qtbot, tab, 20)
    ((weights, biases),) = layers(tab)
    grid = named(tab, "trainer.decision")._grid
    side = np.linspace(-6, 6, len(grid))
    x1, x2 = np.meshgrid(side, side)
    exponents = np.exp(np.stack([x1, x2], axis=-1) @ weights + biases)
    assert grid == pytest.approx(exponents / exponents.sum(axis=-1, keepdims=True), abs=1e-9)
    shares = np.bincount(np.argmax(grid, axis=-1).ravel()) / grid[..., 0].size
    for label, share in enumerate(shares):
        told = f"class {label + 1} {100 * share:.0f} %"
        qtbot.waitUntil(lambda told=told: told in named(tab, "trainer.decision").accessibleDescription())


def test_the_fitted_curve_is_what_the_network_says_and_is_read_off_under_the_mouse(qtbot, tab):
    choose_dataset(tab, "sine")
    type_into(tab, "trainer.hidden_layers", "6")
    train(qtbot, tab, 10)
    plot = named(tab, "trainer.fit")
    xs, ys = plot._fit
    assert (xs[0], xs[-1]) == (-6, 6)
    assert ys == pytest.approx(forward(layers(tab), xs[:, None])[2][:, 0], rel=1e-9)
    place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(2.0, 0.0)))
    move_mouse(plot.viewport(), place)
    x = plot._at
    assert x == pytest.approx(2.0, abs=0.1)
    said = float(forward(layers(tab), np.array([[x]]))[2][0, 0])
    assert said == pytest.approx(np.interp(x, xs, ys), abs=1e-3)
    assert brief(said) in plot._reading.toPlainText()
    move_mouse(plot.viewport(), QPoint(1, 1))
    assert not plot._reading.isVisible()


def test_the_confusion_matrix_counts_every_example_once(qtbot, tab):
    choose_dataset(tab, "blobs")
    type_into(tab, "trainer.classes", "4")
    type_into(tab, "trainer.noise", "1.5")
    type_into(tab, "trainer.hidden_layers", "")
    train(qtbot, tab, 3)
    switch_to(tab, "trainer.view", "confusion")
    picture = named(tab, "trainer.confusion_picture")
    ((weights, biases),) = layers(tab)
    for option, readout in (("validation", "validation_accuracy"), ("train", "train_accuracy")):
        switch_to(tab, "trainer.confusion_of", option)
        examples = getattr(tab.results, option)
        said = np.argmax(examples.x @ weights + biases, axis=1)
        counts = [[int(np.sum((examples.y == i) & (said == j))) for j in range(4)] for i in range(4)]
        rows = picture.accessibleDescription().partition("turn. ")[2].split("; ")
        shown = [[int(count) for count in row.partition(": ")[2].split(", ")] for row in rows]
        assert shown == counts
        assert np.sum(shown) == len(examples)
        accuracy = np.trace(shown) / len(examples)
        assert accuracy == value(tab, f"trainer.result.{readout}")
        remark = named(tab, "trainer.confusion_remark").text()
        assert f"{np.trace(shown)} of {len(examples)} examples are right" in remark
        assert 0.5 < accuracy < 1  # something is wrong, else the matrix says little
    # And it follows the training.
    train(qtbot, tab, 5)
    ((weights, biases),) = layers(tab)
    right = np.argmax(tab.results.train.x @ weights + biases, axis=1) == tab.results.train.y
    assert f"{right.sum()} of 400" in named(tab, "trainer.confusion_remark").text()


QUANTILES = (0, 0.05, 0.25, 0.5, 0.75, 0.95, 1)


def test_distributions_are_the_quantiles_of_weights_activations_and_gradients(moons):
    switch_to(moons, "trainer.view", "distributions")
    view, train_set = named(moons, "trainer.distributions"), moons.results.train
    last = moons.page._snapshot.moments[-1]
    assert last.epoch == 12
    parameters = cut(last.parameters, moons.results.sizes)
    x, y = train_set.x[:256], train_set.y[:256]  # of more examples the first ones are measured
    _, a, logits = forward(parameters, x)
    q = sigmoid(logits)
    delta = (q - y[:, None]) / len(x)  # of the mean cross-entropy with respect to the logits
    delta_hidden = delta @ parameters[1][0].T * (1 - a**2)
    wanted = {
        "weights": [weights for weights, _ in parameters],
        "activations": [a, q],
        "gradients": [np.abs(x.T @ delta_hidden), np.abs(a.T @ delta)],
    }
    for quantity, by_hand in wanted.items():
        switch_to(moons, "trainer.distribution", quantity)
        assert view._bands.epochs == tuple(range(13))
        quantiles = np.array([np.quantile(numbers, QUANTILES) for numbers in by_hand])
        assert view._bands.quantiles[:, :, -1] == pytest.approx(quantiles, rel=1e-9, abs=1e-15), quantity
        told = named(moons, "trainer.distributions_picture").accessibleDescription()
        for title, (_, _, lower, median, upper, _, _) in zip(("layer 1", "output layer"), quantiles, strict=True):
            wanted_words = f"epoch 12: median {figure(median)}, quartiles {figure(lower)} and {figure(upper)}"
            assert f"{title}, {wanted_words}" in told
