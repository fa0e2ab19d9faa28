"""What the formulas of the page Yes or no say can be computed again from what is written."""

import math
import re

from hypothesis import example, given
from hypothesis import strategies as st

from nnstudio.labs.entropy.labels.explain import FORMULAS, formula
from nnstudio.labs.entropy.labels.presets import PRESETS
from nnstudio.labs.entropy.labels.results import compute
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure
from tests.labs.entropy.labels.hands import binary_by_hand, sigmoid, softmax, surprisal
from tests.labs.latex import pieces

BASES = (2.0, math.e, 10.0, 0.5, 0.03)
hundredths = st.integers(0, 100).map(lambda k: k / 100)
thousandths = st.integers(0, 1000).map(lambda k: k / 1000)


def calculated(latex):
    """Do by hand what *latex* says, with nothing but what is written."""
    text = re.sub(r"\\times 10\^\{(-?\d+)\}", r"e\1", latex)
    for written, meant in ((r"\cdot", "*"), (r"\,", " "), (r"\infty", "inf"), ("{-", "(-")):
        text = text.replace(written, meant)
    text = re.sub(r"e\^\{([^{}]*)\}", r"exp(\1)", text)
    text = re.sub(r"e\^\(([^{}]*)\}", r"exp(\1)", text)
    text = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))", text)
    text = re.sub(r"\\ln\s*(\([^)]*\)\)?|[\d.e-]+)", r"*ln(\1)", text)
    text = re.sub(r"\\log_\{([\d.]+)\}\s*(\(\([^)]*\)/\([^)]*\)\)|\([^)]*\)|[\d.]+(?:e-?\d+)?)", r"*log(\2,\1)", text)
    text = text.replace("}", ")").replace("{", "(")
    text = re.sub(r"(^|[-+(=*]|\*\s*)\s*\*", r"\1 ", text)  # a logarithm without a factor before it
    text = re.sub(r"\*\s*\*", "*", text)
    return eval(text, {"exp": math.exp, "log": _log, "ln": lambda x: _log(x, math.e), "inf": math.inf})  # noqa: S307


def _log(x, base):
    return math.log(x) / math.log(base) if x > 0 else -math.inf


def rounds_to(x, latex):
    """Whether one who has got *x* by hand may write *latex* for it: a half is rounded up or down."""
    shown = calculated(latex)
    if not math.isfinite(shown):
        return x == shown
    mantissa, _, exponent = latex.strip("{}").partition(r"\times 10^")
    unit = 10.0 ** (int(exponent.strip("{}") or 0) - len(mantissa.partition(".")[2]))
    return abs(x - shown) <= 0.5 * unit * (1 + 1e-6)


def written(scene, name):
    """Return the lines of a formula, each as one text without its leading sign, gaps left out."""
    lines = [pieces(line) for line in FORMULAS[name](scene, compute(scene))]
    return [" ".join(line) for line in lines if line]


def without_sign(text):
    sign, rest = re.fullmatch(r"(=|\\approx)\s*(?:\\,)?(.*)", text).groups()
    return sign, rest


