"""What a learner's hands do in the Softmax Playground, and what the eyes read there."""

import math

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.softmax.presets import PRESETS
from tests.labs.hands import type_into
from tests.labs.reading import named


def type_logits(window, *texts):
    for i, text in enumerate(texts):
        type_into(window, f"softmax.logits.{i}", text)


def choose_class(window, number):
    """Choose the true class by keyboard."""
    choice = named(window, "softmax.target")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(number - 1):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def choose_other_class(window, number):
    """Choose the class to mix in by keyboard; None for no other one."""
    choice = named(window, "softmax.mixed_with")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(number or 0):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def choose_preset(window, key):
    """Open the worked example *key* of any page, from the menu."""
    tab = named(window, "softmax.presets")
    preset = next(preset for preset in PRESETS if preset.key == key)
    action = next(action for action in all_actions(tab.menu()) if action.text() == preset.title.source)
    action.trigger()


def all_actions(menu):
    for action in menu.actions():
        yield from all_actions(action.menu()) if action.menu() else [action]


def bars(window, name, series=0):
    return named(window, name)._series[series].values


def probabilities(window):
    return bars(window, "softmax.probability_bars", 1)


def gradient(window):
    return bars(window, "softmax.gradient_bars")


def by_hand(logits, temperature=1.0):
    """Softmax as the formula says, which is fine for small logits."""
    exponentials = [math.exp(o / temperature) for o in logits]
    return [e / sum(exponentials) for e in exponentials]


def loss_by_hand(logits, target, temperature=1.0):
    return -sum(y * math.log(q) for y, q in zip(target, by_hand(logits, temperature), strict=True) if y)
