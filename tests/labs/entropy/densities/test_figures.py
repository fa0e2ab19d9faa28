"""Row E7 of the curriculum through the widgets: figures, and where they are infinite."""

import itertools
import math

import pytest

from nnstudio.labs.entropy.densities.presets import PRESETS
from tests.labs.entropy.densities import by_hand
from tests.labs.entropy.densities.by_hand import DEFAULTS
from tests.labs.entropy.hands import choose_preset
from tests.labs.reading import named, value

RESULT = "entropy.result"


def set_up(page, p, q):
    page.store.edit(density_p=p[0], parameters_p=p[1], density_q=q[0], parameters_q=q[1])


def figures(window, *names):
    return [value(window, f"{RESULT}.{name}") for name in names]


def agrees(window, name):
    """Whether what was added up is what stands beside it in closed form, within the error that is shown."""
    added = named(window, f"{RESULT}.{name}_added_up")
    closed = value(window, f"{RESULT}.{name}")
    return closed == added.value if math.isinf(closed) else abs(closed - added.value) <= added.error < 1e-11


def test_all_sixteen_pairs_in_three_bases(window, page):
    pairs = list(itertools.product(DEFAULTS.items(), DEFAULTS.items()))
    assert len(pairs) == 16
    for (p, q), base in zip(pairs, itertools.cycle([2.0, math.e, 10.0]), strict=False):
        page.store.edit(base=base)
        set_up(page, p, q)
        unit = math.log(base)
        h, h_q, cross, d, back = figures(
            window,
            "differential_entropy",
            "differential_entropy_q",
            "differential_cross_entropy",
            "relative_entropy",
            "relative_entropy_reverse",
        )
        assert h == pytest.approx(by_hand.entropy(*p) / unit, rel=1e-12)
        assert h_q == pytest.approx(by_hand.entropy(*q) / unit, rel=1e-12)
        assert cross == pytest.approx(by_hand.cross_entropy(p, q) / unit, rel=1e-6)
        assert d == pytest.approx(cross - h, abs=1e-12)
        assert math.isinf(back) == by_hand.ruled_out(q, p)
        for name in (
            "relative_entropy",
            "differential_entropy",
            "differential_entropy_q",
            "differential_cross_entropy",
            "relative_entropy_reverse",
        ):
            assert agrees(window, name), (p, q, name)
        assert not page.found


def test_the_worked_examples_show_what_they_promise(window, page):
    choose_preset(window, "Densities: two normal ones, D(p‖q) by hand")
    assert page.store.scene.page == "densities"
    by_formula = math.log(2 / 1) + (1 + 1) / (2 * 4) - 0.5
    assert value(window, f"{RESULT}.relative_entropy") == pytest.approx(by_formula / math.log(2))

    choose_preset(window, "Densities: their entropy can be negative")
    assert figures(window, "differential_entropy", "relative_entropy") == [-1.0, 1.0]
    assert "below 0" in page._about_entropy.text()
    assert "p reaches 2" in page._about_entropy.text()

    choose_preset(window, "Densities: of one variance, the normal one has the largest entropy")
    h, h_q, d = figures(window, "differential_entropy", "differential_entropy_q", "relative_entropy")
    assert page.results.p.variance == page.results.q.variance
    assert h_q - h == pytest.approx(d)
    assert d > 0

    choose_preset(window, "Densities: a normal belief is surprised by heavy tails")
    assert value(window, f"{RESULT}.relative_entropy") > 3

    choose_preset(window, "Densities: a belief that rules out half of the truth")
    assert figures(window, "relative_entropy", "differential_cross_entropy") == [math.inf, math.inf]
    assert "x can lie below 0, but q(x) = 0 there" in page._meaning.text()
    assert r"=\infty" in named(window, "entropy.densities.formula").latex
    assert len({preset.key for preset in PRESETS}) == len(PRESETS)


