"""Examples and outputs whose pictures are known by hand."""

import numpy as np

from nnstudio.labs.trainer.prediction.scatter import Scatter

PLANE = (-6.0, 6.0, -6.0, 6.0)


def two_classes(extent=PLANE):
    train = np.array([[-4.0, 1.0], [3.0, -2.0]])
    return Scatter(
        extent, "x₁", "x₂", train, np.array([[-2.0, 4.0]]), np.array([0, 1]), np.array([0]), 2, ("no", "yes")
    )


def many_classes(classes):
    angles = 2 * np.pi * np.arange(classes) / classes
    points = 4 * np.column_stack([np.cos(angles), np.sin(angles)])
    names = tuple(f"class {k + 1}" for k in range(classes))
    return Scatter(PLANE, "x₁", "x₂", points, points / 2, np.arange(classes), np.arange(classes), classes, names)


def numbers():
    train = np.array([[-4.0, 1.0], [3.0, -2.0]])
    return Scatter(PLANE, "x₁", "x₂", train, np.array([[0.0, 4.0]]), np.array([-2.0, 5.0]), np.array([1.0]))


def left_and_right(resolution=25):
    """Class 1 to the right of x₁ = 1, by a sigmoid of x₁ − 1: the border is upright, and known."""
    x = np.linspace(-6, 6, resolution)
    right = np.broadcast_to(1 / (1 + np.exp(-4 * (x - 1))), (resolution, resolution))
    return np.stack([1 - right, right], axis=-1)


def answer_of(grid, extent=PLANE):
    """What is said of a point, told as the nearest one of *grid* has it."""
    left, right, bottom, top = extent

    def answer(point):
        column = round((point[0] - left) / (right - left) * (grid.shape[1] - 1))
        row = round((point[1] - bottom) / (top - bottom) * (grid.shape[0] - 1))
        return np.asarray(grid[row, column])

    return answer
