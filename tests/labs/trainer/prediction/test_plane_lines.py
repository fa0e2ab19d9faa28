"""Lines of units that are the same have one name; a number has no border."""

import numpy as np
import pytest

from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.worked.lines import plane_lines

SQUARE = (-6.0, 6.0, -6.0, 6.0)


def names(weights, biases, **changes):
    scene = TrainerScene(**{"dataset": "xor", "hidden_layers": (len(biases),), **changes})
    found = plane_lines(compute(scene), np.array(weights, float), np.array(biases, float), SQUARE)
    return [name for _, name in found]


@pytest.mark.parametrize(
    ("weights", "biases", "expected"),
    [
        ([[1, 1, 1], [2, 2, 2]], [3, 3, 3], ["P₁ = P₂ = P₃"]),
        ([[1, -2, 3], [2, -4, 1]], [3, -6, 3], ["P₁ = P₂", "P₃"]),  # −2 times the first: the same line
        ([[1, 0, 1], [0, 1, 0]], [1, 0, 1.05], ["P₁ ≈ P₃", "P₂"]),  # x₁ = −1 and x₁ = −1.05
        ([[1, 1], [0, 0]], [1, 1.5], ["P₁", "P₂"]),
        ([[0, 1, 1], [0, 1, 1]], [1, 1, 1], ["P₂ = P₃"]),  # the first has no line
    ],
)
def test_twins_have_one_line(weights, biases, expected):
    assert names(weights, biases) == expected


def test_without_hidden_layer_only_classes_have_a_border():
    assert names([[1], [2]], [0], hidden_layers=()) == ["P₁"]
    assert names([[1], [2]], [0], hidden_layers=(), dataset="plane") == []
    assert names([[1], [2]], [0], hidden_layers=(1,), dataset="plane") == ["P₁"]
