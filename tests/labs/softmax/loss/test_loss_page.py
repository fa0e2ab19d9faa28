"""From logits to the loss, as a learner uses it: rows S1-S4, S8 and S10 of the curriculum through the widgets."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.labs.softmax.loss import explain, meaning
from nnstudio.labs.softmax.loss.presets import PRESETS
from nnstudio.labs.softmax.loss.results import compute
from nnstudio.labs.softmax.problems import problems
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure
from nnstudio.widgets.draggable_bars import Place
from tests.labs.reading import named, value
from tests.labs.softmax.hands import (
    bars,
    by_hand,
    choose_class,
    choose_other_class,
    choose_preset,
    gradient,
    loss_by_hand,
    probabilities,
    type_into,
    type_logits,
)


class TestWorkedExamples:
    def test_s1_a_clear_winner_typed_by_hand(self, window, tab):
        type_logits(window, "0.1", "10", "1/10")
        choose_class(window, 2)
        low = math.exp(0.1) / (2 * math.exp(0.1) + math.exp(10))
        assert probabilities(window) == pytest.approx((low, 1 - 2 * low, low), rel=1e-12)
        assert [round(q, 5) for q in probabilities(window)] == [0.00005, 0.9999, 0.00005]
        assert value(window, "softmax.result.predicted_class") == 2
        assert value(window, "softmax.result.probability") == pytest.approx(1 - 2 * low, rel=1e-12)
        assert "Right and sure: class 2 gets 0.9999" in tab.page._meaning.text()

    def test_s1_the_sum_stands_in_the_formula(self, window, tab):
        latex = named(window, "softmax.formula").latex
        # With four decimals the sum would be 11.2126.
        assert "\\approx 7.38906 +\\,2.71828 +\\,1.10517 \\approx\\,11.2125" in latex
        assert "-\\ln\\,0.6590 \\approx\\,0.4170" in latex
        of_class = named(window, "softmax.formula.class").latex
        assert "\\frac{7.3891}{11.2125} \\approx\\,0.6590" in of_class
        assert "0.6590-1 \\approx\\,{-0.3410}" in of_class

    def test_s1_every_probability_is_written_also_a_tiny_one(self, window, tab):
        window.resize(1280, 800)
        choose_preset(window, "clear_winner")
        window.grab()
        chart = named(window, "softmax.probability_bars")
        for i in range(3):
            group = chart._group(chart._plot(), i)
            texts = [text for text, _place in chart._value_labels(chart._bars(group, i), group)]
            assert figure(probabilities(window)[i]) in texts

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_s1_every_class_can_be_worked_out_by_pointing_at_it(self, window, tab):
        window.grab()
        bars_of_q = named(window, "softmax.probability_bars")
        QTest.mouseMove(bars_of_q, bars_of_q._plot().center().toPoint())
        assert "\\frac{2.7183}{11.2125} \\approx\\,0.2424" in named(window, "softmax.formula.class").latex
        QTest.mouseMove(bars_of_q, bars_of_q.rect().bottomRight())  # it stays when the mouse leaves
        assert "\\frac{2.7183}{11.2125} \\approx\\,0.2424" in named(window, "softmax.formula.class").latex

    def test_s2_temperature_between_hardmax_and_uniform(self, window, tab):
        type_into(window, "softmax.temperature", "0.01")
        assert probabilities(window) == pytest.approx((1, 0, 0), abs=1e-12)
        type_into(window, "softmax.temperature", "100")
        assert probabilities(window) == pytest.approx((1 / 3,) * 3, abs=0.005)
        assert value(window, "softmax.result.entropy") == pytest.approx(math.log(3), abs=1e-4)
        type_into(window, "softmax.temperature", "2")
        assert probabilities(window) == pytest.approx(by_hand((2, 1, 0.1), 2), rel=1e-12)

    def test_s2_hardmax_names_the_argument_of_the_maximum(self, window, tab):
        type_logits(window, "0.3", "-1", "5")
        assert bars(window, "softmax.probability_bars", 2) == (0, 0, 1)
        assert value(window, "softmax.result.predicted_class") == 3

    def test_s3_a_constant_changes_no_probability(self, window, tab):
        before = probabilities(window)
        for c in ("1", "-7.5", "500", "-1000"):
            type_into(window, "softmax.shift", c)
            assert probabilities(window) == pytest.approx(before, rel=1e-12)
            shown = bars(window, "softmax.logit_bars")
            assert shown == pytest.approx([o + float(c) for o in (2, 1, 0.1)])
        type_into(window, "softmax.shift", "1e18")
        assert "has no room for the last digits" in tab.page._meaning.text()

    def test_s3_with_a_constant_the_formula_says_so_and_how_it_cancels(self, window, tab):
        type_into(window, "softmax.shift", "3")
        latex = named(window, "softmax.formula").latex
        assert "\\frac{e^{o_i+c}}{\\sum_k e^{o_k+c}}" in latex
        assert "\\frac{e^{c}\\,e^{o_i}}{e^{c}\\,\\sum_k e^{o_k}}" in latex
        assert named(window, "softmax.exponential_bars")._series[0].caption.values["term"] == "exp(o + c)"
        type_into(window, "softmax.shift", "1000")
        assert "m=\\max_k\\,(o_k+c) =\\,1002" in named(window, "softmax.formula").latex

    def test_s3_big_logits_have_a_finite_answer_and_a_formula_that_can_be_followed(self, window, tab):
        choose_preset(window, "big_logits")
        assert probabilities(window) == pytest.approx(by_hand((-2, -1, 0)), rel=1e-12)
        assert value(window, "softmax.result.loss") == pytest.approx(-math.log(by_hand((-2, -1, 0))[2]), rel=1e-12)
        latex = named(window, "softmax.formula").latex
        assert "m=\\max_k o_k =\\,1002" in latex
        assert "0.1353 +\\,0.3679 +\\,1.0000 \\approx\\,1.5032" in latex

    def test_s3_a_probability_rounded_to_zero_still_has_its_loss(self, window, tab):
        type_logits(window, "0", "1000", "0")
        assert probabilities(window)[0] == 0
        assert value(window, "softmax.result.loss") == pytest.approx(1000)
        assert "\\ln\\,1.0000-({-1000})" in named(window, "softmax.formula").latex

    def test_s4_the_gradient_keeps_its_digits_where_q_is_nearly_1(self, window, tab):
        type_logits(window, "40", "0", "0")
        rest = 2 * math.exp(-40)
        assert gradient(window) == pytest.approx((-rest, rest / 2, rest / 2), rel=1e-12)
        of_class = named(window, "softmax.formula.class").latex
        assert of_class.count("8.4967") >= 2  # what is missing to 1, and so the slope

    def test_s4_confidently_wrong(self, window, tab):
        choose_preset(window, "confidently_wrong")
        total = math.exp(5) + 2
        assert value(window, "softmax.result.loss") == pytest.approx(math.log(total) - 0, rel=1e-12)
        assert gradient(window) == pytest.approx((math.exp(5) / total, 1 / total - 1, 1 / total), rel=1e-12)
        assert value(window, "softmax.result.predicted_class") == 1
        assert "Confidently wrong: class 1" in tab.page._meaning.text()

    @pytest.mark.parametrize("target", [(0.0, 1.0, 0.0), (0.2, 0.5, 0.3)])
    def test_s4_the_gradient_is_the_slope_of_the_loss(self, window, tab, target):
        tab.store.edit(target=target)
        type_logits(window, "1.5", "-0.5", "0.25")
        logits, step = (1.5, -0.5, 0.25), 1e-5
        for t in (1.0, 0.5, 4.0):
            type_into(window, "softmax.temperature", str(t))
            assert value(window, "softmax.result.loss") == pytest.approx(loss_by_hand(logits, target, t), rel=1e-12)
            for k, slope in enumerate(gradient(window)):
                up, down = (
                    loss_by_hand([o + (sign * step if i == k else 0) for i, o in enumerate(logits)], target, t)
                    for sign in (1, -1)
                )
                assert slope == pytest.approx((up - down) / (2 * step), abs=1e-8)
                assert slope == pytest.approx((by_hand(logits, t)[k] - target[k]) / t, rel=1e-12)

    def test_s8_the_likelihood_is_e_to_minus_the_loss(self, window, tab):
        q = by_hand((2, 1, 0.1))
        assert value(window, "softmax.result.likelihood") == pytest.approx(q[0], rel=1e-12)
        assert "e^{-0.4170} \\approx\\,0.6590" in named(window, "softmax.formula").latex
        tab.store.edit(target=(0.5, 0.25, 0.25))
        product = q[0] ** 0.5 * q[1] ** 0.25 * q[2] ** 0.25
        assert value(window, "softmax.result.likelihood") == pytest.approx(product, rel=1e-12)

    def test_s10_label_smoothing_and_mixup(self, window, tab):
        type_into(window, "softmax.epsilon", "0.3")
        assert bars(window, "softmax.probability_bars", 0) == pytest.approx((0.8, 0.1, 0.1))
        assert value(window, "softmax.result.loss") == pytest.approx(loss_by_hand((2, 1, 0.1), (0.8, 0.1, 0.1)))
        assert gradient(window) == pytest.approx(
            [q - y for q, y in zip(by_hand((2, 1, 0.1)), (0.8, 0.1, 0.1), strict=True)]
        )
        type_into(window, "softmax.epsilon", "0")
        choose_other_class(window, 2)
        type_into(window, "softmax.mix_share", "0.6")
        assert bars(window, "softmax.probability_bars", 0) == pytest.approx((0.6, 0.4, 0))
        assert value(window, "softmax.result.loss") == pytest.approx(loss_by_hand((2, 1, 0.1), (0.6, 0.4, 0)))
        type_into(window, "softmax.epsilon", "0.3")
        assert bars(window, "softmax.probability_bars", 0) == pytest.approx((0.52, 0.38, 0.1))

    def test_s10_the_softened_target_can_be_had_by_hand(self, window, tab):
        tab.store.edit(mixed_with=1, mix_share=0.7, epsilon=0.3)
        latex = named(window, "softmax.formula.class").latex
        assert "(1-0.3)(0.7\\cdot 1+(1-0.7)\\cdot 0)+\\frac{0.3}{3}" in latex
        assert "=\\,0.5900" in latex  # 0.7 · 0.7 + 0.1

    def test_s10_a_target_mixed_with_itself_is_hard(self, window, tab):
        choose_other_class(window, 1)
        assert "Right but unsure" in tab.page._meaning.text()
        assert "-\\ln q_{1}" in named(window, "softmax.formula").latex

    def test_s10_a_soft_target_costs_at_least_its_entropy(self, window, tab):
        choose_preset(window, "soft_target")
        assert named(window, "softmax.target").currentIndex() == -1
        least = -0.9 * math.log(0.9) - 0.1 * math.log(0.05)
        assert "0.3944" in tab.page._meaning.text()
        probability = named(window, "softmax.result.probability")
        assert probability.accessibleName().startswith("Probability of the likeliest target class: 0.8438")
        choose_class(window, 1)
        assert probability.accessibleName().startswith("Probability of the true class")
        tab.store.undo()
        assert value(window, "softmax.result.probability") == pytest.approx(by_hand((3, 1, 0))[0])
        tab.store.edit(logits=(math.log(0.9), math.log(0.05), math.log(0.05)))
        assert value(window, "softmax.result.loss") == pytest.approx(least, rel=1e-12)


class TestMeaning:
    @pytest.mark.parametrize(
        ("scene", "said"),
        [
            (SoftmaxScene(), "Right but unsure"),
            (SoftmaxScene((1.0, 1.0, 0.0)), "Undecided"),
            (SoftmaxScene((0.0, 1.0, 0.5)), "Wrong: {winner}"),
            (SoftmaxScene((3.0,), target=(1.0,)), "single class"),
        ],
    )
    def test_the_sentence_fits_the_figures(self, scene, said):
        assert said in meaning.meaning(scene, compute(scene)).source

    def test_near_one_the_formula_says_what_is_missing(self):
        scene = SoftmaxScene((0.0, 20.0), target=(0.0, 1.0))
        line, _likelihood = explain.loss_lines(compute(scene))
        assert line.pieces[2].latex == "\\approx\\,-\\ln\\,(1-2.0612\\times 10^{-9})"

    @pytest.mark.parametrize(
        ("scene", "suggested"),
        [
            (SoftmaxScene(), "down until another class wins"),
            (SoftmaxScene((0.0, 1.0, 0.5)), "up until it wins"),
            (SoftmaxScene(temperature=0.1), "the temperature"),
            (SoftmaxScene(target=(0.5, 0.25, 0.25)), "move the logits"),
            (SoftmaxScene((1.0, 1.0), target=(0.5, 0.5)), "choose a single true class"),
            (SoftmaxScene((3.0,), target=(1.0,)), "add a class"),
        ],
    )
    def test_what_to_try_is_not_on_the_screen_yet(self, window, tab, scene, suggested):
        tab.store.replace(scene)
        assert suggested in tab.page._suggestion.text()

    @pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
    def test_presets_have_no_problems(self, preset):
        assert not problems(preset.scene)


class TestPictures:
    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_bars_stand_in_line_and_light_up_together(self, window, tab):
        window.grab()
        charts = [named(window, f"softmax.{name}_bars") for name in ("logit", "exponential", "probability", "gradient")]
        assert len({(chart._plot().left(), chart._plot().width()) for chart in charts}) == 1
        QTest.mouseMove(charts[0], charts[0]._plot().center().toPoint())
        for other in (*charts[1:], named(window, "softmax.formula")):
            assert getattr(other, "spotlight", None) is charts[0].spotlight or other._spotlight is charts[0].spotlight
        assert charts[3].spotlight.place == 1

    def test_a_term_of_the_formula_lights_up_its_bar(self, window, tab, qtbot):
        window.resize(1400, 900)  # so that nothing has to be scrolled to
        QApplication.processEvents()
        formula, chart = named(window, "softmax.formula"), named(window, "softmax.probability_bars")

        def lit():
            """Whether the bar is lit, once the formula has come to rest below the mouse."""
            terms = [placed for placed in formula._placed(formula.width()) if placed.term == 2]
            if terms:
                QTest.mouseMove(formula, terms[0].room.center().toPoint())
            return chart.spotlight.place == 2

        qtbot.waitUntil(lit)
        assert "q_{3}" in named(window, "softmax.formula.class").latex

    def test_a_small_gradient_is_no_hairline(self, window, tab):
        chart = named(window, "softmax.gradient_bars")
        assert chart._ends[:2] == pytest.approx((-0.4, 0.4))
        choose_preset(window, "soft_target")
        assert chart._ends[:2] == pytest.approx((-0.1, 0.1))
        choose_preset(window, "confidently_wrong")
        assert chart._ends[:2] == pytest.approx((-1, 1))

    def test_the_exponentials_are_those_of_the_formula(self, window, tab):
        exponentials = named(window, "softmax.exponential_bars")
        assert bars(window, "softmax.exponential_bars") == pytest.approx([math.exp(o) for o in (2, 1, 0.1)])
        assert exponentials._series[0].caption.values["term"] == "exp(o)"
        type_into(window, "softmax.temperature", "2")
        assert exponentials._series[0].caption.values["term"] == "exp(o/T)"
        choose_preset(window, "big_logits")
        assert bars(window, "softmax.exponential_bars") == pytest.approx([math.exp(o) for o in (-2, -1, 0)])
        assert exponentials._series[0].caption.values["term"] == "exp(o − m)"


class TestPullingALogit:
    def test_it_is_answered_at_every_move_and_is_one_step_back(self, window, tab):
        seen = []
        tab.store.changed.connect(lambda: seen.append((tab.store.scene.logits[1], probabilities(window)[1])))
        pull(window, 1, [10, 20, 30, 40])
        assert len(seen) == 4
        assert seen[-1][0] < 0
        # Every step of the drag is answered at once.
        assert [q for _o, q in seen] == pytest.approx([by_hand((2, o, 0.1))[1] for o, _q in seen])
        tab.store.undo()
        assert tab.store.scene == SoftmaxScene()
        assert not tab.store.undo_stack.canUndo()

    def test_a_negative_one_is_taken_by_its_lower_end(self, window, tab):
        type_logits(window, "2", "-1.5", "0.1")
        pull(window, 1, [5, 10], end="bottom")
        assert tab.store.scene.logits[1] < -1.5

    def test_with_a_constant_the_logit_is_what_is_left_without_it(self, window, tab):
        type_into(window, "softmax.shift", "0.5")
        pull(window, 1, [10, 20])
        assert bars(window, "softmax.logit_bars")[1] == pytest.approx(tab.store.scene.logits[1] + 0.5)

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_a_bar_that_goes_while_it_is_held_is_let_go(self, window, tab):
        named(window, "softmax.add_class").click()
        type_into(window, "softmax.logits.3", "2")
        window.grab()
        chart = named(window, "softmax.logit_bars")
        bar = chart._bar(Place(0, 3))
        start = QPoint(round(bar.center().x()), round(bar.top()))
        QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
        tab.store.undo()
        tab.store.undo()
        QTest.mouseMove(chart, start + QPoint(0, 10))
        assert tab.store.scene == SoftmaxScene()
        assert not tab.store.in_gesture

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_by_keys(self, window, tab):
        chart = named(window, "softmax.logit_bars")
        chart.setFocus()
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Up)
        assert tab.store.scene.logits == (2.0, 1.04, 0.1)
        QTest.keyClick(chart, Qt.Key.Key_PageDown)
        assert tab.store.scene.logits == pytest.approx((2.0, 0.64, 0.1))
        QTest.keyClick(chart, Qt.Key.Key_End)
        assert tab.store.scene.logits[1] == chart._ends[1]
        QTest.keyClick(chart, Qt.Key.Key_L)  # nothing to lock here
        assert tab.store.scene.logits[1] == chart._ends[1]


def pull(window, i, moves, end="top"):
    """Take the bar of logit *i* by its end, and move it by so many pixels down from where it was."""
    window.grab()
    chart = named(window, "softmax.logit_bars")
    bar = chart._bar(Place(0, i))
    start = QPoint(round(bar.center().x()), round(getattr(bar, end)()))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    for move in moves:
        QTest.mouseMove(chart, start + QPoint(0, move))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=start)
