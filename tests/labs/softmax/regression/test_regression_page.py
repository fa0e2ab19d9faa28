"""Softmax regression, as a learner uses it: rows S7, S8 and S9 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.labs.softmax.regression.presets import PRESETS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import latex_figure
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value

RESULT = "softmax.result."
LEFT = Qt.MouseButton.LeftButton
FLOWERS = ((5.1, 3.5, 1.4, 0.2), (5.7, 2.8, 4.5, 1.3), (6.3, 3.3, 6.0, 2.5))
COLUMNS = ((0.3, 0.7, -1.0, -0.4), (0.2, -0.2, 0.2, -0.2), (-0.5, -0.5, 0.8, 0.6))
BIASES = (0.1, 0.2, -0.3)


def press(page, verb):
    QTest.mouseClick(named(page, f"softmax.{verb}"), LEFT)


def logits(page):
    return page.results.judgement.logits[page.results.sample].tolist()


def latex(page, name):
    return named(page, f"softmax.formula.{name}").latex


def by_hand(flower, columns=COLUMNS, biases=BIASES):
    """Return the probabilities of one flower, from the formula."""
    o = [sum(x * w for x, w in zip(flower, column, strict=True)) + b for column, b in zip(columns, biases, strict=True)]
    return [math.exp(each) / sum(map(math.exp, o)) for each in o]


class TestTheLayer:
    def test_o_is_x_times_w_plus_b(self, page):
        # 5.1·0.3 + 3.5·0.7 − 1.4 − 0.2·0.4 + 0.1 = 2.6 and so on
        assert logits(page) == pytest.approx([2.6, 0.76, -3.36])

    def test_weights_biases_and_inputs_can_be_typed(self, page):
        type_into(page, "softmax.weights.0", "1.3")  # one more for each cm of sepal length
        assert logits(page) == pytest.approx([2.6 + 5.1, 0.76, -3.36])
        type_into(page, "softmax.biases.2", "1")
        assert logits(page) == pytest.approx([7.7, 0.76, -2.06])
        type_into(page, "softmax.x.3", "1.2")  # one cm more of petal width
        assert logits(page) == pytest.approx([7.7 - 0.4, 0.76 - 0.2, -2.06 + 0.6])

    def test_the_weighted_sum_is_spelled_out(self, page):
        assert r"5.1\cdot 0.3 +\,3.5\cdot 0.7 +\,1.4\cdot ({-1}) +\,0.2\cdot ({-0.4}) +\,0.1" in latex(page, "unit")
        assert "2.6" in latex(page, "unit")
        assert "0.8610" in latex(page, "unit")

    def test_a_unit_under_the_mouse_is_worked_out_and_stays(self, page):
        network = named(page, "softmax.network")
        QTest.mouseMove(network, network._places().centre(2).toPoint())
        assert page.page._spotlight.place == 2
        assert r"5.1\cdot ({-0.5})" in latex(page, "unit")
        assert "Unit 3, virginica" in page.page._unit_caption.text()
        QTest.mouseMove(network, QPoint(2, 2))
        assert page.page._spotlight.place is None
        assert r"5.1\cdot ({-0.5})" in latex(page, "unit")

    def test_shapes_are_written(self, page):
        texts = [label.text() for label in page.findChildren(type(page.page._unit_caption))]
        assert any(text.startswith("x · 3 × 4") for text in texts)
        assert any(text == "W at the start · 4 × 3" for text in texts)
        assert "b · 1 × 3" in texts
        press(page, "add_sample")
        assert page.page._set_up._x_heading.text().startswith("x · 4 × 4")

    def test_pictures_are_described(self, page):
        told = named(page, "softmax.network").accessibleDescription()
        assert "o₁ = 2.6000" in told
        assert "q₁ = 0.8610" in told
        assert "0.3000, 0.2000, −0.5000" in named(page, "softmax.weight_map").accessibleDescription()
        assert "Step 0" in named(page, "softmax.training_losses").accessibleDescription()
        for name in ("network", "weight_map", "weight_gradient", "training_losses", "x.0", "labels.1", "weights.11"):
            assert named(page, f"softmax.{name}").accessibleName()


class TestLosses:
    def test_of_the_flower_that_is_looked_at(self, page):
        q = by_hand(FLOWERS[0])
        assert value(page, RESULT + "sample_cross_entropy") == pytest.approx(-math.log(q[0]))
        squares = (q[0] - 1) ** 2 + q[1] ** 2 + q[2] ** 2
        assert value(page, RESULT + "sample_squared_error") == pytest.approx(squares / 2)

    def test_of_all_and_their_likelihood(self, page):
        q = [by_hand(flower)[label] for label, flower in enumerate(FLOWERS)]
        assert value(page, RESULT + "batch_loss") == pytest.approx(-sum(map(math.log, q)))
        assert value(page, RESULT + "batch_log_likelihood") == pytest.approx(math.log(math.prod(q)))
        assert value(page, RESULT + "batch_likelihood") == pytest.approx(math.prod(q))
        for number in ("0.86103", "0.78544", "0.42192", "0.28534", "1.2541"):
            assert number in latex(page, "batch")

    def test_a_likelihood_that_underflows(self, page):
        type_into(page, "softmax.biases.0", "-10000")
        assert value(page, RESULT + "batch_likelihood") == 0
        assert value(page, RESULT + "batch_log_likelihood") == -math.inf
        assert value(page, RESULT + "batch_loss") == pytest.approx(10000, abs=10)
        assert "float64" in page.page._batch_meaning.text()

    def test_the_gradient_and_one_of_its_entries(self, page):
        table = named(page, "softmax.weight_gradient")
        gradient = [
            [
                sum(flower[k] * (by_hand(flower)[j] - (label == j)) for label, flower in enumerate(FLOWERS))
                for j in range(3)
            ]
            for k in range(4)
        ]
        assert table.numbers == pytest.approx(np.array(gradient))
        QTest.mouseClick(table, LEFT, pos=table._cell(2, 1).center().toPoint())
        assert r"W_{32}" in latex(page, "gradient")
        assert f"{gradient[2][1]:.4f}" in latex(page, "gradient").replace("{", "")
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert r"W_{42}" in latex(page, "gradient")


class TestSamples:
    def test_flowers_are_added_and_removed(self, page):
        count = page.store.undo_stack.count()
        for samples, label in ((4, 0), (5, 1), (6, 2)):
            press(page, "add_sample")
            assert len(page.store.scene.x) == 4 * samples
            assert page.store.scene.labels[-1] == label
            assert page.results.sample == samples - 1
        assert page.store.scene.x[12:16] == (4.9, 3.0, 1.4, 0.2)
        assert not named(page, "softmax.add_sample").isEnabled()
        assert page.store.undo_stack.count() == count + 3
        for _ in range(5):
            press(page, "remove_sample")
        assert page.store.scene.x == FLOWERS[0]
        assert page.results.sample == 0
        assert not named(page, "softmax.remove_sample").isEnabled()

    def test_another_label(self, page):
        choice = named(page, "softmax.labels.0")
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert page.store.scene.labels == (1, 1, 2)
        assert value(page, RESULT + "sample_cross_entropy") == pytest.approx(-math.log(by_hand(FLOWERS[0])[1]))
        assert "Wrong: setosa leads" in page.page._meaning.text()

    def test_a_click_into_a_row_looks_at_its_flower(self, page, qtbot):
        count = page.store.undo_stack.count()
        field = named(page, "softmax.x.9")
        QTest.mouseClick(field, LEFT)
        qtbot.waitUntil(lambda: page.results.sample == 2)
        assert "Both losses of flower 3" in page.page._losses_caption.text()
        matrix = named(page, "softmax.x")
        QTest.mouseClick(matrix, LEFT, pos=QPoint(4, named(page, "softmax.x.4").geometry().center().y()))
        assert page.results.sample == 1
        assert page.store.undo_stack.count() == count  # to look is no edit


BAD_INPUT = [
    ("weights.4", "nan", "weights", "The weight from input 2 to output 2 is not a finite number"),
    ("biases.1", "inf", "biases", "The bias of output 2 is not a finite number"),
    ("x.5", "1e9", "x", "Input 2 of sample 2 is too large"),
    ("x.2", "", "x", "This field is empty"),
    ("weights.0", "one", "weights", "“one” is not a number"),
    ("training_rate", "0", "training_rate", "η = 0 is no learning rate"),
    ("training_step", "-3", "training_step", "There is no step"),
]


class TestBadInput:
    def test_it_is_told_at_its_cause(self, page):
        for field, text, at, told in BAD_INPUT:
            loss = value(page, RESULT + "batch_loss")
            type_into(page, f"softmax.{field}", text)
            assert told in problem(page, f"softmax.{at}")
            assert value(page, RESULT + "batch_loss") == loss
            assert named(page, "softmax.network").opacity < 1
            if "." in field:
                assert named(page, f"softmax.{field}").property("wrong")
            type_into(page, f"softmax.{field}", "1")
            assert not problem(page, f"softmax.{at}")
            assert not named(page, f"softmax.{field}").property("wrong")
            assert named(page, "softmax.network").opacity == 1

    def test_what_was_refused_waits_while_another_row_is_looked_at(self, page):
        type_into(page, "softmax.x.0", "five")
        type_into(page, "softmax.x.9", "3")
        assert page.results.sample == 2
        assert named(page, "softmax.x.0").text() == "five"
        assert "“five”" in problem(page, "softmax.x")
        type_into(page, "softmax.x.0", "5")
        assert not problem(page, "softmax.x")

    def test_two_fields_refuse(self, page):
        type_into(page, "softmax.weights.0", "one")
        type_into(page, "softmax.weights.1", "two")
        assert "“one”" in problem(page, "softmax.weights")
        type_into(page, "softmax.weights.0", "1")
        assert "“two”" in problem(page, "softmax.weights")
        press(page, "add_sample")
        assert "“two”" in problem(page, "softmax.weights")

    def test_a_row_that_goes_takes_its_refusal_along(self, page):
        type_into(page, "softmax.x.8", "")
        assert problem(page, "softmax.x")
        press(page, "remove_sample")
        assert not problem(page, "softmax.x")
        assert named(page, "softmax.network").opacity == 1

    def test_a_worked_example_forgets_what_was_refused(self, page):
        for field in ("x.0", "weights.3", "training_rate"):
            type_into(page, f"softmax.{field}", "ten")
        page._open(page.store.scene)  # the very same: nothing else would tell the page
        for field in ("x", "weights", "training_rate"):
            assert not problem(page, f"softmax.{field}")
        assert named(page, "softmax.x.0").text() == "5.1"

    def test_files_of_any_shape_are_shown_and_told(self, page):
        for told, changes in (
            ("x", {"x": (), "labels": ()}),
            ("x", {"x": (1.0,) * 13}),
            ("x", {"x": (1.0,) * 40, "labels": (0,) * 10}),
            ("labels", {"labels": (0,)}),
            ("labels", {"labels": (0, 7, 1)}),
            ("weights", {"weights": (1.0,) * 5}),
            ("biases", {"biases": ()}),
        ):
            page.store.edit(**changes)
            assert problem(page, f"softmax.{told}")
            press(page, "add_sample")
            press(page, "remove_sample")
            page.store.replace(SoftmaxScene(page="regression"))
            assert not page.found


def test_it_follows_the_language(qtbot, window, tab):
    tab.store.look(page="regression")
    caption, network = tab.page._unit_caption, named(tab, "softmax.network")
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: caption.text().startswith("第 1 个单元"))
    assert "Sample" not in network.accessibleDescription()
    window.set_language("en")
    qtbot.waitUntil(lambda: caption.text() == "Unit 1, setosa, for flower 1:")
    assert network.accessibleDescription().startswith("Sample 1")
    assert named(tab, "softmax.x.0").accessibleName() == "Input 1 of sample 1"


def test_worked_examples_open(page):
    for preset in PRESETS:
        page._open(preset.scene)
        assert not page.found
        assert page.page._meaning.text()


def test_to_undo_a_flower_while_the_cursor_is_in_its_row_looks_at_what_was_looked_at(page):
    page.activateWindow()
    press(page, "add_sample")
    named(page, "softmax.x.12").setFocus()
    page.store.undo()
    assert len(page.store.scene.labels) == 3
    assert page.store.scene.sample == 0


def test_s9_the_same_cross_entropy_and_another_squared_error_are_one_click_apart(page):
    page.store.replace(next(preset.scene for preset in PRESETS if preset.key == "regression_squared_error"))
    assert "click flower 2" in page.page._suggestion.text()
    first = [value(page, f"softmax.result.sample_{loss}") for loss in ("cross_entropy", "squared_error")]
    QTest.mouseClick(named(page, "softmax.x.4"), Qt.MouseButton.LeftButton)
    second = [value(page, f"softmax.result.sample_{loss}") for loss in ("cross_entropy", "squared_error")]
    assert first[0] == pytest.approx(second[0], abs=1e-4)
    assert abs(first[1] - second[1]) > 0.03


def test_a_step_of_training_can_be_done_by_hand(page):
    latex = named(page, "softmax.formula.training_step").latex
    results = page.results
    after = results.weights[0, 0] - 0.1 * results.training_gradient[0, 0]
    assert latex_figure(after) in latex
    press(page, "training_step_forward")
    assert page.results.weights[0, 0] == pytest.approx(after, rel=1e-12)


def test_nothing_is_recognised_where_all_classes_share_the_lead(page):
    press(page, "zero_weights")
    assert "undecided for all 150 flowers" in page.page._playback._standing.text()
