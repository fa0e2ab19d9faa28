"""The picture of the Activation Explorer: what it draws, and the point that the hand drags."""

import itertools
import math

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.chosen import CHOICES, LETTERS
from nnstudio.labs.activation.functions.results import curve
from nnstudio.widgets.named_line import free_place
from tests.labs.hands import type_into
from tests.labs.reading import named, value


def place(plot, z, y):
    """Return the pixel of the picture at which (z, y) is drawn."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(z, y)))


def drag(plot, start, *stops):
    """Press at *start*, move over *stops*, let go."""
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for stop in stops:
        QTest.mouseMove(plot.viewport(), stop)
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=stops[-1])


def pixel(plot):
    """Return how much of z one pixel is."""
    return plot.getViewBox().viewPixelSize()[0]


def contrast(colour, ground):
    """Return the contrast ratio of the WCAG."""

    def luminance(colour):
        shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class TestDrawing:
    def test_the_curves_are_the_functions(self, window, tab):
        for function in ACTIVATIONS:
            activation = ACTIVATIONS[function]
            sampled = curve(function, activation)
            for (z, y, _low, _high), exact in (
                (sampled.value, activation.value),
                (sampled.slope, activation.derivative),
                (sampled.curvature, activation.second_derivative),
            ):
                assert (z[0], z[-1]) == (-6, 6)
                known = np.isfinite(y)
                np.testing.assert_array_equal(y[known], exact(z[known]))

    def test_the_slope_jumps_at_a_kink_instead_of_climbing(self):
        z, slope, _low, _high = curve("relu", ACTIVATIONS["relu"]).slope
        (gap,) = np.flatnonzero(np.isnan(slope))
        assert z[gap] == 0
        assert (slope[gap - 1], slope[gap + 1]) == (0, 1)
        assert np.all(np.diff(z) > 0)

    def test_the_curvature_jumps_where_only_the_slope_has_a_kink(self):
        sampled = curve("elu", ACTIVATIONS["elu"])
        assert not np.isnan(sampled.slope.y).any()
        z, curvature, _low, _high = sampled.curvature
        (gap,) = np.flatnonzero(np.isnan(curvature))
        assert z[gap] == 0
        assert curvature[gap - 1] == pytest.approx(1)
        assert curvature[gap + 1] == 0

    def test_kinks_and_jumps_are_drawn_where_they_are(self):
        z = curve("hard_tanh", ACTIVATIONS["hard_tanh"]).value.z
        assert {-1.0, 1.0} <= set(z)
        z, value, _low, _high = curve("step", ACTIVATIONS["step"]).value
        (before,) = np.flatnonzero(np.diff(value))
        assert z[before] == 0
        assert z[before + 1] <= 1e-8

    def test_the_tangent_touches_the_point_with_its_slope(self, window, tab):
        plot = named(window, "activation.plot")
        z, y = plot._tangent.getData()
        assert (y[1] - y[0]) / (z[1] - z[0]) == pytest.approx(0.41997, abs=5e-6)
        assert np.interp(1.0, z, y) == pytest.approx(math.tanh(1))

    def test_curves_are_named_by_their_functions_in_shades_for_words(self, window, tab):
        tab.store.edit(functions=("tanh", "relu", "sigmoid"), curvature=True)
        assert set(LETTERS) == set(CHOICES)
        for name, names in (
            ("plot", ["tanh(z)", "ReLU(z)", "σ(z)"]),
            ("slopes", ["tanh′(z)", "ReLU′(z)", "σ′(z)"]),
            ("curvatures", ["tanh″(z)", "ReLU″(z)", "σ″(z)"]),
        ):
            plot = named(window, f"activation.{name}")
            assert [line.name.toPlainText() for line in plot.lines()] == names
            for theme in ("light", "dark"):
                wear(application(), theme, 1.0)
                for line in plot.lines():
                    assert contrast(line.name.color.name(), plot.theme.panel) >= 4.5
                for overlay in plot._overlays:
                    assert overlay.sample.opts["pen"] == overlay.line.opts["pen"]

    def test_a_function_looks_alike_in_all_pictures_and_beside_its_figures(self, window, tab):
        tab.store.edit(functions=tuple(CHOICES), curvature=True)
        plots = [named(window, f"activation.{name}") for name in ("plot", "slopes", "curvatures")]
        pens = [[overlay.line.opts["pen"] for overlay in plot._overlays] for plot in plots]
        assert pens[0] == pens[1] == pens[2]
        looks = {(pen.color().name(), tuple(pen.dashPattern())) for pen in pens[0]}
        assert len(looks) == len(CHOICES) - 1  # none like another

    def test_compared_curves_lie_on_top_and_let_what_is_below_show(self, window, tab):
        tab.store.edit(functions=("leaky_relu", "relu", "identity"))
        plot = named(window, "activation.plot")
        offsets = {overlay.line.opts["pen"].dashOffset() for overlay in plot._overlays}
        assert len(offsets) == 2
        for overlay in plot._overlays:
            assert overlay.line.zValue() > plot._main.line.zValue()
            assert overlay.line.opts["pen"].dashPattern()
            assert plot._dots.zValue() < plot._main.point.zValue()

    def test_the_axes_of_all_pictures_are_in_line(self, qtbot, window, tab):
        tab.store.edit(functions=("leaky_relu", "tanh"), curvature=True)
        qtbot.wait(20)
        plots = [named(window, f"activation.{name}") for name in ("plot", "slopes", "curvatures")]
        for z in (-6.0, 0.0, 6.0):
            places = {place(plot, z, 0.0).x() for plot in plots}
            assert max(places) - min(places) <= 1

    def test_curvature_is_drawn_and_told_on_demand_only(self, window, tab):
        assert not named(window, "activation.curvatures").isVisibleTo(window)
        assert not named(window, "activation.result.curvature").isVisibleTo(window)
        QTest.mouseClick(named(window, "activation.curvature"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert tab.store.scene.curvature
        assert named(window, "activation.curvatures").isVisibleTo(window)
        assert value(window, "activation.result.curvature") == pytest.approx(-0.639700, abs=5e-7)
        assert "f''" in named(window, "activation.formula").latex
        tab.store.undo()
        assert not named(window, "activation.curvatures").isVisibleTo(window)

    def test_a5_flat_parts_are_shaded_by_a_threshold_that_can_be_moved(self, window, tab):
        flat = named(window, "activation.slopes")._shades._flat

        def ends():
            (left, right) = tab.results.saturated
            box = flat.boundingRect()
            assert (box.left(), box.right()) == (left[0], right[1])
            return left[1], right[0]

        assert ends() == pytest.approx((-math.acosh(math.sqrt(10)), math.acosh(math.sqrt(10))))  # 1 − tanh² = 0.1
        type_into(window, "activation.threshold", "0.5")
        assert ends() == pytest.approx((-math.acosh(math.sqrt(2)), math.acosh(math.sqrt(2))))
        assert named(window, "activation.slopes")._shades._notes[0].toPlainText() == "flat: |f′| < 0.5"
        tab.store.edit(functions=("identity",))
        assert tab.results.saturated == ()
        assert flat.boundingRect().isEmpty()
        tab.store.edit(functions=("relu",))
        assert tab.results.saturated == ((-6.0, 0.0),)

    def test_kinks_are_marked_with_the_convention_used(self, window, tab):
        plot = named(window, "activation.slopes")
        tab.store.edit(functions=("leaky_relu",), leaky_relu=(0.25,))
        assert [tuple(point) for point in zip(*plot._kinks.agreed.getData(), strict=True)] == [(0.0, 0.25)]
        assert [tuple(point) for point in zip(*plot._kinks.open.getData(), strict=True)] == [(0.0, 1.0)]
        tab.store.edit(functions=("tanh",))
        assert not len(plot._kinks.agreed.getData()[0])

    @pytest.mark.parametrize("functions", [("tanh", "sigmoid"), ("sigmoid", "tanh")])
    def test_the_shifted_and_scaled_sigmoid_lies_on_tanh(self, window, tab, functions):
        plot = named(window, "activation.plot")
        assert not plot._identity.visible
        tab.store.edit(functions=functions)
        z, y = plot._identity.points
        np.testing.assert_allclose(y, np.tanh(z), atol=1e-15)
        assert plot._identity.name.toPlainText() == "2σ(2z)−1"
        assert plot._identity.name.isVisible()
        tab.store.edit(functions=(*functions, "relu"))
        assert not plot._identity.visible

    def test_the_tangent_says_its_slope_where_that_is_in_nobody_s_way(self, window, tab):
        plot = named(window, "activation.plot")
        assert plot._tangent_name.toPlainText() == "tangent, slope 0.42"
        shown = 0
        for function in ACTIVATIONS:
            for z in np.linspace(-6, 6, 25):
                tab.store.edit(functions=(function,), z=float(z))
                if not plot._tangent_name.isVisible():
                    continue
                shown += 1
                box = plot._tangent_name.sceneBoundingRect()
                assert plot.getViewBox().sceneBoundingRect().contains(box.center())
                for line in plot.lines():
                    z_of_line, y_of_line = line.points
                    for i in range(0, len(z_of_line), 5):
                        at = plot.getViewBox().mapViewToScene(QPointF(z_of_line[i], y_of_line[i]))
                        assert not box.adjusted(2, 2, -2, -2).contains(at), (function, z)
        assert shown > 80

    @pytest.mark.parametrize("falls", [False, True])
    def test_words_beside_a_line_do_not_lie_on_it(self, falls):
        ends = (QPointF(-2.0, 0.4), QPointF(2.0, -0.4)) if falls else (QPointF(-2.0, -0.4), QPointF(2.0, 0.4))
        picture = QRectF(-6.0, -6.0, 12.0, 12.0)
        slope = (ends[1].y() - ends[0].y()) / 4
        z = np.linspace(-2, 2, 401)
        occupied = []
        for _ in range(8):  # each place found is taken, so that the next is another
            place = free_place(ends, (2.5, 0.5), picture, [(np.array(at), np.array(y)) for at, y in occupied])
            if place is None:
                break
            inside = (z > place.left()) & (z < place.right())
            over = slope * z[inside] >= place.bottom() - 1e-9
            assert over.all() or (slope * z[inside] <= place.top() + 1e-9).all()
            occupied.append(([place.center().x()], [place.center().y()]))
        assert len(occupied) >= 4

    def test_the_slope_of_a_falling_tangent_has_two_digits_and_a_true_minus(self, window, tab):
        tab.store.edit(functions=("gelu",), z=-1.2)
        assert named(window, "activation.plot")._tangent_name.toPlainText() == "tangent, slope −0.12"

    def test_the_tangent_of_a_point_outside_the_picture_has_no_name(self, window, tab):
        tab.store.edit(z=20.0)
        assert not named(window, "activation.plot")._tangent_name.isVisible()

    def test_the_picture_shrinks_again_with_the_window(self, qtbot, window, tab):
        plot = named(window, "activation.plot")
        window.resize(1280, 700)
        qtbot.wait(1)
        height = plot.height()
        window.resize(1280, 1000)
        qtbot.waitUntil(lambda: plot.height() > height)
        window.resize(1280, 700)
        qtbot.waitUntil(lambda: plot.height() == height)

    @pytest.mark.parametrize("height", [520, 800])
    def test_labels_at_the_ends_neither_cover_one_another_nor_leave_the_picture(self, qtbot, window, tab, height):
        tab.store.edit(functions=("tanh", "sigmoid"))
        window.resize(1280, height)
        qtbot.wait(1)
        for functions in (("tanh", "sigmoid"), ("tanh", "sigmoid", "relu", "leaky_relu", "identity")):
            tab.store.edit(functions=functions)
            plot = named(window, "activation.plot")
            labels = [line.name for line in plot.lines()]
            boxes = sorted((label.sceneBoundingRect() for label in labels), key=lambda box: box.top())
            for above, below in itertools.pairwise(boxes):
                assert below.center().y() - above.center().y() >= plot.fontMetrics().height()
            assert boxes[0].center().y() >= plot.getViewBox().sceneBoundingRect().top() + boxes[0].height() / 3


class TestDragging:
    def test_dragging_the_point_is_undone_in_one_step(self, window, tab):
        plot = named(window, "activation.plot")
        start = place(plot, 1.0, math.tanh(1.0))
        drag(plot, start, place(plot, 1.7, 0.9), place(plot, -1.0, 0.0), place(plot, -2.0, 0.3))
        assert tab.store.scene.z == pytest.approx(-2.0, abs=1.5 * pixel(plot))
        z = tab.store.scene.z
        assert value(window, "activation.result.value") == pytest.approx(math.tanh(z))
        assert value(window, "activation.result.slope") == pytest.approx(1 - math.tanh(z) ** 2)
        assert float(named(window, "activation.z").text().replace("−", "-")) == z
        tab.store.undo()
        assert tab.store.scene.z == 1.0
        assert not tab.store.undo_stack.canUndo()
        tab.store.redo()
        assert tab.store.scene.z == z

    def test_taking_the_point_beside_its_middle_does_not_move_it(self, window, tab):
        plot = named(window, "activation.plot")
        tab.store.edit(z=1 / 3)
        beside = place(plot, 1 / 3, math.tanh(1 / 3))
        beside.setX(beside.x() + 5)
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=beside)
        assert tab.store.scene.z == 1 / 3

    def test_pressing_anywhere_brings_the_point_there_but_not_beyond_the_ends(self, window, tab):
        plot = named(window, "activation.plot")
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place(plot, 3.0, -0.5))
        assert tab.store.scene.z == pytest.approx(3.0, abs=1.5 * pixel(plot))
        drag(plot, place(plot, -4.0, 0.5), place(plot, -6.2, 0.5), place(plot, -9.0, 0.5))
        assert tab.store.scene.z == -6.0

    def test_the_figures_under_the_mouse_are_told(self, window, tab):
        plot = named(window, "activation.plot")
        QTest.mouseMove(plot.viewport(), place(plot, 2.0, 0.0))
        assert tab.page._caption.text().startswith("At z = ")
        assert tab.store.scene.z == 1.0
        QCoreApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
        assert tab.page._caption.text().startswith("Drag the point")

    def test_the_slider_moves_the_point_in_one_gesture(self, window, tab):
        slider = named(window, "activation.z.slider")
        slider.sliderPressed.emit()
        for position in (600, 700, 750):
            slider.setValue(position)
        slider.sliderReleased.emit()
        assert tab.store.scene.z == 3.0
        tab.store.undo()
        assert tab.store.scene.z == 1.0
