"""Families, sliders, bad input and the hand in the picture."""

import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.engine.densities import DENSITIES
from nnstudio.labs.entropy.densities.families import FAMILIES, in_place_of, made
from tests.labs.reading import named, problem, value

FAMILY_NAMES = list(DENSITIES)


def choose_family(window, side, name):
    choice = named(window, f"entropy.density_{side}")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(FAMILY_NAMES.index(name)):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def type_number(window, name, text):
    field = named(window, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_every_family_is_named_as_the_engine_knows_it():
    assert list(FAMILIES) == FAMILY_NAMES
    for name, family in FAMILIES.items():
        assert len(family.symbols) == len(family.meanings) == len(family.hints) == len(DENSITIES[name].parameters)


def test_another_family_keeps_mean_and_standard_deviation():
    examples = {"normal": (3.0, 0.5), "uniform": (-1.0, 2.0), "laplace": (-2.0, 7.0), "exponential": (0.2,)}
    for name, parameters in examples.items():
        old = made(name, parameters)
        for wanted in FAMILY_NAMES:
            new = made(wanted, in_place_of(name, parameters, wanted))
            assert math.sqrt(new.variance) == pytest.approx(math.sqrt(old.variance), rel=1e-3)
            if wanted != "exponential":
                assert new.mean_from(0.0) == pytest.approx(old.mean_from(0.0), abs=1e-3 * math.sqrt(old.variance))
    assert in_place_of("normal", (0.0, 1.0), "uniform") == (-1.732, 1.732)
    assert in_place_of("uniform", (-1.732, 1.732), "normal") == (0.0, 1.0)  # there and back
    for name, parameters in (
        ("normal", (0.0, -1.0)),
        ("normal", (math.nan, 1.0)),
        ("cauchy", (0.0,)),
        ("normal", (1.0,)),
        ("normal", (1e60, 1e60)),
    ):
        assert in_place_of(name, parameters, "uniform") == (0.0, 1.0)
    for wanted in FAMILY_NAMES:
        made(wanted, in_place_of("normal", (1e50, 1e-60), wanted))  # nothing that cannot be computed


def test_choosing_a_family_is_one_step_and_shows_its_parameters(window, page):
    named(window, "entropy.density_p").activated.emit(FAMILY_NAMES.index("normal"))
    assert not page.store.undo_stack.canUndo()  # it is chosen already
    before = page.store.scene
    second = named(window, "entropy.parameters_q.0").mapTo(window, QPoint()).y()
    choose_family(window, "p", "exponential")
    QApplication.processEvents()
    assert page.store.scene.density_p == "exponential"
    assert page.store.scene.parameters_p == (1.0,)
    assert not window.findChildren(QWidget, "entropy.parameters_p.1")
    assert named(window, "entropy.parameters_q.0").mapTo(window, QPoint()).y() == second  # nothing jumps
    while page.store.undo_stack.canUndo():
        page.store.undo()
    assert page.store.scene == before
    named(window, "entropy.exchange_densities").click()
    assert (page.store.scene.parameters_p, page.store.scene.parameters_q) == ((1.0, 2.0), (0.0, 1.0))


def test_sliders_and_typed_numbers(window, page):
    for side in "pq":
        slider = named(window, f"entropy.parameters_{side}.0.slider")
        slider.setValue(slider.maximum())
        assert getattr(page.store.scene, f"parameters_{side}")[0] == 5.0
        slider = named(window, f"entropy.parameters_{side}.1.slider")
        for position, number in ((slider.minimum(), 0.1), (500, 1.0), (slider.maximum(), 10.0)):
            slider.setValue(position)
            assert getattr(page.store.scene, f"parameters_{side}")[1] == number
    type_number(window, "entropy.parameters_p.0", "-250")  # beyond the slider
    assert page.store.scene.parameters_p == (-250.0, 10.0)
    assert not page.found
    assert math.isfinite(value(window, "entropy.result.relative_entropy"))
    assert named(window, "entropy.parameters_p.1").accessibleName() == "standard deviation: how wide it is"


def test_dragging_a_slider_is_one_undo_step(window, page):
    before = page.store.scene
    slider = named(window, "entropy.parameters_q.0.slider")
    slider.setSliderDown(True)
    for position in range(500, 700, 10):
        slider.setSliderPosition(position)
    slider.setSliderDown(False)
    assert page.store.scene.parameters_q[0] == pytest.approx(1.9)
    page.store.undo()
    assert page.store.scene == before
    assert named(window, "entropy.parameters_q.0").text() == "1"


def test_bad_numbers_are_told_beside_their_cause_and_the_last_good_figures_stay(window, page):
    for name, text, told in (
        ("entropy.parameters_p.1", "0", "σ is 0, but only a number above 0 gives a density. Type one like 1."),
        ("entropy.parameters_p.1", "-2", "σ is −2, but only a number above 0"),
        ("entropy.parameters_q.0", "nan", "μ is not a finite number. Type one like 0."),
        ("entropy.parameters_q.1", "inf", "σ is not a finite number. Type one like 1."),
        ("entropy.parameters_q.0", "1e300", "μ is 1.0000×10³⁰⁰. Beyond 10⁶⁰"),
        ("entropy.parameters_q.1", "1e-300", "σ is 1.0000×10⁻³⁰⁰. Below 10⁻⁶⁰"),
        ("entropy.parameters_p.0", "abc", "“abc” is not a number"),
        ("entropy.parameters_p.0", "", "empty"),
    ):
        good = page.results
        type_number(window, name, text)
        assert told in problem(window, name)
        assert page.results is good
        if page.found:
            assert "last settings" in page._meaning.text()
            assert named(window, "entropy.result.differential_entropy")._stale
            assert page._densities._curves["p"]._line.line.opacity() < 1
            page.store.undo()
        else:
            QTest.keyClick(named(window, name), Qt.Key.Key_Escape)
        assert not problem(window, name)
        assert not page.found
    choose_family(window, "q", "uniform")
    good = page.results
    for text, told in (("-30", "b is −30, but has to lie above a = "), ("1e300", "b is 1.0000×10³⁰⁰")):
        type_number(window, "entropy.parameters_q.1", text)
        assert told in problem(window, "entropy.parameters_q.1")
        assert page.results is good
    page.store.edit(parameters_q=(1.0, 1.0))
    assert "above a = 1" in problem(window, "entropy.parameters_q.1")
    page.store.edit(parameters_q=(0.0, 1e-80))
    assert "too close" in problem(window, "entropy.parameters_q.1")


def test_edits_from_outside_that_make_no_sense_are_told(window, page):
    good = page.results
    page.store.edit(density_q="cauchy")
    assert "“cauchy” is no density" in problem(window, "entropy.density_q")
    assert page.results is good
    choose_family(window, "q", "laplace")
    assert not page.found
    for parameters in ((), (1.0,), (1.0, 2.0, 3.0)):
        page.store.edit(parameters_q=parameters)
        assert f"has 2 parameters, but there are {len(parameters)}" in problem(window, "entropy.parameters_q")
        assert not window.findChildren(QWidget, "entropy.parameters_q.0")
    named(window, "entropy.density_q").activated.emit(FAMILY_NAMES.index("laplace"))  # as the sentence says
    assert not page.found
    assert not problem(window, "entropy.parameters_q")
    assert named(window, "entropy.parameters_q.0").text() == "0"


def test_extreme_but_allowed_parameters_are_computed_and_drawn(window, page):
    for scene in (
        {"density_p": "normal", "parameters_p": (1e60, 1e60)},
        {"density_p": "normal", "parameters_p": (1e60, 1e-60)},
        {"density_p": "laplace", "parameters_p": (0.0, 1e-60), "density_q": "normal", "parameters_q": (0.0, 1e60)},
        {"density_p": "uniform", "parameters_p": (1e15, 1e15 + 0.125), "density_q": "normal", "parameters_q": (0, 1)},
        {"density_p": "exponential", "parameters_p": (1e60,), "density_q": "exponential", "parameters_q": (1e-60,)},
    ):
        page.store.edit(**scene)
        assert not page.found
        window.grab()
        QTest.qWait(80)  # the formula follows


def test_a_negative_number_with_a_power_of_ten_can_be_set_in_a_formula(page):
    for scene in (
        {"parameters_p": (-1e-7, 1.0)},
        {"parameters_p": (0.0, 1.0), "parameters_q": (0.001, 1.0), "base": 0.5},
    ):
        page.store.edit(**scene)
        QTest.qWait(400)  # every piece is set by then; what goes wrong meanwhile fails the test


def drag(plot, start, steps):
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for dx in steps:
        QTest.mouseMove(plot.viewport(), start + QPoint(dx, 0))
        QApplication.processEvents()
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(steps[-1], 0))


