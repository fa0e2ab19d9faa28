"""The formulas of the losses: what is written comes out, and what is said is true."""

import itertools
import math

import pytest

from nnstudio.labs.activation.losses import meaning
from nnstudio.labs.activation.losses.chosen import ANSWERS, NUMBERS
from nnstudio.labs.activation.losses.explain import gradient_lines, loss_lines
from nnstudio.labs.activation.losses.explain_fits import fit_lines
from nnstudio.labs.activation.losses.presets import PRESETS
from nnstudio.labs.activation.losses.problems import problems
from nnstudio.labs.activation.losses.results import compute
from nnstudio.labs.activation.losses.suggestions import suggestion
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import latex_figure
from tests.labs.latex import numbers, pieces

OUTLIER = (1.0, 1.5, 2.0, 2.5, 40.0)


def of(loss, target, prediction, delta=1.0, points=(1.0, 1.5, 2.0, 2.5, 8.0)):
    return compute(ActivationScene(losses=(loss,), target=target, prediction=prediction, delta=delta, points=points))


def written(lines):
    return [" ".join(pieces(line)) for line in lines]


def said(sentence):
    return sentence.source.format(**sentence.values)


@pytest.mark.parametrize(
    ("loss", "target", "prediction", "value", "gradient"),
    [
        ("squared_error", 1.0, 3.0, r"=\frac{1}{2}(3-1)^2 =2.0000", "=3-1 =2.0000"),
        ("squared_error", -2.0, -3.0, r"=\frac{1}{2}(-3-({-2}))^2 =0.5000", "={-3}-({-2}) ={-1.0000}"),
        ("absolute_error", 1.0, 3.0, "=|3-1| =2.0000", r"=\mathrm{sgn}(3-1) =1.0000"),
        ("huber", 1.0, 3.0, r"\ell =1\cdot(2-\frac{1}{2}\cdot 1) =1.5000", r"=\max(-1,\,\min(1,\,2)) =1.0000"),
        ("huber", 1.0, 0.5, r"\ell =\frac{1}{2}\cdot 0.5^2 =0.1250", r"=\max(-1,\,\min(1,\,{-0.5})) ={-0.5000}"),
        (
            "binary_cross_entropy",
            0.0,
            2.0,
            r"=\ln(1+e^{2}) -0\cdot 2 \approx2.1269",
            r"=\frac{1}{1+e^{-2}}-0 \approx0.8808",
        ),
        (
            "binary_cross_entropy",
            1.0,
            2.0,
            r"=\ln(1+e^{-2}) +0\cdot 2 \approx0.1269",
            r"=-\frac{1}{1+e^{2}} \approx{-0.1192}",
        ),
        ("hinge", 1.0, 0.5, r"=\max(0,\,1-1\cdot 0.5) =0.5000", r"\frac{\partial\ell}{\partial o} ={-1.0000}"),
        ("hinge", 0.0, 0.5, r"=\max(0,\,1-({-1})\cdot 0.5) =1.5000", r"\frac{\partial\ell}{\partial o} =1.0000"),
        (
            "cross_entropy",
            0.9,
            -1.0,
            r"=\ln(1+e^{1}) +0.1\cdot ({-1}) \approx1.2133",
            r"=\frac{1}{1+e^{1}}-0.9 \approx{-0.6311}",
        ),
    ],
)
def test_the_numbers_are_in_the_formula(loss, target, prediction, value, gradient):
    results = of(loss, target, prediction)
    assert written(loss_lines(results))[-1] == value
    assert written(gradient_lines(results))[-1] == gradient


@pytest.mark.parametrize("loss", NUMBERS + ANSWERS)
def test_what_comes_out_is_the_figure_wherever_one_reads(loss):
    for target, prediction in itertools.product((0.0, 1 / 3, 0.5, 1.0), (-40.0, -1 / 7, 0.0, 1.0, 2.5, 40.0)):
        results = of(loss, target, prediction, delta=0.7)
        for lines, figure in (
            (loss_lines(results), results.main.value),
            (gradient_lines(results), results.main.gradient),
        ):
            assert latex_figure(figure) in written(lines)[-1]


@pytest.mark.parametrize("prediction", [1 / 3, -1 / 3, 12.345678901])
def test_a_square_can_be_worked_out_from_what_is_written(prediction):
    results = of("squared_error", 1 / 7, prediction)
    _one, _two, p, y, _power, value = numbers(written(loss_lines(results))[-1].replace("-0.1", " 0.1"))
    assert (abs(p) * math.copysign(1, prediction) - y) ** 2 / 2 == pytest.approx(value, abs=5e-5)


