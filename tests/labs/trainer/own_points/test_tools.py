"""The strip of tools: classes come and go with the scene, and it fits where it stands."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.labs.trainer.own_points.edits import drawn_scatter_of, nothing_drawn
from nnstudio.labs.trainer.prediction.pen import ERASER, LOOK, Tool
from nnstudio.widgets.theme import current_theme
from tests.labs.reading import named
from tests.labs.trainer.own_points.hands import click_at, four_points, press


@pytest.fixture(autouse=True)
def light():
    wear(application(), "light", 1.0)
    yield
    wear(application(), "light", 1.0)


def tools(panel):
    return named(panel, "trainer.point_tools")


def pens(panel):
    return list(tools(panel)._pens)


def test_the_first_pen_is_chosen_at_first_and_one_tool_at_a_time(alone):
    panel = alone(four_points())
    assert tools(panel).tool == Tool(label=0)
    press(panel, "trainer.eraser")
    assert tools(panel).tool == ERASER
    assert not named(panel, "trainer.pen.0").isChecked()
    press(panel, "trainer.choose_tool")
    assert tools(panel).tool == LOOK
    press(panel, "trainer.pen.1")
    assert tools(panel).tool == Tool(label=1)


def test_a_class_that_is_added_is_the_one_to_draw_with(alone):
    panel = alone(four_points())
    press(panel, "trainer.add_class")
    assert panel.store.scene.own.classes == 3
    assert tools(panel).tool == Tool(label=2)
    panel.grab()


def test_ten_classes_are_the_most_and_undo_takes_their_pens_away(alone):
    panel = alone(four_points())
    for _ in range(9):
        press(panel, "trainer.add_class")
    assert panel.store.scene.own.classes == 10
    assert [chip.accessibleName() for chip in pens(panel)] == [f"Class {k}" for k in range(1, 11)]
    add = named(panel, "trainer.add_class")
    assert not add.isEnabled()
    assert "10 classes" in add.toolTip()
    panel.store.undo()
    assert len(pens(panel)) == 9
    assert tools(panel).tool == Tool(label=8)
    assert add.isEnabled()
    for _ in range(7):
        panel.store.undo()
    assert tools(panel).tool == Tool(label=1)


def test_each_pen_shows_the_mark_of_its_class(alone):
    panel = alone(nothing_drawn(10))
    inks = [np.frombuffer(chip.icon().pixmap(24).toImage().constBits(), np.uint8) for chip in pens(panel)]
    assert all(not np.array_equal(inks[i], inks[j]) for i in range(10) for j in range(i))


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("classes", [2, 3, 10])
@pytest.mark.parametrize("width", [240, 400, 900])
def test_all_are_seen_and_none_lies_on_another(alone, qtbot, width, classes, zoom):
    wear(application(), "light", zoom)
    panel = alone(nothing_drawn(classes), width)
    qtbot.wait(20)
    strip = tools(panel)
    chips = [strip._look, *pens(panel), strip._add, strip._eraser, strip._clear]
    places = [chip.geometry() for chip in chips]
    assert all(strip.rect().contains(each) for each in places)
    assert not any(one.intersects(other) for i, one in enumerate(places) for other in places[:i])
    assert all(chip.width() >= chip.minimumSizeHint().width() for chip in chips)
    assert panel.width() == max(
        width, named(panel, "trainer.decision").minimumSizeHint().width() + 34
    )  # and the edge of the panel
    assert all(chip.isVisible() for chip in chips)
    if width == 900 and zoom == 1.0:
        assert [chip.text() for chip in pens(panel)[:2]] == (["Class 1", "Class 2"] if classes < 10 else ["", ""])


def test_one_is_reached_after_the_other_by_keys(alone):
    panel = alone(nothing_drawn(3))
    panel.activateWindow()
    assert QTest.qWaitForWindowActive(panel)
    named(panel, "trainer.pen.0").setFocus()
    QTest.keyClick(named(panel, "trainer.pen.0"), Qt.Key.Key_Right)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert tools(panel).tool == Tool(label=1)
    assert named(panel, "trainer.add_class").focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_points_the_plane_invites_and_does_not_fade(alone):
    panel = alone(nothing_drawn())
    picture = named(panel, "trainer.decision")
    picture.show_scatter(drawn_scatter_of(panel.store.scene))
    middle = picture.plane().place.adjusted(2, 2, -2, -2).toRect()
    invited = picture.grab(middle).toImage()
    picture.set_stale(True)
    assert picture.grab(middle).toImage() == invited
    paper = QColor(current_theme().panel)
    assert any(invited.pixelColor(x, y) != paper for x in range(invited.width()) for y in range(0, invited.height(), 2))
    press(panel, "trainer.choose_tool")
    assert picture.grab(middle).toImage() != invited
    click_at(panel, 1, 1)
    assert len(panel.store.scene.own) == 0
    press(panel, "trainer.pen.0")
    click_at(panel, 1, 1)
    picture.show_scatter(drawn_scatter_of(panel.store.scene))
    told = picture.grab(middle).toImage()
    corner = [told.pixelColor(x, told.height() // 2) for x in range(told.width() // 3)]
    assert all(colour == paper for colour in corner)
