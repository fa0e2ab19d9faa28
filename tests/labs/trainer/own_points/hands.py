"""What a person does who draws points."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.data.own_data import OwnData
from tests.labs.reading import named

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def four_points():
    """Two points of each of two classes, in the corners of a square."""
    x = np.array([[-3.0, -3.0], [-3.0, 3.0], [3.0, -3.0], [3.0, 3.0]])
    return OwnData(x, np.array([0, 0, 1, 1], np.intp), 2)


def press(tab, name):
    QTest.mouseClick(named(tab, name), LEFT)


def place(tab, x, y):
    """Where a point of the plane is in the picture."""
    return named(tab, "trainer.decision").plane().pixel(x, y).toPoint()


def click_at(tab, x, y, button=LEFT, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(named(tab, "trainer.decision"), button, modifiers, place(tab, x, y))


def drag(tab, *points, button=LEFT):
    """Press at the first of *points*, go on to the others, let go."""
    picture = named(tab, "trainer.decision")
    QTest.mousePress(picture, button, pos=place(tab, *points[0]))
    for point in points[1:]:
        move(picture, place(tab, *point), button)
    QTest.mouseRelease(picture, button, pos=place(tab, *points[-1]))


def move(picture, at, button):
    """Move the mouse with a button held, at once: QTest's own move comes later, and without it."""
    at = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, picture.mapToGlobal(at), Qt.MouseButton.NoButton, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(picture, event)


def close_to(one, other):
    """Whether points are the same but for the pixel that they were put on."""
    return np.shape(one) == np.shape(other) and bool(np.all(np.abs(np.subtract(one, other)) < 0.07))
