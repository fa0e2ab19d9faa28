"""What a person does on a drawing pad."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def place_on(pad, column, row):
    """Return where a pixel of the paper is on the screen."""
    paper = pad._place()
    scale = paper.width() / pad.paper.columns
    return (paper.topLeft() + QPointF(column, row) * scale).toPoint()


def draw(pad, points, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier):
    """Press at the first of *points* (column, row), move to the others, release at the last."""
    places = [place_on(pad, column, row) for column, row in points]
    QTest.mousePress(pad, button, modifier, places[0])
    for place in places[1:]:
        at = QPointF(place)
        event = QMouseEvent(QEvent.Type.MouseMove, at, pad.mapToGlobal(at), Qt.MouseButton.NoButton, button, modifier)
        QApplication.sendEvent(pad, event)
    QTest.mouseRelease(pad, button, modifier, places[-1])
