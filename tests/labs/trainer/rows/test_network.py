"""Rows N1–N5, N9 and N13: what a network is, seen and worked out. "Network" of issue 7."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.notation.figures import latex_figure
from tests.labs.latex import numbers
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import (
    choose,
    choose_dataset,
    click,
    click_on_example,
    click_on_unit,
    reach,
    train,
    type_into,
)
from tests.labs.trainer.rows.shown import border, example_told, formula, layers, meaning, sigmoid, unit_told


def test_n1_the_border_is_the_line_of_the_trained_parameters_and_the_formula_says_it(qtbot, tab):
    choose_dataset(tab, "gaussians")
    type_into(tab, "trainer.hidden_layers", "")
    train(qtbot, tab, 20)
    ((weights, (offset,)),) = layers(tab)
    (first,), (second,) = weights
    points = border(tab)
    away = (first * points[:, 0] + second * points[:, 1] + offset) / np.hypot(first, second)
    assert np.abs(away).max() < 0.01  # of a plane of 12 × 12
    assert np.ptp(points[:, 0]) > 3  # and it goes all the way through
    assert value(tab, "trainer.result.train_accuracy") >= 0.99
    (line,) = [line for line in formula(tab, "trainer.formula.unit") if line.startswith("P_")]
    _, written_first, _, size_of_second, _, size_of_offset, _ = numbers(line)
    assert written_first == pytest.approx(first, abs=5e-5)
    assert size_of_second == pytest.approx(abs(second), abs=5e-5)
    assert size_of_offset == pytest.approx(abs(offset), abs=5e-5)
    # Both clouds are as wide: the line between (−2, −2) and (2, 2) is x₁ + x₂ = 0.
    assert second == pytest.approx(first, rel=0.3)


def test_n1_one_line_is_drawn_in_the_plane_and_it_is_the_border(qtbot, tab):
    choose_dataset(tab, "gaussians")
    type_into(tab, "trainer.hidden_layers", "")
    train(qtbot, tab, 10)
    lines, names = named(tab, "trainer.decision")._lines
    assert list(names) == ["P₁"]
    ((weights, (offset,)),) = layers(tab)
    assert lines[0].reshape(-1, 2) @ weights[:, 0] + offset == pytest.approx([0, 0], abs=1e-9)


NETWORKS = {
    "": ([2, 1], 3),  # two weights and a bias
    "8, 8, 8": ([2, 8, 8, 8, 1], 177),  # 3 · 8 + 9 · 8 + 9 · 8 + 9
    "256": ([2, 256, 1], 1025),  # 3 · 256 + 257
    "1 2 3 4 5 6 7 8": ([2, 1, 2, 3, 4, 5, 6, 7, 8, 1], 215),  # 3 + 2² + 3² + … + 8² + 9
}


def test_n2_layers_are_counted_without_the_inputs_and_so_are_the_parameters(tab):
    picture = named(tab, "trainer.network")
    for typed, (sizes, count) in NETWORKS.items():
        type_into(tab, "trainer.hidden_layers", typed)
        (line,) = [line for line in formula(tab, "trainer.formula") if line.startswith(r"|\theta|")]
        assert numbers(line)[-1] == count == len(tab.page._snapshot.parameters)
        places = picture._render().places
        assert [column.count for column in places.columns] == sizes
        layers_told = picture.accessibleDescription().partition(". ")[0].split(", ")
        assert [int(told.rpartition(": ")[2]) for told in layers_told] == sizes
        # A layer above 16 units is one block without a hairball of edges.
        assert [column.is_open for column in places.columns] == [units <= 16 for units in sizes]
        assert len(places.edges) == sum(a * b for a, b in itertools.pairwise(sizes) if max(a, b) <= 16)


def test_n2_capacity_grows_with_the_units(qtbot, tab):
    """On circles: one line, two lines, and four, which close around the disc."""
    choose_dataset(tab, "circles")
    reached = []
    for typed in ("", "2", "4"):
        type_into(tab, "trainer.hidden_layers", typed)
        train(qtbot, tab, 100)
        reached.append(value(tab, "trainer.result.train_accuracy"))
    assert reached[0] < 0.6 < reached[1] < 0.9 < reached[2]


GRID = np.linspace(-6, 6, 60)


def answers_on_the_grid(tab):
    """Return what each layer says to the points of the small pictures, ``(30, 30, units)``, the top row first."""
    x1, x2 = np.meshgrid(GRID[::2], GRID[::-2])
    a = np.stack([x1, x2], axis=-1)
    found = []
    for number, (weights, biases) in enumerate(layers(tab)):
        z = a @ weights + biases
        a = np.tanh(z) if number < len(layers(tab)) - 1 else sigmoid(z)
        found.append(a)
    return found


def test_n3_each_hidden_unit_draws_its_line_and_shows_its_own_picture(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.learning_rate", "0.1")
    for units in (2, 3, 4):
        type_into(tab, "trainer.hidden_layers", str(units))
        train(qtbot, tab, 30)
        check_lines_and_pictures(tab, units)


def check_lines_and_pictures(tab, units):
    weights, biases = layers(tab)[0]
    lines, names = named(tab, "trainer.decision")._lines
    assert list(names) == ["P₁", "P₂", "P₃", "P₄"][:units]
    for unit, segments in enumerate(lines):
        on_the_line = segments.reshape(-1, 2) @ weights[:, unit] + biases[unit]
        assert on_the_line == pytest.approx([0, 0], abs=1e-9)
    hidden, output = answers_on_the_grid(tab)
    picture = named(tab, "trainer.network")
    for unit in range(units):
        own = hidden[..., unit] / np.abs(hidden[..., unit]).max()
        shown = picture._state.pictures[0][unit].astype(float) / 255
        assert np.abs(shown - (0.5 + 0.5 * own)).max() < 1 / 255 + 1e-9
    shown = picture._state.pictures[1][0].astype(float) / 255
    assert np.abs(shown - output[..., 0]).max() < 1 / 255 + 1e-9


def test_n3_the_pictures_are_seen_blue_where_a_unit_answers_above_0_and_orange_below(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.hidden_layers", "3")
    train(qtbot, tab, 20)
    hidden, _ = answers_on_the_grid(tab)
    picture = named(tab, "trainer.network")
    pixels = picture.grab().toImage()
    for unit in range(3):
        room = picture._render().places.unit((0, unit))
        for row, column in ((5, 6), (5, 24), (15, 15), (24, 6), (24, 24)):
            answer = hidden[row, column, unit]
            if abs(answer) < 0.5:
                continue
            x, y = room.left() + (column + 0.5) / 30 * room.width(), room.top() + (row + 0.5) / 30 * room.height()
            colour = pixels.pixelColor(int(x), int(y))
            assert (colour.blue() > colour.red()) == (answer > 0), (unit, row, column)


def test_n4_a_click_on_a_unit_works_it_out_for_a_clicked_example(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.hidden_layers", "3")
    train(qtbot, tab, 10)
    click_on_example(tab, 7, training=False)
    (weights, biases), (output_weights, output_biases) = layers(tab)
    x = tab.results.validation.x[7]
    z = x @ weights + biases
    logit = np.tanh(z) @ output_weights + output_biases
    truth = int(tab.results.validation.y[7])
    assert f"Validation example 8: x₁ = {x[0]:.4g}"[:29] in example_told(tab).replace("−", "-")
    assert f"Truth: class {truth + 1}; the network says class {1 + (logit[0] > 0)} with" in example_told(tab)
    picture = named(tab, "trainer.network")
    for unit in (2, 0, 1):
        click_on_unit(tab, 0, unit)
        assert (tab.store.scene.layer, tab.store.scene.unit) == (0, unit)
        assert unit_told(tab) == f"Unit {unit + 1} of hidden layer 1, worked out:"
        assert picture._state.z[0][unit] == pytest.approx(z[unit], rel=1e-12)
        assert picture._state.a[0][unit] == pytest.approx(np.tanh(z[unit]), rel=1e-12)
        lines = formula(tab, "trainer.formula.unit")
        assert lines[2].endswith(latex_figure(z[unit]))
        written = numbers(lines[1])
        terms = [a * b for a, b in zip(written[:4:2], written[1:4:2], strict=True)]
        assert sum(terms) + written[4] == pytest.approx(z[unit], abs=1e-4)
        assert written[:4:2] == pytest.approx(x, abs=1e-3)
        assert written[1:4:2] == pytest.approx(weights[:, unit], abs=1e-3)
        assert lines[3].startswith(f"a_{{{unit + 1}}}^{{1}}")
        assert lines[3].endswith(latex_figure(np.tanh(z[unit])))
    click_on_unit(tab, 1, 0)
    assert unit_told(tab) == "Output unit 1, worked out:"
    lines = formula(tab, "trainer.formula.unit")
    assert lines[2].endswith(latex_figure(logit[0]))
    assert lines[3].startswith("q ")
    assert lines[3].endswith(latex_figure(sigmoid(logit[0])))


def test_n4_the_chosen_example_can_also_be_found_by_its_number_and_the_formula_follows(tab):
    click_on_example(tab, 3, training=True)
    assert (tab.store.scene.example_of, tab.store.scene.example) == ("train", 3)
    assert named(tab, "trainer.example").text() == "4"
    first = formula(tab, "trainer.formula.unit")
    type_into(tab, "trainer.example", "11")
    assert named(tab, "trainer.decision")._chosen == (True, 10)
    z = tab.results.train.x[10] @ layers(tab)[0][0][:, 0]
    assert formula(tab, "trainer.formula.unit")[2].endswith(latex_figure(z))
    assert formula(tab, "trainer.formula.unit") != first
    tab.store.look(example_of="train", example=3)
    assert formula(tab, "trainer.formula.unit") == first


def test_n4_shapes_stand_between_the_layers_and_in_the_formula(tab):
    type_into(tab, "trainer.hidden_layers", "5, 3")
    click_on_unit(tab, 1, 2)
    one, many = formula(tab, "trainer.formula.unit")[-2:]
    assert one == r"(1\times 5)(5\times 3)+(1\times 3) \rightarrow 1\times 3"
    assert many == r"(n\times 5)(5\times 3)+(1\times 3) \rightarrow n\times 3"
    picture = named(tab, "trainer.network")
    assert [weights.shape for weights in picture._state.weights] == [(2, 5), (5, 3), (3, 1)]
    # For all examples at once, W stacked: X W + b, row by row the same as one by one.
    (weights, biases), *_ = layers(tab)
    x = tab.results.train.x
    at_once = np.tanh(x @ weights + biases)
    one_by_one = [tab.page.observer.trace(tab.results.train, i).layers[0].a for i in range(5)]
    assert np.array(one_by_one) == pytest.approx(at_once[:5], rel=1e-12)


def test_n5_units_that_begin_equal_are_told_to_be_twins_and_stay_so(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.hidden_layers", "4")
    type_into(tab, "trainer.learning_rate", "0.1")
    for initializer in ("constant", "zeros"):
        choose(tab, "trainer.initializer", initializer)
        assert "all weights of a layer are equal" in meaning(tab)
        train(qtbot, tab, 25)
        check_twins(tab)
        assert layers(tab)[0][0].any() == (initializer == "constant")  # of zeros only the last bias learns
    choose(tab, "trainer.initializer", None)
    train(qtbot, tab, 5)
    assert named(tab, "trainer.network")._state.twins == ((),)
    assert "twins" not in meaning(tab)


def check_twins(tab):
    picture = named(tab, "trainer.network")
    assert picture._state.twins == (((0, 1, 2, 3),),)
    assert "Twins in hidden 1: units 1, 2, 3, 4" in picture.accessibleDescription()
    assert meaning(tab).startswith("Units 1, 2, 3, 4 of hidden layer 1 are twins")
    (weights, biases), (output_weights, _) = layers(tab)
    for column in range(1, 4):
        assert np.array_equal(weights[:, column], weights[:, 0])  # to the last bit
        assert biases[column] == biases[0]
        assert output_weights[column] == output_weights[0]


def test_n5_each_initialiser_draws_from_its_distribution(tab):
    """Layer 2 has 100 inputs and 200 units, and so 20,000 weights: moments and ends are known within a few percent."""
    type_into(tab, "trainer.hidden_layers", "100, 200")
    ends = {
        "uniform": 1.0,
        "xavier_uniform": np.sqrt(6 / 300),
        "he_uniform": np.sqrt(6 / 100),
        "lecun_uniform": np.sqrt(3 / 100),
    }
    deviations = {
        "normal": 1.0,
        "xavier_normal": np.sqrt(2 / 300),
        "he_normal": np.sqrt(2 / 100),
        "lecun_normal": np.sqrt(1 / 100),
    }
    seen = set()
    choice = reach(tab, "trainer.initializer")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in INITIALIZERS:
        QTest.keyClick(choice, Qt.Key.Key_Down)
        initializer = tab.store.scene.initializer
        if initializer in ("zeros", "constant"):
            continue
        seen.add(initializer)
        weights, biases = layers(tab)[1]
        assert weights.shape == (100, 200)
        assert not biases.any()
        assert abs(weights.mean()) < 0.03 * weights.std(), initializer
        if initializer in ends:
            assert 0.999 * ends[initializer] < np.abs(weights).max() <= ends[initializer], initializer
            assert weights.std() == pytest.approx(ends[initializer] / np.sqrt(3), rel=0.02), initializer
        else:
            assert weights.std() == pytest.approx(deviations[initializer], rel=0.02), initializer
            assert np.abs(weights).max() > 3.5 * deviations[initializer], initializer  # it has tails
    assert seen == {*ends, *deviations}


def test_n9_linear_hidden_layers_are_one_layer_and_the_product_is_shown(qtbot, tab):
    choose_dataset(tab, "moons")
    type_into(tab, "trainer.hidden_layers", "4, 3")
    choose(tab, "trainer.activation", "identity")
    train(qtbot, tab, 30)
    (w1, b1), (w2, b2), (w3, b3) = layers(tab)
    product, offset = w1 @ w2 @ w3, b1 @ w2 @ w3 + b2 @ w3 + b3
    lines = formula(tab, "trainer.formula.collapse")
    shown = [line for line in lines if "pmatrix" in line]
    assert numbers(shown[0]) == pytest.approx(product[:, 0], abs=5e-5)
    assert numbers(shown[1]) == pytest.approx(offset, abs=5e-5)
    # The one layer says the same as the three, at every example, and its border is straight.
    x = tab.results.train.x
    as_three = sigmoid(((x @ w1 + b1) @ w2 + b2) @ w3 + b3)
    assert sigmoid(x @ product + offset) == pytest.approx(as_three, rel=1e-9)
    right = (as_three[:, 0] > 0.5) == tab.results.train.y
    assert right.mean() == pytest.approx(value(tab, "trainer.result.train_accuracy"))
    away = (border(tab) @ product[:, 0] + offset) / np.hypot(*product[:, 0])
    assert np.abs(away).max() < 0.01
    assert "these 3 layers compute what the one layer" in tab.page._understand._collapse_told.text()
    choose(tab, "trainer.activation", "tanh")
    assert not named(tab, "trainer.formula.collapse").isVisibleTo(tab)


def test_n13_output_and_loss_are_proposed_by_the_data_and_train(qtbot, tab):
    for dataset, output, loss, units in (
        ("circles", "sigmoid", "binary cross-entropy", 1),
        ("iris", "softmax", "cross-entropy", 3),
        ("sine", "identity", "squared error", 1),
    ):
        choose_dataset(tab, dataset)
        assert tab.results.chosen.outputs == units
        assert reach(tab, "trainer.output").currentText().startswith(f"proposed: {output}")
        assert reach(tab, "trainer.loss").currentText().startswith(f"proposed: {loss}")
        before = value(tab, "trainer.result.train_loss")
        train(qtbot, tab, 5)
        assert value(tab, "trainer.result.train_loss") < before
        answer = formula(tab, "trainer.formula")[1]
        applied = {"sigmoid": r"\sigma(", "softmax": r"\mathrm{softmax}(", "identity": r"\hat y =a"}[output]
        assert applied in answer


def test_n13_a_network_is_proposed_too_until_the_learner_chooses_one(tab):
    hidden_layers = named(tab, "trainer.hidden_layers")
    for dataset, proposed in (("line", ""), ("iris", "8"), ("spiral", "8, 8, 8")):
        choose_dataset(tab, dataset)
        assert hidden_layers.text() == proposed
    type_into(tab, "trainer.hidden_layers", "5")
    choose_dataset(tab, "line")
    assert hidden_layers.text() == "5"


def test_n13_the_proposal_can_be_overruled_and_taken_again(qtbot, tab):
    choose_dataset(tab, "xor")
    choose(tab, "trainer.output", "softmax")
    assert (tab.results.chosen.loss, tab.results.chosen.outputs) == ("cross_entropy", 2)  # the loss follows
    train(qtbot, tab, 3)
    _, biases = layers(tab)[-1]
    assert biases == pytest.approx([biases[0], -biases[0]])  # two outputs, one the mirror of the other
    choose(tab, "trainer.output", "tanh")
    assert tab.results.chosen.loss == "squared_error"
    train(qtbot, tab, 3)
    assert value(tab, "trainer.result.train_accuracy") > 0.5
    choose(tab, "trainer.output", None)
    assert tab.results.chosen.output == "sigmoid"


def test_n13_what_does_not_fit_is_told_at_its_cause(tab):
    choose_dataset(tab, "line")
    choose(tab, "trainer.output", "softmax")
    assert "Softmax of a single number is always 1" in problem(tab, "trainer.output")
    assert not named(tab, "trainer.start").isEnabled()
    choose(tab, "trainer.output", None)
    choose(tab, "trainer.loss", "hinge")
    assert "does not fit" in problem(tab, "trainer.loss") or "judges classes" in problem(tab, "trainer.loss")
    assert tab.results.chosen.loss != "hinge"  # the last good state stays
    choose_dataset(tab, "xor")
    choose(tab, "trainer.loss", "cross_entropy")
    assert "does not fit the output sigmoid" in problem(tab, "trainer.loss")


def test_n13_relu_is_the_first_choice_inside_and_its_start_is_he(tab):
    activation = reach(tab, "trainer.activation")
    activation.setFocus()
    QTest.keyClick(activation, Qt.Key.Key_Home)
    assert tab.store.scene.activation == "relu"
    assert "He" in named(tab, "trainer.initializer").currentText()
    assert np.abs(layers(tab)[1][0]).max() <= np.sqrt(6 / 8)  # of 8 inputs
    choose(tab, "trainer.activation", "tanh")
    assert "Xavier" in named(tab, "trainer.initializer").currentText()
    assert np.abs(layers(tab)[1][0]).max() <= np.sqrt(6 / 16)


def test_each_layer_has_an_activation_of_its_own_if_one_likes(tab):
    type_into(tab, "trainer.hidden_layers", "3, 2")
    choose(tab, "trainer.layer_activations.1", "relu")
    click(tab, "trainer.reset")
    (w1, b1), (w2, b2), _ = layers(tab)
    x = tab.results.train.x[0]
    second = np.maximum(0, np.tanh(x @ w1 + b1) @ w2 + b2)
    picture = named(tab, "trainer.network")
    assert picture._state.a[1] == pytest.approx(second, rel=1e-12)
    assert "hidden 1 · tanh: 3, hidden 2 · ReLU: 2" in picture.accessibleDescription()