def place_of(plot, side):
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(plot._curves[side].handle))


def test_a_density_is_dragged_sideways_by_its_point_in_one_step(window, page):
    window.resize(1280, 800)
    QApplication.processEvents()
    plot = page._densities
    before, axis = page.store.scene, page.results.curves.axis
    per_pixel = plot.getViewBox().viewPixelSize()[0]
    drag(plot, place_of(plot, "p"), [20, 60, 100])
    assert page.store.scene.parameters_p[0] == pytest.approx(100 * per_pixel, abs=0.05)
    assert page.store.scene.parameters_p[1] == 1.0
    page.store.undo()
    assert page.store.scene == before
    drag(plot, place_of(plot, "q"), [5000, 6000, 7000])  # far beyond the axis, which does not run away
    assert page.store.scene.parameters_q[0] <= axis.high
    assert page.results.curves.axis.high > axis.high  # and follows when the hand lets go
    page.store.edit(density_p="uniform", parameters_p=(0.0, 0.3))
    drag(plot, place_of(plot, "p"), [50])
    low, high = page.store.scene.parameters_p
    assert high - low == pytest.approx(0.3)
    assert low > 0
    page.store.edit(density_p="exponential", parameters_p=(1.0,))
    assert plot._curves["p"].handle is None  # it starts at 0