class TestFits:
    def test_the_mean_is_a_sum_over_the_count(self):
        lines = written(fit_lines(of("huber", 1.0, 3.0).fits))
        assert r"=\frac{1}{5}( 1 +\,1.5 +\,2 +\,2.5 +\,8 ) =3.0000" in lines
        assert r"1,\; 1.5,\; \underline{2},\; 2.5,\; 8" in lines
        assert r"c_{\mathrm{median}} =2.0000" in lines
        assert r"1 +\,0.5 +\,0 +\,({-0.5}) +\,({-1}) =0" in lines

    def test_two_in_the_middle(self):
        lines = written(fit_lines(of("huber", 1.0, 3.0, points=(6.0, 0.0, 5.0, 1.0)).fits))
        assert r"0,\; \underline{1},\; \underline{5},\; 6" in lines
        assert r"c_{\mathrm{median}} =\frac{1}{2}(1+5) =3.0000" in lines

    def test_many_points_are_cut_short_around_the_middle(self):
        points = tuple(float(i) for i in range(50))
        lines = written(fit_lines(of("huber", 1.0, 3.0, points=points).fits))
        assert any(r"\underline{24},\; \underline{25}" in line and r"\cdots" in line for line in lines)
        assert max(len(line) for line in lines) < 400


class TestMeaning:
    @pytest.mark.parametrize(
        ("loss", "target", "prediction", "text"),
        [
            ("squared_error", 1.0, 6.0, "an error of 5 pulls 5 times as hard as an error of 1"),
            ("squared_error", 1.0, 6.0, "never pulls harder than δ = 1"),
            ("squared_error", 1.1, 1.4, "the pull is the error itself, 0.3"),
            ("squared_error", 1.0, 2.0, "the pull is the error itself, 1"),
            ("squared_error", 1.0, 1.0, "hits its target"),
            ("absolute_error", 1.0, -6.0, "An error of 7 pulls as hard as any other"),
            ("huber", 1.0, 6.0, "beyond δ = 1, so it pulls with δ only. Under the square it would pull 5 times"),
            ("huber", 1.0, 0.5, "not beyond δ = 1"),
            ("binary_cross_entropy", 0.0, 2.0, "probability of yes of 0.8808; the target is 0"),
            ("cross_entropy", 1.0, 0.0, "probability of yes, 0.5000, less the target 1"),
            ("hinge", 1.0, 2.0, "right by a margin of 2, at least 1"),
            ("hinge", 0.0, -0.5, "by a margin of 0.5 only"),
            ("hinge", 0.0, 3.0, "on the wrong side, or on neither: it is pulled with 1"),
            ("hinge", 0.5, 3.0, "neither yes nor no"),
        ],
    )
    def test_is_true_at_the_prediction(self, loss, target, prediction, text):
        assert text in said(meaning.meaning(of(loss, target, prediction)))

    def test_few_points(self):
        for points in ((3.0,), (3.0, 9.0)):
            fits = of("huber", 1.0, 3.0, points=points).fits
            assert "all three agree" in said(meaning.outlier(fits))
            assert fits.squared_error.middle == fits.absolute_error.middle == pytest.approx(fits.huber.middle)


class TestSuggestion:
    @pytest.mark.parametrize(
        ("target", "prediction", "text"),
        [
            (1.0, 2.0, "to −5, where the answer is surely wrong"),
            (1.0, -2.0, "to 5, where the answer is surely right"),
            (0.0, -2.0, "to 5, where the answer is surely wrong"),
            (0.5, 2.0, "set the target to 1"),
        ],
    )
    def test_about_a_score_is_not_on_the_screen_already(self, target, prediction, text):
        assert text in said(suggestion(of("hinge", target, prediction)))

    @pytest.mark.parametrize(
        ("delta", "points", "text"),
        [
            (1.0, (3.0,), "until there are three"),
            (1.0, (3.0, 9.0), "until there are three"),
            (1.0, (2.0, 2.0, 2.0), "rightmost"),
            (1.0, (1.0, 1.5, 2.0, 2.5, 8.0), "rightmost"),
            (1.0, OUTLIER, "raise δ to 40"),
            (20.0, OUTLIER, "raise δ to 40"),
            (35.0, OUTLIER, "lower δ to 0.05"),  # the mean is 9.4, and 40 lies 30.6 from it
            (40.0, OUTLIER, "lower δ to 0.05"),
            (0.05, OUTLIER, "tick Hinge"),
            (1.0, (0.0, 0.0, 0.03, 0.3), "lower δ to 0.05"),
            (1.0, (1.0, 2.0, 1e6), "tick Hinge"),
        ],
    )
    def test_about_points(self, delta, points, text):
        assert text in said(suggestion(of("huber", 1.0, 2.0, delta=delta, points=points)))

    def test_the_delta_that_is_suggested_joins_the_marks(self):
        raised, lowered = (of("huber", 1.0, 2.0, delta=delta, points=OUTLIER).fits for delta in (40.0, 0.05))
        assert raised.huber.middle == pytest.approx(raised.squared_error.middle)
        assert lowered.huber.middle == pytest.approx(lowered.absolute_error.middle, abs=0.05)


def test_the_worked_examples_can_be_computed():
    assert len({preset.key for preset in PRESETS}) == len(PRESETS)
    for preset in PRESETS:
        assert preset.scene.page == "losses"
        assert not problems(preset.scene)
        compute(preset.scene)