class TestOneQuestion:
    @given(thousandths, thousandths, st.sampled_from(BASES))
    @example(1.0, 0.7, 2.0)
    @example(0.0, 0.7, 2.0)
    @example(1.0, 1.0, 10.0)
    @example(0.3, 0.6, math.e)
    def test_both_costs_by_hand(self, p, q, base):
        scene = EntropyScene(p0=p, q0=q, base=base)
        for name, belief in (("binary_cross_entropy", q), ("binary_entropy", p)):
            cost = binary_by_hand(p, belief, base)
            lines = written(scene, name)
            assert len(lines) == 4
            products, result = (without_sign(text) for text in lines[2:])
            assert rounds_to(cost, result[1])
            assert rounds_to(calculated(products[1]), result[1])
            if math.isfinite(cost) and 0 < p < 1:
                assert rounds_to(calculated(without_sign(lines[1])[1]), result[1])

    def test_only_one_term_counts(self):
        assert written(EntropyScene(p0=1.0, q0=0.7), "binary_cross_entropy") == [
            r"H(p_0,q_0) =\,-p_0\,\log_{2}\,q_0 -(1-p_0)\,\log_{2}(1-q_0)",
            r"= -1\cdot \log_{2}\,0.7 -(1-1)\cdot \log_{2}(1-0.7)",
            r"\approx 1\cdot 0.5146 +\,0",
            r"\approx 0.5146",
        ]
        assert written(EntropyScene(p0=0.0, q0=0.7), "binary_cross_entropy")[2] == r"\approx 0 +\,1\cdot 1.7370"

    def test_what_is_ruled_out_is_infinite_and_0_times_log_0_is_0(self):
        assert written(EntropyScene(p0=0.25, q0=0.0), "binary_cross_entropy")[2:] == [
            r"= 0.25\cdot \infty +\,0.75\cdot 0",
            r"= \infty",
        ]
        assert written(EntropyScene(p0=0.0, q0=0.0), "binary_cross_entropy")[2:] == [r"= 0 +\,1\cdot 0", "= 0"]

    @given(hundredths, hundredths, st.sampled_from(BASES))
    def test_the_excess_by_hand(self, p, q, base):
        scene = EntropyScene(p0=p, q0=q, base=base)
        lines = written(scene, "binary_divergence")
        parts, result = (without_sign(text) for text in lines[3:])
        divergence = compute(scene).binary_divergence
        assert rounds_to(divergence, result[1])
        if p == q:
            return  # parts that cancel to the last bit leave what rounding leaves
        assert rounds_to(calculated(parts[1]), result[1])


