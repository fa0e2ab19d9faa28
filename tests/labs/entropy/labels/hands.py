"""What a learner's hands do on the page Yes or no, and figures computed by hand."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.labels.presets import PRESETS
from nnstudio.widgets.words import Text
from tests.labs.entropy import hands
from tests.labs.reading import named, value


def open_page(window):
    """Turn to the page, as one who clicks its name does; return the store."""
    store = window.store
    pages = named(window, "entropy.page")
    QTest.mouseClick(pages, Qt.MouseButton.LeftButton, pos=pages.tabRect(3).center())
    assert store.scene.page == "labels"
    return store


def click(window, name):
    widget = named(window, name)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def choose_preset(window, key):
    hands.choose_preset(window, next(preset.title.source for preset in PRESETS if preset.key == key))


def place_on_curve(window, q, cost):
    """Return where on the viewport of the curve a point lies."""
    curve = named(window, "entropy.cost_curve")
    return curve.mapFromScene(curve.getViewBox().mapViewToScene(QPointF(q, cost)))


def surprisal(p, base):
    return -math.log(p) / math.log(base) if p > 0 else math.copysign(math.inf, math.log(base))


def binary_by_hand(p, q, base):
    """Return −p log q − (1−p) log(1−q), in which what does not happen does not count."""
    yes = p * surprisal(q, base) if p > 0 else 0.0
    return yes + ((1 - p) * surprisal(1 - q, base) if p < 1 else 0.0)


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def softmax(scores):
    powers = [math.exp(z) for z in scores]
    return [power / sum(powers) for power in powers]


def result(window, name):
    return value(window, f"entropy.result.{name}")


def said(window, name):
    """Return what a readout says, unit and all."""
    return named(window, f"entropy.result.{name}").accessibleName()


def texts(window):
    return " ".join(text.text() for text in window.findChildren(Text) if text.isVisible())


def bars(window, name, series):
    return named(window, name)._series[series].values
