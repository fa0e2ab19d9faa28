"""What a learner sees in the Network Trainer, read off the widgets, and the same worked out by NumPy alone."""

import numpy as np

from tests.labs.reading import named


def formula(tab, name):
    """Return the lines of a worked formula, in LaTeX."""
    return named(tab, name).latex.split("\n")


def meaning(tab):
    """Return the sentence that says what the figures mean."""
    return tab.page._meaning.text()


def example_told(tab):
    """Return the sentence about the example that is worked out."""
    return tab.page._understand._example_told.text()


def unit_told(tab):
    """Return the sentence that says which unit is worked out."""
    return tab.page._understand._unit_told.text()


def layers(tab):
    """Return weights ``(fan_in, fan_out)`` and biases ``(fan_out,)`` of each layer, cut out of the parameters.

    They lie layer by layer, each with its weights row by row and then its biases.
    """
    parameters, found, start = tab.page._snapshot.parameters, [], 0
    for fan_in, fan_out in zip(tab.results.sizes, tab.results.sizes[1:], strict=False):
        end = start + (fan_in + 1) * fan_out
        rows = parameters[start:end].reshape(fan_in + 1, fan_out)
        found.append((rows[:-1], rows[-1]))
        start = end
    assert start == len(parameters)
    return found


def border(tab):
    """Return the points ``(n, 2)`` of the plane through which the border between the classes is painted."""
    picture = named(tab, "trainer.decision")
    picture.grab()
    path, plane = picture._borders, picture._drawn.layout.plane
    pixels = np.array([(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())])
    return points_at(plane, pixels.reshape(-1, 2))


def points_at(plane, pixels):
    """Return which points of the plane are painted at *pixels*, without the program's own way back."""
    left, right, bottom, top = plane.extent
    place = plane.place
    x = left + (pixels[:, 0] - place.left()) / place.width() * (right - left)
    y = bottom + (place.bottom() - pixels[:, 1]) / place.height() * (top - bottom)
    return np.stack([x, y], axis=1)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))
