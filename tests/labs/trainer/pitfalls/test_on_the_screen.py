"""The pitfalls as a person meets them: click, train, see what is told, click a cure, undo."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QTabBar

from nnstudio.app.appearance import wear
from nnstudio.engine.collapse import collapsed
from nnstudio.labs.trainer.pitfalls.catalogue import BY_KEY, MOST_CURES, PITFALLS
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.widgets.words import spoken
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, reach, switch_to, wait_until_trained
from tests.labs.trainer.set_up.test_set_up import Shouting

KEYS = list(BY_KEY)


@pytest.fixture
def tab(tab):
    """Return the tab, turned to the list of pitfalls."""
    reach(tab, f"trainer.pitfall.{KEYS[0]}")
    return tab


def open_pitfall(tab, key):
    click(tab, f"trainer.pitfall.{key}")


def train(qtbot, tab):
    """Press Start, at full speed."""
    tab.store.edit(speed=0.0)
    click(tab, "trainer.start")
    wait_until_trained(qtbot, tab)


def captions(tab):
    return [label.text() for label in named(tab, "trainer.pitfall").findChildren(QLabel) if label.isVisible()]


def section(page):
    """Return which section of the set-up of *page* is at the front."""
    tabs = page.findChild(QTabBar, "trainer.section")
    return tabs.tabText(tabs.currentIndex())


def scroll_area(tab):
    """Return what scrolls the pitfalls."""
    return next(each for each in tab.findChildren(QScrollArea) if each.isAncestorOf(named(tab, "trainer.pitfall")))


def told(tab, name="trainer.network"):
    return named(tab, name).accessibleDescription()


def network_of(tab):
    return tab.page.observer.network


class TestEach:
    def test_one_click_opens_it_and_one_undo_leads_back(self, tab):
        before = tab.store.scene
        for key in KEYS:
            open_pitfall(tab, key)
            assert tab.store.scene == BY_KEY[key].scene
            assert not tab.found
            assert tab.store.undo_stack.index() == 1
            tab.store.undo()
            assert tab.store.scene == before

    def test_it_tells_what_to_watch_and_why_and_waits_for_start(self, tab):
        for key, pitfall in BY_KEY.items():
            assert not named(tab, "trainer.pitfall").isVisible()
            open_pitfall(tab, key)
            assert named(tab, "trainer.pitfall_watch").text() == spoken(pitfall.watch)
            assert named(tab, "trainer.pitfall_why").text() == spoken(pitfall.why)
            assert named(tab, "trainer.pitfall_watch").isVisible()
            assert [k for k in KEYS if named(tab, f"trainer.pitfall.{k}").isChecked()] == [key]
            buttons = [named(tab, f"trainer.cure.{n}") for n in range(1, MOST_CURES + 1)]
            assert [b.text() for b in buttons if b.isVisible()] == [spoken(cure.title) for cure in pitfall.cures]
            assert not tab.page.session.is_running
            assert value(tab, "trainer.result.epoch") == 0
            tab.store.undo()

    def test_each_cure_is_one_step_and_is_ticked(self, tab):
        for key, pitfall in BY_KEY.items():
            open_pitfall(tab, key)
            numbers = range(1, len(pitfall.cures) + 1)
            for n, cure in enumerate(pitfall.cures, start=1):
                click(tab, f"trainer.cure.{n}")
                assert tab.store.scene == pitfall.cured(pitfall.scene, cure)
                assert [m for m in numbers if named(tab, f"trainer.cure.{m}").text().startswith("✓")] == [n]
                assert named(tab, "trainer.pitfall_watch").text() == spoken(cure.watch)
                assert named(tab, "trainer.pitfall_why").text() == spoken(pitfall.why)
                assert "Why it went wrong:" in captions(tab)
                assert not tab.found
                tab.store.undo()
                assert tab.store.scene == pitfall.scene
                assert named(tab, "trainer.pitfall_watch").text() == spoken(pitfall.watch)
                assert "Why it happens:" in captions(tab)

    def test_it_is_said_to_try_one_cure_after_the_other(self, tab):
        for key, pitfall in BY_KEY.items():
            open_pitfall(tab, key)
            for n, cure in enumerate(pitfall.cures, start=1):
                assert tab.page._understand._suggestion.text() == (
                    f"Try this: choose “{spoken(cure.title)}” in Pitfalls, on the left, then press Start."
                )
                click(tab, f"trainer.cure.{n}")
            assert "in Pitfalls" not in tab.page._understand._suggestion.text()


class TestWhatIsSeen:
    def test_twins_are_marked(self, qtbot, tab):
        open_pitfall(tab, "symmetry")
        train(qtbot, tab)
        assert "Twins in hidden 1: units 1, 2, 3, 4" in told(tab)
        click(tab, "trainer.cure.1")
        assert "Twins" not in told(tab)

    def test_the_one_layer_that_is_the_same_stands_beside(self, qtbot, tab):
        assert not named(tab, "trainer.equivalent").isVisible()
        open_pitfall(tab, "collapse")
        assert named(tab, "trainer.equivalent").isVisible()
        train(qtbot, tab)
        picture = named(tab, "trainer.equivalent")
        w1, w2, w3 = network_of(tab).weights
        np.testing.assert_allclose(picture._state.weights[0], w1 @ w2 @ w3, rtol=1e-12)
        np.testing.assert_array_equal(picture._state.biases[0], collapsed(network_of(tab))[1])
        assert "inputs: 2, output · sigmoid: 1. 3 parameters" in told(tab, "trainer.equivalent")
        click(tab, "trainer.cure.1")
        assert not picture.isVisible()

    def test_no_weight_can_be_typed_into_a_product(self, tab):
        open_pitfall(tab, "collapse")
        picture = named(tab, "trainer.equivalent")
        scene = tab.store.scene
        edge = picture._render().places.edge((0, 0, 0)).center().toPoint()
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=edge)
        assert not picture._field.isVisible()
        assert tab.store.scene == scene

    def test_dead_units_are_counted_and_crossed_out(self, qtbot, tab):
        open_pitfall(tab, "dying_relu")
        assert "Dead" not in told(tab)
        train(qtbot, tab)
        experiment, a, found = tab.page.results, None, []
        a = experiment.inputs(experiment.train.x)
        for weights, biases in list(zip(network_of(tab).weights, network_of(tab).biases, strict=True))[:-1]:
            a = np.maximum(a @ weights + biases, 0.0)
            found.append(tuple(np.flatnonzero(np.all(a == 0.0, axis=0)).tolist()))
        assert found[1] == tuple(range(8))
        assert named(tab, "trainer.network")._state.dead == tuple(found)
        assert "Dead in hidden 2: units 1, 2, 3, 4, 5, 6, 7, 8" in told(tab)
        assert value(tab, "trainer.result.train_accuracy") < 0.55
        click(tab, "trainer.cure.1")
        train(qtbot, tab)
        assert "Dead in hidden 2: units 1, 2" not in told(tab)
        assert value(tab, "trainer.result.train_accuracy") > 0.99

    def test_a_divergence_is_told_with_its_step_and_the_last_finite_weights_are_back(self, qtbot, tab):
        open_pitfall(tab, "large_steps")
        train(qtbot, tab)
        epoch = int(value(tab, "trainer.result.epoch"))
        problem = named(tab, "trainer.problem")
        assert problem.isVisible()
        assert f"epoch {epoch + 1}" in problem.text()
        assert "The last finite weights are back" in problem.text()
        assert np.isfinite(network_of(tab).parameters).all()
        assert np.isfinite(value(tab, "trainer.result.train_loss"))
        assert tab.page._meaning.text().endswith("choose a smaller learning rate, press Reset, then Start.")
        for n, pace in ((3, 300), (1, 2000)):
            click(tab, f"trainer.cure.{n}")
            assert not problem.isVisible()
            train(qtbot, tab)
            assert value(tab, "trainer.result.epoch") == pace
            assert value(tab, "trainer.result.train_accuracy") > 0.8

    def test_over_fitting_is_told_and_the_last_run_stays_beside_its_cure(self, qtbot, tab):
        open_pitfall(tab, "over_fitting")
        train(qtbot, tab)
        assert value(tab, "trainer.result.train_accuracy") == 1.0
        high = value(tab, "trainer.result.validation_loss")
        assert tab.page._meaning.text().startswith("Over-fitting")
        click(tab, "trainer.cure.2")
        assert value(tab, "trainer.result.epoch") == 0
        train(qtbot, tab)
        assert "dead" not in tab.page._meaning.text()  # three of 64 are, which is not what there is to learn
        assert value(tab, "trainer.result.validation_loss") < 0.5 * high
        assert tab.page._see.training.loss._last_table[-1, 2] == high

    def test_the_gradients_of_the_layers_are_at_the_front(self, qtbot, tab):
        open_pitfall(tab, "saturation")
        train(qtbot, tab)
        assert named(tab, "trainer.distributions").isVisible()
        assert value(tab, "trainer.result.train_loss") == pytest.approx(np.log(2), abs=0.01)
        switch_to(tab, "trainer.view", "curves")
        assert tab.store.scene.view == "curves"

    def test_squared_error_waits_and_cross_entropy_does_not(self, qtbot, tab):
        for cure, learnt in ((None, False), (1, True)):
            open_pitfall(tab, "squared_error")
            if cure:
                click(tab, f"trainer.cure.{cure}")
            tab.store.edit(epochs=20)
            train(qtbot, tab)
            assert (value(tab, "trainer.result.train_accuracy") > 0.9) is learnt

    def test_the_flat_curve_rises_when_standardised(self, qtbot, tab):
        open_pitfall(tab, "unscaled")
        for low, high in ((-0.05, 0.05), (0.8, 1.0)):
            train(qtbot, tab)
            assert low < value(tab, "trainer.result.train_accuracy") < high
            click(tab, "trainer.cure.1")


def test_clicked_again_it_begins_anew(qtbot, tab):
    open_pitfall(tab, "collapse")
    train(qtbot, tab)
    open_pitfall(tab, "collapse")
    assert tab.store.scene == replace(BY_KEY["collapse"].scene, attempt=1)
    assert value(tab, "trainer.result.epoch") == 0


class TestTheSectionAtTheFront:
    def test_undone_and_done_again_the_pitfall_is_told_of(self, tab):
        open_pitfall(tab, "collapse")
        click(tab, "trainer.cure.1")
        tab.page.set_up.turn_to("dataset")
        tab.store.edit(noise=0.2)
        assert section(tab.page) == "Data"  # no other pitfall: the hand stays where it is
        for _ in range(3):
            tab.store.undo()
        assert section(tab.page) == "Data"
        tab.store.redo()
        assert section(tab.page) == "Pitfalls"

    def test_on_the_other_page_too(self, tab):
        open_pitfall(tab, "collapse")
        tab.store.look(page="seeds")
        assert section(tab.page) == "Pitfalls"
        tab.page.set_up.turn_to("dataset")
        tab.store.look(page="training")
        assert section(tab.page) == "Pitfalls"
        tab.store.look(page="seeds")
        assert section(tab.page) == "Data"

    def test_a_pitfall_chosen_on_the_other_page_is_told_of_on_this_one(self, tab):
        tab.page.set_up.turn_to("dataset")
        tab.store.look(page="seeds")
        tab.page.set_up.turn_to_pitfalls()
        QTest.mouseClick(tab.page.findChild(QAbstractButton, "trainer.pitfall.unscaled"), Qt.MouseButton.LeftButton)
        assert tab.store.scene == BY_KEY["unscaled"].scene
        assert tab.page is tab.training
        assert section(tab.page) == "Pitfalls"


def test_after_a_click_space_is_start(tab):
    for name in ("pitfall.symmetry", "cure.1"):
        click(tab, f"trainer.{name}")
        assert not tab.page.session.is_running
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Space)
        assert tab.page.session.is_running
    tab.page.session.pause()


def test_with_keys_alone(tab):
    row = named(tab, "trainer.pitfall.unscaled")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert tab.store.scene == BY_KEY["unscaled"].scene
    QTest.keyClick(row, Qt.Key.Key_Tab)
    assert tab.focusWidget() is named(tab, "trainer.cure.1")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert tab.page.session.is_running
    tab.page.session.pause()


def test_what_a_scene_tells_that_nobody_knows(tab):
    tab.store.replace(TrainerScene(pitfall="banana peel"))
    assert not tab.found
    assert not named(tab, "trainer.pitfall").isVisible()


def test_the_words_follow_the_language(tab):
    open_pitfall(tab, "unscaled")
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.processEvents()
        assert named(tab, "trainer.pitfall.unscaled").accessibleName() == "!Inputs not scaled"
        assert named(tab, "trainer.pitfall_watch").text().startswith("!The curve stays flat")
        assert named(tab, "trainer.cure.1").text() == "!Standardise the inputs"
        assert named(tab, "trainer.section").tabText(3) == "!Pitfalls"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_all_words_have_room(tab, zoom):
    wear(QApplication.instance(), "light", zoom)
    open_pitfall(tab, "over_fitting")
    tab.grab()
    tabs = named(tab, "trainer.section")
    assert tabs.sizeHint().width() <= tabs.width()
    for pitfall in PITFALLS:
        row = named(tab, f"trainer.pitfall.{pitfall.key}")
        for sentence, font in ((pitfall.title, row._bold()), (pitfall.line, row._small())):
            assert (
                QFontMetricsF(font).horizontalAdvance(spoken(sentence)) < row.width() - 1.1 * row.fontMetrics().height()
            )
    for key, pitfall in BY_KEY.items():
        open_pitfall(tab, key)
        longest = max(range(len(pitfall.cures)), key=lambda n: len(spoken(pitfall.cures[n].title)))
        named(tab, f"trainer.cure.{longest + 1}").click()
        QCoreApplication.processEvents()  # laid out
        assert scroll_area(tab).horizontalScrollBar().maximum() == 0