def test_infinity_is_told_with_the_ends_of_what_is_ruled_out(window, page):
    for p, q, told in (
        (("uniform", (-2.0, 3.0)), ("uniform", (-1.0, 2.0)), "lie from −2 to −1 and from 2 to 3,"),
        (("exponential", (1.0,)), ("uniform", (-1.0, 2.5)), "lie above 2.5,"),
        (("uniform", (-0.5, 1.0)), ("exponential", (3.0,)), "lie from −0.5 to 0,"),
        (("laplace", (0.0, 1.0)), ("uniform", (-1.0, 1.0)), "lie below −1 and above 1,"),
    ):
        set_up(page, p, q)
        assert told in page._meaning.text()
        assert "normal density for q" in page._suggestion.text()
        assert named(window, f"{RESULT}.relative_entropy").value == math.inf
        notes = [note for note in page._densities._notes if note.isVisible()]
        assert len(notes) == len(page.results.ruled_out)
        set_up(page, p, ("normal", (0.0, 1.0)))  # what is suggested
        assert math.isfinite(value(window, f"{RESULT}.relative_entropy"))


def test_what_to_try_is_not_on_the_screen_already(page):
    def suggested(p, q):
        set_up(page, p, q)
        return page._suggestion.text()

    assert "leave 0" in suggested(("normal", (0.0, 1.0)), ("normal", (0.0, 1.0)))
    assert "agree" in page._meaning.text()
    assert "narrower" in suggested(("normal", (0.0, 1.0)), ("normal", (1.0, 1.0)))
    assert page.results.entropy_p > 0
    assert "exponential density for q" in suggested(("normal", (0.0, 0.1)), ("normal", (1.0, 1.0)))
    assert "uniform density for q" in suggested(("exponential", (10.0,)), ("exponential", (1.0,)))


def test_a_base_below_1_turns_every_sign_and_says_so(window, page):
    bits = figures(window, "relative_entropy", "differential_entropy")
    page.store.edit(base=0.5)
    assert figures(window, "relative_entropy", "differential_entropy") == pytest.approx([-x for x in bits])
    assert "With the other sign, h and D are what they are in base 2." in page._meaning.text()
    names = [name.toPlainText() for name in page._integrand._names]
    assert names == ["+ q is larger", "− p is larger"]
    page.store.edit(base=5e-324)  # 1/base is larger than any number
    assert not page.found
    assert page._meaning.text() == "A base below 1 turns the sign of every logarithm around."
    page.store.edit(base=1.0)
    assert page.found[0].field == "base"


def test_what_is_said_of_the_sign_of_h_is_true_of_what_is_shown(window, page):
    for base, width, shown, said, tried in (
        (2.0, 0.5, -1.0, "h(p) is below 0", "uniform density for q"),
        (2.0, 4.0, 2.0, "h(p) is 9.9658 bits more", "fall below 0"),
        (0.5, 0.5, 1.0, "h(p) would be 9.9658 base-0.5 units less", "uniform density for q"),
        (0.5, 4.0, -2.0, "h(p) would be 9.9658 base-0.5 units less", "rise above 0"),
    ):
        page.store.edit(base=base, density_q="normal")
        set_up(page, ("uniform", (0.0, width)), ("normal", (0.0, 1.0)))
        assert value(window, f"{RESULT}.differential_entropy") == pytest.approx(shown)
        assert said in page._about_entropy.text()
        assert ("h(p) is below 0:" in page._about_entropy.text()) == (base > 1 and shown < 0)
        assert tried in page._suggestion.text()
        set_up(page, ("uniform", (0.0, width / 1000)), ("normal", (0.0, 1.0)))  # a smaller p in the same unit …
        smaller = value(window, f"{RESULT}.differential_entropy")
        thousand = math.log(1000) / math.log(base)  # … is what p is in one a thousand times as large
        assert shown - smaller == pytest.approx(thousand)
