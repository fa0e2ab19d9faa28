"""The page of losses, as a learner uses it: row A7 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.app.trouble.whole_errors import with_whole_errors
from nnstudio.engine.losses import LOSSES
from nnstudio.labs.activation.losses.chosen import ANSWERS, NUMBERS, TITLES, evaluate
from nnstudio.labs.activation.losses.results import compute, kink_of
from nnstudio.labs.activation.scene import ActivationScene
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value

RESULT = "activation.result"


def tick(tab, loss):
    box = named(tab, f"activation.losses.{loss}")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def explain(tab, loss):
    box = named(tab, "activation.explained")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(TITLES).index(loss)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def place(plot, x, y):
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


def drag(widget, start, *stops):
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for stop in stops:
        QTest.mouseMove(widget, stop)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=stops[-1])


def on_line(line, x):
    return QPoint(round(line.x_of(x)), round(line.y_of_points()))


def drag_point(tab, start, stop):
    line = named(tab, "activation.plot.points")
    drag(line, on_line(line, start), on_line(line, (start + stop) / 2), on_line(line, stop))


class TestFiguresByHand:
    def test_an_error_of_2_under_the_losses_of_numbers(self, tab):
        assert value(tab, f"{RESULT}.loss") == 2.0
        assert value(tab, f"{RESULT}.loss_gradient") == 2.0
        assert value(tab, f"{RESULT}.loss.absolute_error") == 2.0
        assert value(tab, f"{RESULT}.loss_gradient.absolute_error") == 1.0
        assert value(tab, f"{RESULT}.loss.huber") == 1.5
        assert value(tab, f"{RESULT}.loss_gradient.huber") == 1.0

    def test_binary_cross_entropy_confidently_wrong(self, tab):
        tick(tab, "binary_cross_entropy")
        assert tab.store.scene.losses == ("binary_cross_entropy",)
        type_into(tab, "activation.target", "0")
        type_into(tab, "activation.prediction", "2")
        assert value(tab, f"{RESULT}.loss") == pytest.approx(math.log(1 + math.exp(2)), rel=1e-14)
        assert value(tab, f"{RESULT}.loss_gradient") == pytest.approx(0.8808, abs=5e-5)

    def test_hinge_within_the_margin(self, tab):
        tick(tab, "hinge")
        type_into(tab, "activation.prediction", "0.5")
        assert value(tab, f"{RESULT}.loss") == 0.5
        assert value(tab, f"{RESULT}.loss_gradient") == -1.0
        type_into(tab, "activation.prediction", "1")
        assert value(tab, f"{RESULT}.loss_gradient") == 0.0

    def test_cross_entropy_of_two_classes_is_the_binary_one(self, tab):
        tick(tab, "cross_entropy")
        tick(tab, "binary_cross_entropy")
        for target in ("0", "0.3", "1"):
            type_into(tab, "activation.target", target)
            for name in ("loss", "loss_gradient"):
                binary = value(tab, f"{RESULT}.{name}.binary_cross_entropy")
                assert value(tab, f"{RESULT}.{name}") == pytest.approx(binary, rel=1e-13)

    @pytest.mark.parametrize("loss", list(TITLES))
    def test_the_derivative_is_that_of_the_loss(self, loss):
        x, step = np.linspace(-5, 5, 50), 1e-6
        ahead, behind = (evaluate(loss, 0.7, 0.8, x + way)[0] for way in (step, -step))
        assert evaluate(loss, 0.7, 0.8, x)[1] == pytest.approx((ahead - behind) / (2 * step), abs=1e-7)

    def test_every_loss_of_the_engine_is_offered(self):
        assert set(NUMBERS + ANSWERS) == set(TITLES) == set(LOSSES)


class TestChoosing:
    def test_ticking_adds_and_a_loss_of_the_other_group_takes_the_place_of_all(self, tab):
        tick(tab, "huber")
        assert tab.store.scene.losses == ("squared_error", "absolute_error")
        tick(tab, "huber")
        assert tab.store.scene.losses == ("squared_error", "absolute_error", "huber")
        tick(tab, "hinge")
        assert tab.store.scene.losses == ("hinge",)
        assert not named(tab, "activation.losses.huber").isChecked()
        tick(tab, "squared_error")
        assert tab.store.scene.losses == ("squared_error",)

    def test_a_target_that_is_no_answer_follows_in_the_same_step(self, tab):
        type_into(tab, "activation.target", "4")
        tick(tab, "hinge")
        assert tab.store.scene.target == 1.0
        tab.store.undo()
        assert (tab.store.scene.target, tab.store.scene.losses[0]) == (4.0, "squared_error")

    def test_another_loss_is_explained(self, tab):
        explain(tab, "huber")
        assert tab.store.scene.losses[0] == "huber"
        assert set(tab.store.scene.losses) == set(NUMBERS)
        assert value(tab, f"{RESULT}.loss") == 1.5
        explain(tab, "hinge")
        assert tab.store.scene.losses == ("hinge",)

    def test_none_is_told_and_the_last_figures_stay(self, tab):
        for loss in NUMBERS:
            tick(tab, loss)
        assert tab.store.scene.losses == ()
        assert "Tick at least one" in problem(tab, "activation.losses")
        assert value(tab, f"{RESULT}.loss") == 1.5  # of Huber, the last one

    def test_points_and_delta_stand_only_beside_losses_of_numbers(self, tab):
        for name in ("activation.points", "activation.plot.points", "activation.delta", f"{RESULT}.fit_huber"):
            assert named(tab, name).isVisibleTo(tab)
        tick(tab, "hinge")
        for name in ("activation.points", "activation.plot.points", "activation.delta", f"{RESULT}.fit_huber"):
            assert not named(tab, name).isVisibleTo(tab)

    def test_the_slider_of_the_target_fits_the_group(self, tab):
        slider = named(tab, "activation.target.slider")
        slider.setValue(slider.maximum())
        assert tab.store.scene.target == 5.0
        tick(tab, "hinge")
        slider.setValue(slider.minimum())
        assert tab.store.scene.target == 0.0


class TestDragging:
    def test_the_prediction_is_dragged_in_one_step(self, tab):
        plot = named(tab, "activation.plot.losses")
        drag(plot.viewport(), place(plot, 3.0, 2.0), place(plot, 2.0, 1.0), place(plot, -1.0, 1.0))
        assert tab.store.scene.prediction == pytest.approx(-1.0, abs=0.1)
        difference = tab.store.scene.prediction - 1.0
        assert value(tab, f"{RESULT}.loss") == pytest.approx(difference**2 / 2, rel=1e-12)
        tab.store.undo()
        assert tab.store.scene.prediction == 3.0

    def test_also_in_the_picture_of_the_derivatives(self, tab):
        plot = named(tab, "activation.plot.loss_gradients")
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place(plot, -2.0, 0.0))
        assert tab.store.scene.prediction == pytest.approx(-2.0, abs=0.05)

    def test_the_mouse_reads_the_curve(self, tab):
        plot = named(tab, "activation.plot.losses")
        QTest.mouseMove(plot.viewport(), place(plot, 1.0, 5.0))
        QTest.mouseMove(plot.viewport(), place(plot, -1.0, 5.0))
        assert "At ŷ = " in tab.page._caption.text()
        assert tab.store.scene.prediction == 3.0

    def test_an_outlier_moves_the_mean_by_a_fifth_and_the_median_not_at_all(self, tab):
        assert [value(tab, f"{RESULT}.fit_{loss}") for loss in NUMBERS] == [3.0, 2.0, 2.0]
        drag_point(tab, 8.0, 11.0)
        moved = tab.store.scene.points[-1] - 8.0
        assert moved == pytest.approx(3.0, abs=0.1)
        assert tab.store.scene.points[:-1] == (1.0, 1.5, 2.0, 2.5)
        assert value(tab, f"{RESULT}.fit_squared_error") == pytest.approx(3.0 + moved / 5, rel=1e-12)
        assert value(tab, f"{RESULT}.fit_absolute_error") == 2.0
        assert value(tab, f"{RESULT}.fit_huber") == 2.0
        tab.store.undo()
        assert tab.store.scene.points == (1.0, 1.5, 2.0, 2.5, 8.0)

    def test_the_line_stands_still_in_a_hand_and_makes_room_when_it_lets_go(self, tab):
        line = named(tab, "activation.plot.points")
        end = line._axis.high
        drag_point(tab, 8.0, end + 5.0)
        assert tab.store.scene.points[-1] == end
        assert line._axis.high > end

    def test_a_point_is_not_dragged_beyond_what_is_computed(self, tab):
        type_into(tab, "activation.points", "0, 900000")
        line = named(tab, "activation.plot.points")
        assert line._axis.high > 1e6
        drag_point(tab, 900_000.0, line._axis.high)
        assert tab.store.scene.points == (0.0, 1e6)
        assert not tab.found

    def test_points_are_chosen_and_moved_by_keys(self, tab):
        line = named(tab, "activation.plot.points")
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Right)
        assert tab.store.scene.points[-1] == pytest.approx(8.1)
        for _ in range(9):
            QTest.keyClick(line, Qt.Key.Key_Down)
        QTest.keyClick(line, Qt.Key.Key_Left)
        assert tab.store.scene.points[0] == pytest.approx(0.9)
        assert "chosen: point 1, at 0.9" in line.accessibleDescription()
        QTest.keyClick(line, Qt.Key.Key_Up)
        assert line.chosen == 1


class TestPoints:
    def test_typed(self, tab):
        type_into(tab, "activation.points", "0, 1; 5 6")
        assert tab.store.scene.points == (0.0, 1.0, 5.0, 6.0)
        assert value(tab, f"{RESULT}.fit_absolute_error") == 3.0
        assert "any number from 1 to 5" in tab.page._several.text()
        assert "Huber: any number from 2 to 4" in tab.page._several.text()

    def test_one_more_and_one_less(self, tab):
        QTest.mouseClick(named(tab, "activation.add_point"), Qt.MouseButton.LeftButton)
        assert tab.store.scene.points == (1.0, 1.5, 2.0, 2.5, 8.0, 9.0)
        line = named(tab, "activation.plot.points")
        assert line.chosen == 5
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=on_line(line, 8.0))
        QTest.mouseClick(named(tab, "activation.remove_point"), Qt.MouseButton.LeftButton)
        assert tab.store.scene.points == (1.0, 1.5, 2.0, 2.5, 9.0)
        type_into(tab, "activation.points", "7")
        assert not named(tab, "activation.remove_point").isEnabled()

    def test_delta_is_live(self, tab):
        slider = named(tab, "activation.delta.slider")
        slider.setValue(slider.maximum())
        assert value(tab, f"{RESULT}.fit_huber") == pytest.approx(3.0)  # the mean
        assert value(tab, f"{RESULT}.loss.huber") == 2.0  # the square
        slider.setValue(slider.minimum())
        assert value(tab, f"{RESULT}.fit_huber") == pytest.approx(2.0)  # the median
        assert value(tab, f"{RESULT}.loss_gradient.huber") == pytest.approx(0.05)


class TestKinks:
    def test_the_convention_is_said_and_marked(self, tab):
        plot = named(tab, "activation.plot.loss_gradients")
        assert "kink at ŷ = y = 1" in tab.page._kinks.text()
        assert [(spot.pos().x(), spot.pos().y()) for spot in plot._kinks.agreed.points()] == [(1.0, 0.0)]
        assert sorted(spot.pos().y() for spot in plot._kinks.open.points()) == [-1.0, 1.0]
        tick(tab, "hinge")
        type_into(tab, "activation.target", "0")
        assert "kink at o = −1" in tab.page._kinks.text()
        assert "2y − 1 = −1" in tab.page._signs.text()
        assert [(spot.pos().x(), spot.pos().y()) for spot in plot._kinks.agreed.points()] == [(-1.0, 0.0)]
        assert [spot.pos().y() for spot in plot._kinks.open.points()] == [1.0]
        tick(tab, "binary_cross_entropy")
        tick(tab, "hinge")
        assert not tab.page._kinks.isVisibleTo(tab.page)
        assert not plot._kinks.agreed.points().size

    def test_what_is_agreed_is_what_the_engine_takes(self):
        for target in (0.0, 1.0):
            kink = kink_of("hinge", target)
            assert kink.agreed == LOSSES["hinge"].gradient([2 * target - 1], [kink.at])[0] == 0
        assert LOSSES["absolute_error"].gradient([1.0], [1.0])[0] == kink_of("absolute_error", 1.0).agreed == 0

    def test_the_curve_parts_at_the_kink(self):
        curve = compute(ActivationScene(losses=("absolute_error",), target=0.37)).curves[0]
        (gap,) = np.flatnonzero(np.isnan(curve.breaks))
        assert (curve.breaks[gap - 1], curve.breaks[gap + 1]) == (0.37, 0.37)
        assert (curve.gradient[gap - 1], curve.gradient[gap + 1]) == (-1.0, 1.0)
        assert set(curve.gradient[~np.isnan(curve.gradient)]) == {-1.0, 1.0}


BAD = [
    ({"losses": ["nonsense"]}, "losses", "“nonsense” is no loss"),
    ({"losses": ["huber", "huber"]}, "losses", "Huber is chosen twice"),
    ({"losses": ["huber", "hinge"]}, "losses", "Huber judges a number, Hinge a yes or no"),
    ({"target": math.nan}, "target", "not a finite number"),
    ({"target": 2e6}, "target", "too far out"),
    ({"prediction": math.inf}, "prediction", "not a finite number"),
    ({"prediction": -2e6}, "prediction", "too far out"),
    ({"losses": ["hinge"], "target": 1.5}, "target", "from 0 (no) to 1 (yes)"),
    ({"delta": 0.0}, "delta", "from 0.001 to 1000"),
    ({"delta": math.nan}, "delta", "from 0.001 to 1000"),
    ({"points": []}, "points", "no points"),
    ({"points": [0.0] * 51}, "points", "51 points"),
    ({"delta": -1.0}, "delta", "δ = −1 is no distance"),
    ({"points": [math.inf]}, "points", "Point 1 is not a finite number"),
    ({"points": [1.0, math.nan]}, "points", "Point 2 is not a finite number"),
    ({"points": [1e7]}, "points", "Point 1, 1.0000×10⁷, lies too far out"),
]


class TestBadInput:
    def test_is_told_beside_its_control_and_the_last_results_stay(self, tab):
        for changes, field, said in BAD:
            tab.store.edit(**changes)
            assert said in problem(tab, f"activation.{field}"), changes
            assert value(tab, f"{RESULT}.loss") == 2.0
            assert named(tab, "activation.plot.points").stale
            tab.store.undo()
            assert not tab.found
            assert not problem(tab, f"activation.{field}")

    def test_what_is_no_number_is_refused(self, tab):
        type_into(tab, "activation.points", "1, two")
        assert "“two” is not a number" in problem(tab, "activation.points")
        assert tab.store.scene.points == (1.0, 1.5, 2.0, 2.5, 8.0)

    def test_no_points_at_all(self, tab):
        type_into(tab, "activation.points", "")
        assert "There are no points to fit" in problem(tab, "activation.points")
        assert value(tab, f"{RESULT}.fit_squared_error") == 3.0
        assert named(tab, "activation.plot.losses").stale
        type_into(tab, "activation.points", "4")
        assert value(tab, f"{RESULT}.fit_squared_error") == 4.0

    def test_what_was_refused_is_forgotten_when_a_worked_example_opens(self, tab):
        type_into(tab, "activation.points", "two")
        tab._open(tab.store.scene)  # the very same: nothing else would tell the page
        assert named(tab, "activation.points").text() == "1, 1.5, 2, 2.5, 8"
        assert not problem(tab, "activation.points")
        assert not named(tab, "activation.plot.losses").stale

    def test_nothing_is_dragged_while_it_is_stale(self, tab):
        tab.store.edit(delta=-1.0)
        drag_point(tab, 8.0, 11.0)
        assert tab.store.scene.points[-1] == 8.0

    def test_the_ends_of_what_is_allowed_are_computed(self, tab):
        tab.store.edit(target=-1e6, prediction=1e6, points=[-1e6, 1e6, 1e6], delta=1e3)
        assert not tab.found
        assert value(tab, f"{RESULT}.loss") == 2e12
        assert "lies outside the picture" in tab.page._caption.text()


def test_the_lower_picture_names_the_axis_that_both_share_after_the_group(tab):
    upper, lower = (plot.getAxis("bottom") for plot in tab.page._plots)
    assert lower.label.isVisible()
    assert not upper.label.isVisible()
    assert "ŷ, the prediction" in lower.labelText
    tick(tab, "hinge")
    assert "o, the score" in lower.labelText
    assert not upper.label.isVisible()


def test_all_three_pictures_fit_into_a_low_window(qtbot, tab):
    tab.resize(1264, 610)  # what a window of 1280 × 720 leaves
    line = named(tab, "activation.plot.points")
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect().height() == line.height())
    for plot in tab.page._plots:
        assert all(drawn.name.isVisible() for drawn in plot.lines())


def test_sizes_follow_the_zoom_and_lines_the_theme(window):
    tab = window.open_lab("activation")
    tab.store.replace(ActivationScene(page="losses"))
    line, plot = named(window, "activation.plot.points"), named(window, "activation.plot.losses")
    height, colour = line.sizeHint().height(), plot._main.line.opts["pen"].color().name()
    window.set_theme("dark")
    window.set_zoom(1.5)
    assert line.sizeHint().height() == pytest.approx(1.5 * height, rel=0.1)
    assert plot._main.line.opts["pen"].color().name() != colour
    assert on_line(line, 8.0).x() < line.width()
    assert not tab.found


class TestPointsAndProblems:
    def test_a_point_can_be_added_while_something_else_is_wrong(self, tab):
        """The results still have one point less; the new one is chosen as soon as they have it."""
        tab.store.edit(prediction=2e6)
        button = named(tab, "activation.add_point")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        added = len(tab.store.scene.points)
        tab.store.edit(prediction=1.0)
        assert named(tab, "activation.plot.points").chosen == added - 1
        assert len(tab.results.fits.points) == added


class TestTowering:
    def test_a_loss_that_towers_above_all_others_is_cut_off_but_not_below_the_point(self, tab):
        """Squared error reaches 24.5 in the picture, absolute error 7: so the axis ends near 1.5 · 7."""
        tab.store.edit(losses=("squared_error", "absolute_error"), target=1.0, prediction=2.0)
        plot = named(tab, "activation.plot.losses")
        assert 10.5 <= plot.viewRange()[1][1] < 20
        tab.store.edit(prediction=-6.0)
        assert plot.viewRange()[1][1] >= 24.5
        tab.store.edit(losses=("squared_error",), prediction=2.0)
        assert plot.viewRange()[1][1] >= 24.5


@pytest.mark.parametrize("name", ["losses", "loss_gradients"])
def test_a_picture_may_be_squeezed_until_nothing_is_left_between_its_axes(tab, name):
    plot = named(tab, f"activation.plot.{name}")
    with_whole_errors(lambda: plot.resize(300, 40))
    assert plot.getViewBox().height() == 0.0
    plot.resize(300, 200)
    assert plot.lines()[0].name.isVisible()