def take(plot, side):
    """Press on a point and pull it aside; return where the mouse is then."""
    QApplication.processEvents()
    start = place_of(plot, side)
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move(plot, start + QPoint(40, 0), Qt.MouseButton.LeftButton)
    return start + QPoint(40, 0)


def move(plot, to, buttons=Qt.MouseButton.NoButton):
    at, none = QPointF(to), Qt.KeyboardModifier.NoModifier
    everywhere = QPointF(plot.viewport().mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, at, everywhere, Qt.MouseButton.NoButton, buttons, none)
    QApplication.sendEvent(plot.viewport(), event)


def in_separate_steps(store):
    """Whether three edits are three steps of the history; they are undone again."""
    before = store.scene
    for mean in (-1.0, -2.0, -3.0):
        store.edit(parameters_q=(mean, 1.0))
    for _ in range(3):
        store.undo()
    return store.scene == before


def test_a_hand_that_cannot_let_go_any_more_holds_nothing(window, page):
    window.resize(1280, 800)
    plot, store = page._densities, page.store

    at = take(plot, "p")
    assert store.scene.parameters_p[0] > 0
    store.look(page="outcomes")
    store.look(page="densities")
    assert page.isVisible()
    assert in_separate_steps(store)
    scene = store.scene
    for buttons in (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton):
        move(plot, at + QPoint(80, 0), buttons)
        assert store.scene == scene

    at = take(plot, "p")  # and the button is let go of outside of the window
    scene = store.scene
    move(plot, at + QPoint(80, 0))
    move(plot, at + QPoint(80, 0), Qt.MouseButton.LeftButton)
    assert store.scene == scene
    assert in_separate_steps(store)

    at = take(plot, "p")
    store.edit(base=1.0)
    assert page.found
    assert in_separate_steps(store)
    scene = store.scene
    move(plot, at + QPoint(80, 0), Qt.MouseButton.LeftButton)
    store.edit(base=2.0)
    move(plot, at + QPoint(80, 0), Qt.MouseButton.LeftButton)
    assert store.scene.parameters_p == scene.parameters_p


def test_nothing_can_be_dragged_while_what_is_shown_is_not_what_is_set(window, page):
    window.resize(1280, 800)
    plot, store = page._densities, page.store
    store.edit(base=1.0)
    scene = store.scene
    take(plot, "p")
    assert store.scene == scene
    assert in_separate_steps(store)  # no gesture has begun
    assert plot.viewport().cursor().shape() == Qt.CursorShape.CrossCursor
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton)
    store.edit(base=2.0)
    take(plot, "p")
    assert store.scene.parameters_p[0] > 0


def test_the_values_under_the_mouse_are_told(window, page):
    window.resize(1280, 800)
    QApplication.processEvents()
    plot = page._integrand
    QTest.mouseMove(plot.viewport(), plot.mapFromScene(plot.getViewBox().mapViewToScene(QPoint(1, 0))))
    QApplication.processEvents()
    x = page._densities._guide.value()
    assert x == pytest.approx(1.0, abs=0.05)
    p = math.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    assert f"p(x) = {p:.4f}" in page._caption.text()
    assert page._integrand._guide.isVisible()


def test_the_names_of_the_curves_stand_beside_them_and_the_axes_in_line(window, page):
    window.resize(1280, 800)
    for p, q in (
        (("normal", (0.0, 1.0)), ("normal", (1.0, 2.0))),
        (("normal", (0.0, 1.0)), ("normal", (0.0, 1.0))),
        (("uniform", (0.0, 0.5)), ("uniform", (0.0, 1.0))),
        (("exponential", (1.0,)), ("laplace", (0.0, 0.3))),
    ):
        page.store.edit(density_p=p[0], parameters_p=p[1], density_q=q[0], parameters_q=q[1])
        QApplication.processEvents()
        assert all(curve._name.isVisible() for curve in page._densities._curves.values()), (p, q)
        assert page._densities.viewRange()[0] == page._integrand.viewRange()[0]
        boxes = [plot.getViewBox().sceneBoundingRect() for plot in (page._densities, page._integrand)]
        assert (boxes[0].left(), boxes[0].width()) == (boxes[1].left(), boxes[1].width())


def test_a_small_move_leaves_the_axes_alone(page):
    for mean in (0.0, 0.1, 0.2, 0.3):
        page.store.edit(parameters_p=(mean, 1.0))
        assert page.results.curves.axis == (-6.0, 8.0)
