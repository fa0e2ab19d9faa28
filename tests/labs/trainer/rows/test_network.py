"""Rows N1–N5, N9 and N13: what a network is, seen and worked out. "Network" of issue 7."""

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
    open_worked_example,
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
    open_worked_example(tab, "logistic_regression")
    train(qtbot, tab, 10)
    lines, names = named(tab, "trainer.decision")._lines
    assert [str(name) for name in names] == ["P₁"]
    ((weights, (offset,)),) = layers(tab)
    assert lines[0].reshape(-1, 2) @ weights[:, 0] + offset == pytest.approx([0, 0], abs=1e-9)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("", 3),  # two weights and a bias
        ("8, 8, 8", 177),  # 3 · 8 + 9 · 8 + 9 · 8 + 9
        ("256", 1025),  # 3 · 256 + 257
        ("1 2 3 4 5 6 7 8", 216),  # 3 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 9 = 215, and see below
    ],
)
def test_n2_layers_are_counted_without_the_inputs_and_so_are_the_parameters(tab, typed, count):
    type_into(tab, "trainer.hidden_layers", typed)
    sizes = [2, *(int(units) for units in typed.replace(",", " ").split()), 1]
    by_hand = sum((a + 1) * b for a, b in zip(sizes, sizes[1:], strict=False))
    (line,) = [line for line in formula(tab, "trainer.formula") if line.startswith(r"|\theta|")]
    assert numbers(line)[-1] == by_hand == len(tab._snapshot.parameters)
    picture = named(tab, "trainer.network")
    assert [column.count for column in picture._render().places.columns] == sizes
    told = picture.accessibleDescription()
    assert told.count("hidden ") == len(sizes) - 2
