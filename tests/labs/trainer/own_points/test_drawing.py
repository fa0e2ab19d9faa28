"""Points drawn in the tab, as a person draws them, and seen by the network at once."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.labs.trainer.own_points.edits import MOST_POINTS, added, nothing_drawn
from nnstudio.labs.trainer.prediction.pen import Tool
from tests.labs.reading import named
from tests.labs.trainer.hands import choose_dataset, reach
from tests.labs.trainer.own_points.hands import LEFT, RIGHT, click_at, close_to, drag, move, place, press


def own(tab):
    return tab.store.scene.own


class TestPen:
    def test_a_press_adds_a_point_of_the_chosen_class_and_the_network_has_it(self, drawing):
        press(drawing, "trainer.pen.1")
        click_at(drawing, 1, -4)
        assert close_to(own(drawing).x[4], (1, -4))
        assert own(drawing).y.tolist() == [0, 0, 1, 1, 1]
        experiment = drawing.page.results
        assert len(experiment.train) + len(experiment.validation) == 5
        click_at(drawing, -2, 0)
        press(drawing, "trainer.pen.0")
        click_at(drawing, 5, 5)
        assert own(drawing).y.tolist() == [0, 0, 1, 1, 1, 1, 0]
        assert len(drawing.page._see.prediction.decision._scatter.train) == 6  # 0.8 of 7

    def test_two_quick_clicks_are_two_points(self, panel):
        picture = named(panel, "trainer.decision")
        QTest.mouseClick(picture, LEFT, pos=place(panel, 0, 0))
        QTest.mouseDClick(picture, LEFT, pos=place(panel, 1, 1))  # what Qt makes of the second press
        QTest.mouseRelease(picture, LEFT, pos=place(panel, 1, 1))
        assert close_to(own(panel).x[4:], [(0, 0), (1, 1)])

    def test_a_drag_lays_points_along_its_way_in_one_step(self, panel):
        before = own(panel)
        drag(panel, (-5, 0), (-4, 0), (-4, 1.9))
        laid = own(panel).x[4:]
        assert len(laid) == 8  # 1 + (1 + 1.9)/0.35, nearly
        gaps = np.hypot(*np.diff(laid, axis=0).T)
        assert gaps == pytest.approx(0.35)
        assert set(own(panel).y[4:].tolist()) == {0}
        after = own(panel)
        assert panel.store.undo_stack.count() == 1
        panel.store.undo()
        assert own(panel) == before
        panel.store.redo()
        assert own(panel) == after

    def test_beside_the_plane_the_pen_does_nothing(self, panel):
        picture = named(panel, "trainer.decision")
        for at in ((3, 3), (picture.width() - 2, picture.height() - 2)):
            QTest.mouseClick(picture, LEFT, pos=picture.rect().topLeft() + type(picture.rect().topLeft())(*at))
        assert len(own(panel)) == 4
        QTest.mousePress(picture, LEFT, pos=place(panel, -5, 0))
        for x, y in ((-9, 0), (-9, 5), (-5, 5)):
            move(picture, place(panel, x, y), LEFT)
        QTest.mouseRelease(picture, LEFT, pos=place(panel, -5, 5))
        assert close_to(own(panel).x[4:], [(-5, 0), (-5, 5)])

    def test_what_is_let_go_of_unseen_is_let_go_of(self, panel):
        picture = named(panel, "trainer.decision")
        QTest.mousePress(picture, LEFT, pos=place(panel, 0, 0))
        move(picture, place(panel, 3, 0), Qt.MouseButton.NoButton)
        assert len(own(panel)) == 5
        assert not panel.store.in_gesture
        QTest.mousePress(picture, LEFT, pos=place(panel, 0, 1))
        picture.hide()
        assert not panel.store.in_gesture

    def test_undone_while_the_hand_holds_on_the_rest_is_another_step(self, panel):
        picture = named(panel, "trainer.decision")
        QTest.mousePress(picture, LEFT, pos=place(panel, 0, 0))
        panel.store.undo()
        assert len(own(panel)) == 4
        move(picture, place(panel, 1, 0), LEFT)
        QTest.mouseRelease(picture, LEFT, pos=place(panel, 1, 0))
        assert len(own(panel)) == 6
        panel.store.undo()
        assert len(own(panel)) == 4

    def test_with_ctrl_or_without_a_pen_a_click_chooses_an_example(self, drawing):
        picture = named(drawing, "trainer.decision")
        chosen = []
        picture.example_chosen.connect(lambda *example: chosen.append(example))
        click_at(drawing, *picture._scatter.train[1], modifiers=Qt.KeyboardModifier.ControlModifier)
        press(drawing, "trainer.choose_tool")
        click_at(drawing, *picture._scatter.train[2])
        click_at(drawing, 0, 0)
        assert chosen == [(True, 1), (True, 2)]
        assert len(own(drawing)) == 4

    def test_beyond_the_most_points_it_says_why_none_is_added(self, alone):
        panel = alone(added(nothing_drawn(), [(0, 0), (1, 1)] * (MOST_POINTS // 2 - 1), 0))
        drag(panel, (-5, 0), (-4, 0))
        assert len(own(panel)) == MOST_POINTS
        told = named(panel, "trainer.point_tools.problem")
        assert told.isVisibleTo(panel)
        assert "10,000 points" in told.text()
        press(panel, "trainer.clear_points")
        assert not told.isVisibleTo(panel)


class TestErasing:
    def test_the_eraser_takes_the_nearest_in_its_circle(self, panel):
        press(panel, "trainer.eraser")
        click_at(panel, -3.25, -3)
        assert own(panel).x.tolist() == [[-3, 3], [3, -3], [3, 3]]
        click_at(panel, 2.4, 3)  # beyond its circle
        assert len(own(panel)) == 3

    def test_a_drag_takes_all_in_its_way_in_one_step(self, panel):
        press(panel, "trainer.eraser")
        before = own(panel)
        drag(panel, (-4, 3), (4, 3.2))
        assert own(panel).x.tolist() == [[-3, -3], [3, -3]]
        panel.store.undo()
        assert own(panel) == before

    @pytest.mark.parametrize("tool", ["trainer.pen.1", "trainer.choose_tool", "trainer.eraser"])
    def test_the_right_button_always_erases(self, panel, tool):
        press(panel, tool)
        click_at(panel, 3, -3, button=RIGHT)
        assert own(panel).x.tolist() == [[-3, -3], [-3, 3], [3, 3]]

    def test_clear_takes_all_and_undo_brings_them_back(self, drawing):
        before = own(drawing)
        press(drawing, "trainer.clear_points")
        assert (len(own(drawing)), own(drawing).classes) == (0, 2)
        assert not named(drawing, "trainer.clear_points").isEnabled()
        assert named(drawing, "trainer.decision").isVisibleTo(drawing)
        drawing.store.undo()
        assert own(drawing) == before
        assert named(drawing, "trainer.clear_points").isEnabled()

    def test_from_nothing_the_first_points_can_be_learnt_from(self, drawing):
        press(drawing, "trainer.clear_points")
        click_at(drawing, -2, -2)
        assert drawing.page.found
        press(drawing, "trainer.pen.1")
        click_at(drawing, 2, 2)
        assert drawing.page.found == ()
        drag(drawing, (2, 3), (5, 3))
        assert drawing.page.found == ()
        assert drawing.store.scene.batch_size == 9  # 0.8 of 11 points, 9 of them of the drag


class TestClassAdded:
    def test_the_plane_stays_where_it_is_up_to_four_classes_and_later_strokes_hit(self, drawing):
        before = named(drawing, "trainer.decision").plane().place
        for classes in (3, 4):
            press(drawing, "trainer.add_class")
            QTest.qWait(20)  # until all is laid out anew
            assert own(drawing).classes == classes
            assert named(drawing, "trainer.decision").plane().place == before
        click_at(drawing, 0, 0)
        assert close_to(own(drawing).x[-1], (0, 0))
        assert named(drawing, "trainer.decision").plane().place == before

    def test_before_anything_can_be_learnt_it_stays_too(self, alone):
        panel = alone(nothing_drawn())
        before = named(panel, "trainer.decision").plane().place
        press(panel, "trainer.add_class")
        QTest.qWait(20)
        assert named(panel, "trainer.decision").plane().place == before

    def test_a_class_without_points_is_told_until_it_has_one(self, drawing):
        picture = named(drawing, "trainer.decision")
        line = picture._drawing(picture._scatter).layout.top_line.toRect()
        usual = picture.grab(line).toImage()
        press(drawing, "trainer.add_class")
        assert "Class 3 has no points yet." in picture.accessibleDescription()
        told = picture.grab(line).toImage()
        assert told != usual
        press(drawing, "trainer.add_class")
        assert "Class 3 has no points yet." in picture.accessibleDescription()
        press(drawing, "trainer.pen.2")
        click_at(drawing, 0, 0)
        assert "Class 4 has no points yet." in picture.accessibleDescription()
        press(drawing, "trainer.pen.3")
        click_at(drawing, 1, 0)
        picture.point_at(None)
        assert "no points yet" not in picture.accessibleDescription()
        assert picture.grab(line).toImage() == usual

    def test_where_nothing_is_drawn_yet_or_other_data_are_shown_none_is_told(self, drawing):
        press(drawing, "trainer.clear_points")
        picture = named(drawing, "trainer.decision")
        assert "no points yet" not in picture.accessibleDescription()
        click_at(drawing, 0, 0)
        assert "Class 2 has no points yet." in picture.accessibleDescription()
        choose_dataset(drawing, "moons")
        assert "no points yet" not in picture.accessibleDescription()


class TestKeys:
    @pytest.fixture
    def keys(self, panel):
        panel.activateWindow()
        picture = named(panel, "trainer.decision")
        picture.setFocus()
        return picture

    def test_arrows_move_a_cross_and_enter_adds_there(self, panel, keys):
        press(panel, "trainer.pen.1")
        keys.setFocus()
        for _ in range(3):
            QTest.keyClick(keys, Qt.Key.Key_Right)
        QTest.keyClick(keys, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(keys, Qt.Key.Key_Return)
        QTest.keyClick(keys, Qt.Key.Key_Down)
        QTest.keyClick(keys, Qt.Key.Key_Space)
        assert own(panel).x[4:].tolist() == [[0.75, 1.0], [0.75, 0.75]]
        assert own(panel).y[4:].tolist() == [1, 1]
        assert panel.store.undo_stack.count() == 2

    def test_delete_erases_at_the_cross_which_stays_in_the_plane(self, panel, keys):
        for _ in range(3):
            QTest.keyClick(keys, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
            QTest.keyClick(keys, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(keys, Qt.Key.Key_Delete)
        assert own(panel).x.tolist() == [[-3, 3], [3, -3], [3, 3]]
        for _ in range(9):
            QTest.keyClick(keys, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(keys, Qt.Key.Key_Return)
        assert own(panel).x[-1].tolist() == [-6, -3]

    def test_the_cross_is_seen_while_the_picture_has_the_keys(self, panel, keys):
        with_cross = keys.grab().toImage()
        keys.clearFocus()
        assert keys.grab().toImage() != with_cross

    def test_keys_draw_only_with_a_pen(self, panel):
        picture = named(panel, "trainer.decision")
        assert picture.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert "Arrow keys" in picture.accessibleDescription()
        press(panel, "trainer.choose_tool")
        assert picture.focusPolicy() == Qt.FocusPolicy.TabFocus  # there are examples to be chosen
        assert "Arrow keys" not in picture.accessibleDescription()

    def test_space_draws_only_where_the_keys_are_led_to_by_keys(self, drawing, qtbot):
        drawing.activateWindow()
        click_at(drawing, 0, 0)
        picture = named(drawing, "trainer.decision")
        assert not picture.hasFocus()
        picture.setFocus()
        QTest.keyClick(picture, Qt.Key.Key_Space)
        assert len(own(drawing)) == 6
        assert not drawing.page.session.is_running
        drawing.page.setFocus()
        QTest.keyClick(drawing.page, Qt.Key.Key_Space)
        assert drawing.page.session.is_running
        QTest.keyClick(drawing.page, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not drawing.page.session.is_running)


class TestOtherData:
    def test_who_begins_to_draw_holds_the_first_pen_whatever_was_held_last(self, drawing):
        press(drawing, "trainer.eraser")
        choose_dataset(drawing, "moons")
        reach(drawing, "trainer.draw_points")
        press(drawing, "trainer.draw_points")
        assert named(drawing, "trainer.pen.0").isChecked()
        assert named(drawing, "trainer.decision").pen.tool == Tool(label=0)
        count = len(own(drawing))
        click_at(drawing, 0, 0)
        assert len(own(drawing)) == count + 1

    def test_a_stroke_leaves_the_tool_as_it_is(self, drawing):
        press(drawing, "trainer.eraser")
        click_at(drawing, -3, -3)
        drawing.store.undo()
        assert named(drawing, "trainer.eraser").isChecked()

    def test_points_of_a_formula_are_not_drawn_upon(self, drawing):
        points = own(drawing)
        choose_dataset(drawing, "moons")
        assert not named(drawing, "trainer.point_tools").isVisibleTo(drawing)
        click_at(drawing, 0, 0)
        click_at(drawing, 0, 0, button=RIGHT)
        assert own(drawing) == points
        assert drawing.store.scene.dataset == "moons"
        press(drawing, "trainer.own_data")
        assert drawing.store.scene.dataset == "own"
        assert named(drawing, "trainer.point_tools").isVisibleTo(drawing)
        click_at(drawing, 0, 0)
        assert len(own(drawing)) == 5

    def test_a_finger_on_the_way_meets_the_cursor_of_its_tool(self, panel):
        picture = named(panel, "trainer.decision")
        shapes = []
        for tool in ("trainer.pen.0", "trainer.eraser", "trainer.choose_tool"):
            press(panel, tool)
            move(picture, place(panel, 0, 0), Qt.MouseButton.NoButton)
            shapes.append((picture.cursor().shape(), picture.cursor().pixmap().width()))
        assert shapes[0][0] == shapes[1][0] == Qt.CursorShape.BitmapCursor
        assert shapes[2][0] == Qt.CursorShape.ArrowCursor
        circle = 0.4 / 12 * picture.plane().place.width()
        assert shapes[1][1] == pytest.approx(2 * circle + 5, abs=1)
        QApplication.sendEvent(picture, QEvent(QEvent.Type.Leave))
