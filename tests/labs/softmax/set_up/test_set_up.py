"""The common set-up of all pages about logits: classes, temperature, target."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene, hard_target
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value
from tests.labs.softmax.hands import by_hand, choose_class, choose_other_class, probabilities


class TestControls:
    def test_dragging_the_temperature_is_one_step_back(self, window, tab):
        slider = named(window, "softmax.temperature.slider")
        place = handle(slider)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=place)
        for _ in range(5):
            place -= QPoint(8, 0)
            QTest.mouseMove(slider, place)
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place)
        assert 0 < tab.store.scene.temperature < 0.9
        tab.store.undo()
        assert tab.store.scene == SoftmaxScene()

    def test_names_are_shown_wherever_the_class_is(self, window, tab):
        type_into(window, "softmax.names.1", " dog ")
        assert tab.store.scene.names == ("", "dog")
        assert named(window, "softmax.probability_bars")._names == ("Class 1", "dog", "Class 3")
        assert named(window, "softmax.target").itemText(1) == "dog"
        assert named(window, "softmax.mixed_with").itemText(2) == "dog"
        type_into(window, "softmax.names.1", "")
        assert tab.store.scene.names == ()

    def test_mixup_offers_all_classes_and_its_share_only_where_it_is_used(self, window, tab):
        assert not named(window, "softmax.mix_share").isVisible()
        choose_other_class(window, 3)
        assert tab.store.scene.mixed_with == 2
        assert named(window, "softmax.mix_share").isVisible()
        choose_other_class(window, None)
        assert tab.store.scene.mixed_with is None

    def test_a_class_that_goes_takes_its_mixup_and_its_name_along(self, window, tab):
        choose_other_class(window, 3)
        type_into(window, "softmax.names.2", "bird")
        named(window, "softmax.remove_class").click()
        assert tab.store.scene == SoftmaxScene((2.0, 1.0), target=(1.0, 0.0))

    def test_adding_and_removing_classes_at_once(self, window, tab):
        named(window, "softmax.add_class").click()
        assert tab.store.scene == SoftmaxScene((2.0, 1.0, 0.1, 0.0), target=(1.0, 0.0, 0.0, 0.0))
        assert probabilities(window) == pytest.approx(by_hand((2, 1, 0.1, 0)))
        type_into(window, "softmax.logits.3", "3")
        choose_class(window, 4)
        assert value(window, "softmax.result.probability") == pytest.approx(by_hand((2, 1, 0.1, 3))[3])
        named(window, "softmax.remove_class").click()
        # The true class is gone, so the first one is true.
        assert tab.store.scene == SoftmaxScene()
        assert window.findChild(QWidget, "softmax.logits.3") is None
        named(window, "softmax.add_class").click()
        type_into(window, "softmax.logits.3", "1")
        assert probabilities(window) == pytest.approx(by_hand((2, 1, 0.1, 1)))

    def test_adding_a_class_is_one_step_back(self, window, tab):
        named(window, "softmax.add_class").click()
        tab.store.undo()
        assert tab.store.scene == SoftmaxScene()
        assert named(window, "softmax.target").count() == 3
        assert len(probabilities(window)) == 3

    def test_removing_a_class_keeps_the_proportions_of_a_soft_target(self, window, tab):
        tab.store.edit(target=(0.6, 0.2, 0.2))
        named(window, "softmax.remove_class").click()
        assert tab.store.scene.target == pytest.approx((0.75, 0.25))
        assert not problem(window, "softmax.target")

    def test_a_class_that_goes_takes_back_what_was_half_typed(self, window, tab):
        named(window, "softmax.add_class").click()
        field = named(window, "softmax.logits.3")
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, "7")
        tab.store.undo()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert tab.store.scene == SoftmaxScene()

    def test_rows_do_not_pile_up(self, window, tab):
        def count():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            return len(window.findChildren(QWidget))

        before = count()
        for _ in range(5):
            tab.store.edit(logits=(0.0,) * 12, target=hard_target(0, 12))
            tab.store.undo()
        assert count() == before

    def test_twenty_classes_are_the_most_and_none_the_least(self, window, tab):
        add, remove = named(window, "softmax.add_class"), named(window, "softmax.remove_class")
        while add.isEnabled():
            add.click()
        assert tab.store.scene.classes() == MOST_CLASSES
        assert len(probabilities(window)) == MOST_CLASSES
        while remove.isEnabled():
            remove.click()
        assert "no logits" in problem(window, "softmax.logits")
        add.click()
        assert tab.store.scene == SoftmaxScene((0.0,), target=(1.0,))
        assert value(window, "softmax.result.loss") == 0

    def test_everything_has_a_name_for_those_who_do_not_see_it(self, window, tab):
        for name in (
            "names.0",
            "logits.0",
            "target.2",
            "target",
            "temperature",
            "shift",
            "epsilon",
            "mixed_with",
            "add_class",
        ):
            assert named(window, f"softmax.{name}").accessibleName()
        assert named(window, "softmax.logits.2").accessibleName() == "Logit of class 3"


def handle(slider):
    """Return the middle of the handle of *slider*."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    return slider.style().subControlRect(*style).center()