class TestLabels:
    @given(
        st.lists(st.tuples(st.integers(-60, 60), st.sampled_from((0.0, 1.0, 1.0, 0.3))), min_size=1, max_size=8),
        st.sampled_from(BASES),
    )
    @example([(0, 1.0)], 2.0)
    @example([(40, 1.0), (-40, 0.0)], 2.0)
    def test_each_label_and_their_sum(self, labels, base):
        scene = EntropyScene(
            label_logits=tuple(score / 5 for score, _ in labels),
            label_targets=tuple(truth for _, truth in labels),
            base=base,
        )
        _rule, _sigmoid, *lines, total, result = FORMULAS["multi_label_loss"](scene, compute(scene))
        rows = [pieces(line) for line in lines if line.pieces]
        assert len(rows) == len(labels)
        losses = [
            binary_by_hand(y, sigmoid(z), base) for z, y in zip(scene.label_logits, scene.label_targets, strict=True)
        ]
        for row, loss, truth in zip(rows, losses, scene.label_targets, strict=True):
            terms = 1 if truth in (0, 1) else 2
            assert len(row) == 2 * terms + 2
            numbers = " ".join(row[1 + terms : -1])
            shown = without_sign(row[-1])[1]
            assert rounds_to(calculated(without_sign(numbers)[1]), shown), row
            assert rounds_to(loss, shown)
        assert rounds_to(calculated(" ".join(pieces(total)[2:])), pieces(result)[1])
        assert rounds_to(math.fsum(losses), pieces(result)[1])

    def test_scores_beyond_every_exponential(self):
        scene = EntropyScene(label_logits=(1000.0, -1000.0), label_targets=(0.0, 1.0))
        losses = pieces(FORMULAS["multi_label_loss"](scene, compute(scene))[3])
        assert losses[2] == r"\approx\,\frac{1000}{\ln\,2}"
        assert losses[3] == r"\approx\,1442.6950"
        right = EntropyScene(label_logits=(1000.0, -1000.0), label_targets=(1.0, 0.0))
        row = pieces(FORMULAS["multi_label_loss"](right, compute(right))[3])
        assert row[-1] == r"\approx\,0"
        assert r"\log_{2}(e^{2000})" in " ".join(written(scene, "multi_class_loss"))
        assert written(scene, "multi_class_loss")[-1] == r"\approx 2885.3901"

    @given(
        st.lists(st.integers(-60, 60), min_size=2, max_size=8),
        st.integers(0, 7),
        st.sampled_from(BASES),
    )
    def test_one_class_by_hand(self, scores, true, base):
        true %= len(scores)
        scene = EntropyScene(
            label_logits=tuple(score / 5 for score in scores),
            label_targets=tuple(float(k == true) for k in range(len(scores))),
            base=base,
        )
        _rule, _softmax, powers, terms, total, cost, result = written(scene, "multi_class_loss")
        loss = surprisal(softmax(scene.label_logits)[true], base)
        by_hand = sum(math.exp(z - scene.label_logits[true]) for z in scene.label_logits)
        shown = calculated(without_sign(total)[1])
        assert math.isclose(calculated(powers.split("} = ", 1)[1]), by_hand, rel_tol=1e-9)
        assert math.isclose(calculated(without_sign(terms)[1]), by_hand, rel_tol=1e-4)
        assert math.isclose(shown, by_hand, rel_tol=1e-4)
        assert rounds_to(loss, without_sign(result)[1]) or loss < 1e-9  # where the loss by hand has lost its digits
        assert rf"\frac{{1}}{{{without_sign(total)[1]}}}" in cost
        if "1+" not in total:  # else 1 plus a little, which a machine of 16 digits does not take the logarithm of
            assert rounds_to(_log(shown, base), without_sign(result)[1])

    def test_a_soft_target_is_a_mean_over_the_classes(self):
        scene = EntropyScene(label_logits=(2.0, -1.0, 0.5), label_targets=(0.25, 0.0, 0.75))
        lines = written(scene, "multi_class_loss")
        q = softmax(scene.label_logits)
        loss = 0.25 * surprisal(q[0], 2) + 0.75 * surprisal(q[2], 2)
        assert without_sign(lines[-1])[1] == figure(loss)
        assert rounds_to(calculated(lines[-2].removeprefix(r"\ell \approx ")), figure(loss))

    def test_why_there_is_no_class(self):
        scene = EntropyScene(label_targets=(1.0, 0.0, 1.0))
        assert written(scene, "multi_class_loss")[1:] == [r"\sum_k y_k = 1 +\,0 +\,1", r"=\,2 \neq\,1"]

    def test_a_sum_that_hardly_misses_1_is_not_written_as_1(self):
        for truths, last in (
            ((1.0, 1e-8), r"=\,1.00000001 \neq\,1"),
            ((0.5, 0.49999), r"=\,0.99999 \neq\,1"),
            ((0.1, 0.2), r"=\,0.3 \neq\,1"),
            ((0.12345678, 0.3), r"\approx\,0.4235 \neq\,1"),
        ):
            scene = EntropyScene(label_logits=(0.0, 0.0), label_targets=truths)
            assert written(scene, "multi_class_loss")[-1] == last
        scene = EntropyScene(label_logits=(0.0,) * 3, label_targets=(1 / 3, 1 / 3, 1 / 3 + 1.23456789e-8))
        terms, total = written(scene, "multi_class_loss")[1:]
        shown = re.fullmatch(r"\\approx\\,(.*) \\neq\\,1", total)[1]
        assert shown == "1.000000012"
        assert rounds_to(calculated(terms.split(r"\approx ")[1]), shown)


def test_every_worked_example_has_the_formula_that_it_teaches():
    for preset in PRESETS:
        lines = formula(preset.scene, compute(preset.scene))
        assert lines == FORMULAS[preset.scene.explained](preset.scene, compute(preset.scene))
    assert formula(EntropyScene(explained="perplexity"), compute(EntropyScene()))[0].pieces[0].latex == "H(p_0,q_0)"
