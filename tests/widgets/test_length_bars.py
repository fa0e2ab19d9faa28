"""Lengths under one another, each with its figure."""

import math

import pytest

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.length_bars import Length, LengthBars, _share

BITS = Sentence("", "bits")


@pytest.fixture
def bars(qtbot):
    bars = LengthBars("test.lengths")
    qtbot.addWidget(bars)
    return bars


def lengths(*values):
    return [Length(Sentence("", f"l{i}"), "trouble", value, hatched=True) for i, value in enumerate(values)]


def test_what_is_told_is_what_is_drawn_and_each_has_a_row(bars):
    bars.show_lengths(lengths(1.5, math.inf, 0.0), BITS)
    assert bars.accessibleDescription() == "l0: 1.5000 bits; l1: ∞ bits; l2: 0 bits"
    one_row = bars.sizeHint().height() / 3
    bars.show_lengths(lengths(1.5), BITS)
    assert bars.sizeHint().height() == pytest.approx(one_row, abs=1)


@pytest.mark.parametrize("values", [(0.0, 0.0), (math.inf, math.inf), (math.nan, 1.0), (1e308, 5e-324), (-1.0, -2.0)])
def test_any_lengths_can_be_painted(bars, values):
    bars.resize(400, 60)
    bars.show_lengths(lengths(*values))
    bars.grab()
    bars.resize(20, 60)
    bars.grab()


def test_bars_are_in_proportion_and_an_endless_one_leaves_the_others_half_the_room():
    assert _share(1.0, 2.0, endless=False) == 0.5
    assert _share(-2.0, 2.0, endless=False) == 1.0  # for a base below 1 all signs are turned around
    assert _share(2.0, 2.0, endless=True) == 0.5
    assert _share(math.inf, 2.0, endless=True) == 1.0
    assert _share(0.0, 0.0, endless=False) == 0.0
