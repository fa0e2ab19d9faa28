"""The fitted curve: it follows the network, its axes stay, and it can be read off."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.prediction.fitted_curve import FittedCurve


@pytest.fixture
def curve(qtbot):
    wear(application(), "light", 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 480)
    curve = FittedCurve("trainer.fit")
    curve.setParent(window)
    curve.resize(480, 330)
    window.show()
    train, validation = (np.array([40.0, 120.0, 200.0]), np.array([0.8, 1.8, 2.6])), (np.array([80.0]), np.array([1.2]))
    curve.show_points(train, validation, "area in m²", "price in millions")
    yield curve
    speak(application(), "en")
    wear(application(), "light", 1.0)


def show(curve, xs, function):
    curve.show_fit(xs, function(xs), function)


def reading(curve):
    return curve._reading.toPlainText() if curve._reading.isVisible() else ""


def place(curve, x, y):
    return curve.mapFromScene(curve.getViewBox().mapViewToScene(QPointF(x, y)))


def test_points_and_axes_are_those_of_the_examples(curve):
    assert [point.pos().toTuple() for point in curve._training.points()] == [(40, 0.8), (120, 1.8), (200, 2.6)]
    assert [point.pos().toTuple() for point in curve._validation.points()] == [(80, 1.2)]
    assert curve.getAxis("bottom").labelText == "area in m²"
    (left, right), (bottom, top) = curve.viewRange()
    assert left < 40
    assert right > 200
    assert bottom < 0.8
    assert top > 2.6


def test_the_curve_follows_and_the_axes_do_not_jump(curve):
    xs = np.linspace(40, 200, 50)
    show(curve, xs, lambda x: 0.3 + 0.012 * x)
    ranges = curve.viewRange()
    show(curve, xs, lambda x: 50 * x)
    assert (curve._curve.line.getData()[1] == 50 * xs).all()
    assert curve.viewRange() == ranges
    show(curve, xs, lambda x: x * np.nan)
    assert curve.viewRange() == ranges


def test_it_is_read_off_under_the_mouse(curve, qtbot):
    xs = np.array([40.0, 200.0])
    show(curve, xs, lambda x: 0.3 + 0.012 * x)
    QTest.mouseMove(curve.viewport(), place(curve, 120, 1.0))
    qtbot.waitUntil(lambda: reading(curve) != "", timeout=2000)
    assert re.fullmatch(r"area in m² = 1(19|20|21).*: price in millions = 1\.7\d+", reading(curve))
    curve.point_at(120)
    assert reading(curve) == "area in m² = 120: price in millions = 1.7400"
    show(curve, xs, lambda x: 0.5 + 0.012 * x)  # it learns on while the mouse rests
    assert reading(curve) == "area in m² = 120: price in millions = 1.9400"
    curve.point_at(999)
    assert reading(curve) == ""
    curve.resize(240, 300)
    curve.point_at(120)
    assert reading(curve) == "x = 120: ŷ = 1.9400"


def test_the_network_itself_is_read_off_and_not_the_line_between_two_points(curve):
    show(curve, np.array([40.0, 200.0]), lambda x: (x / 100) ** 2)
    curve.point_at(100)
    assert reading(curve).endswith("= 1.0000")  # and not 0.16 + 60/160 · 3.84


def test_a_click_near_an_example_chooses_it_and_it_gets_a_ring(curve):
    chosen = []
    curve.example_chosen.connect(lambda *example: chosen.append(example))
    for x, y in ((120, 1.8), (80, 1.2), (60, 2.4)):
        QTest.mouseClick(curve.viewport(), Qt.MouseButton.LeftButton, pos=place(curve, x, y) + QPoint(3, 2))
    assert chosen == [(True, 1), (False, 0)]
    plain = curve.grab().toImage()
    curve.choose_example(False, 0)
    ringed = curve.grab().toImage()
    em = curve.fontMetrics().height()
    around = place(curve, 80, 1.2) + QPoint(em // 2, 0)
    dark = [ringed.pixelColor(around + QPoint(dx, 0)).lightness() for dx in (-1, 0, 1)]
    assert min(dark) < 60 < plain.pixelColor(around).lightness()
    curve.choose_example(False, None)
    assert curve.grab().toImage() == plain


def test_validation_stays_in_sight_among_many_examples(curve):
    few = curve._training.opts["size"]
    x = np.linspace(-6, 6, 500)
    curve.show_points((x, np.sin(x)), (np.array([0.0]), np.array([0.0])), "x", "y")
    assert curve._validation.zValue() > curve._training.zValue()
    assert curve._training.opts["size"] < few
    image, middle = curve.grab().toImage(), place(curve, 0, 0)
    within = [image.pixelColor(middle + QPoint(dx, dy)).lightness() for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    assert max(within) > 180  # the paper in the diamond, where else there is blue


def test_hidden_it_draws_nothing_and_catches_up(curve):
    xs = np.array([40.0, 200.0])
    show(curve, xs, lambda x: 0.3 + 0.012 * x)
    curve.hide()
    show(curve, xs, lambda x: 0.01 * x)
    assert curve._curve.line.getData()[1].tolist() == pytest.approx([0.78, 2.7])
    curve.show()
    assert curve._curve.line.getData()[1].tolist() == pytest.approx([0.4, 2.0])


def test_new_examples_take_the_old_curve_away(curve):
    xs = np.array([40.0, 200.0])
    show(curve, xs, lambda x: 0.3 + 0.012 * x)
    points = (np.array([-6.0, 6.0]), np.array([-1.0, 1.0]))
    curve.show_points(points, (np.zeros(0), np.zeros(0)), "x", "y")
    assert not curve._curve.visible
    curve.point_at(0.0)
    assert reading(curve) == ""
    assert curve.viewRange()[0][0] < -6


def test_it_wears_the_theme_and_tells_the_points_apart_by_shape(curve):
    assert curve._training.opts["symbol"] != curve._validation.opts["symbol"]
    before = curve.grab().toImage()
    wear(application(), "dark", 1.5)
    assert curve.grab().toImage() != before
    assert curve.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_it_speaks_another_language_at_once(curve):
    before = curve.accessibleName()
    speak(application(), "zh_CN")
    QApplication.processEvents()
    assert curve.accessibleName() != before


def test_it_is_described_in_words(curve, qtbot):
    assert curve.accessibleName()
    assert curve.accessibleDescription() == "3 training and 1 validation examples."
    show(curve, np.array([40.0, 200.0]), lambda x: 0.0125 * x)
    expected = "3 training and 1 validation examples. What the network says lies between 0.5000 and 2.5000."
    qtbot.waitUntil(lambda: curve.accessibleDescription() == expected, timeout=2000)
