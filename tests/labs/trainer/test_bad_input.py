"""Bad input in the Network Trainer: told beside its cause, and the last good state stays."""

import math

import numpy as np

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import click, reach, train, type_into

BAD = [
    ("learning_rate", "0", "no weight ever changes"),
    ("learning_rate", "1e9", "overshoots"),
    ("learning_rate", "-1", "does not lead downhill"),
    ("learning_rate", "nan", "does not lead downhill"),
    ("learning_rate", "fast", "not a number"),
    ("batch_size", "401", "from 1 to 400"),
    ("batch_size", "2.5", "not a whole number"),
    ("examples", "1", "outside 2 … 10000"),
    ("seed", "-1", "outside 0"),
    ("hidden_layers", "8, many", "no list of layers"),
    ("hidden_layers", "8, 0", "from 1 to 256 units"),
    ("hidden_layers", "1 1 1 1 1 1 1 1 1", "too many"),
    ("train_share", "0", "above 0 and at most 1"),
    ("epochs", "0", "outside 1"),
]


def test_a_sentence_beside_its_cause_and_the_last_good_state_stays(tab):
    for field, text, told in BAD:
        case, label = f"{field}: {text}", f"trainer.{field}"
        results, loss = tab.results, value(tab, "trainer.result.train_loss")
        before = reach(tab, label).text()
        type_into(tab, label, text)
        assert told in problem(tab, label), case
        assert tab.results is results, case
        assert value(tab, "trainer.result.train_loss") == loss, case
        if tab.store.undo_stack.canUndo():
            tab.store.undo()
        else:  # what cannot be read has changed nothing
            type_into(tab, label, before)
        assert not problem(tab, label), case


def test_nothing_trains_on_settings_that_cannot_be(tab):
    tab.store.edit(learning_rate=0.0)
    click(tab, "trainer.start")
    assert not tab.page.session.is_running


def test_a_bad_edit_from_outside_is_told_too(tab):
    tab.store.edit(dataset="mars", activation="cube")
    assert "mars" in problem(tab, "trainer.dataset")
    assert "cube" in problem(tab, "trainer")  # its own section is not at the front, but marked
    assert "cube" in named(tab, "trainer.section").tabToolTip(1)
    reach(tab, "trainer.activation")
    assert "cube" in problem(tab, "trainer.activation")


def test_divergence_is_explained_and_the_last_good_weights_are_back(qtbot, tab):
    tab.store.edit(dataset="circles", activation="relu", hidden_layers=(64, 64, 64, 64), learning_rate=100.0)
    train(qtbot, tab, 500)
    assert "the steps are too large" in problem(tab, "trainer")
    assert math.isfinite(value(tab, "trainer.result.train_loss"))
    assert np.all(np.isfinite(tab.page._snapshot.parameters))
    tab.store.edit(learning_rate=0.01)
    assert not problem(tab, "trainer")
    train(qtbot, tab, 2)
    assert not problem(tab, "trainer")


def test_a_problem_pauses_training_and_bars_the_buttons(tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    type_into(tab, "trainer.learning_rate", "0")
    assert not tab.page.session.is_running
    assert not named(tab, "trainer.start").isEnabled()
    tab.store.undo()
    assert named(tab, "trainer.start").isEnabled()


def test_an_unknown_optimizer_is_told_at_its_control(tab):
    tab.store.edit(optimizer="luck")
    assert "luck" in problem(tab, "trainer.optimizer")


def test_a_field_without_a_control_is_told_too(tab):
    tab.page.show_problems((Problem("weather", QT_TRANSLATE_NOOP("Trainer", "Training")),))
    assert "Training" in problem(tab, "trainer")


def test_a_network_too_large_to_wait_for(tab):
    tab.store.edit(hidden_layers=(256,) * 8, examples=10_000)
    assert "keep you waiting" in problem(tab, "trainer.hidden_layers")
