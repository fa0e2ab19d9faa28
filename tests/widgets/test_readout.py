"""Figures on the screen."""

import math

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.readout import Readout

CAPTION = QT_TRANSLATE_NOOP("Tests", "Entropy")
BITS = QT_TRANSLATE_NOOP("Tests", "bits")


@pytest.fixture
def readout(qtbot):
    readout = Readout("test.result.entropy", CAPTION)
    qtbot.addWidget(readout)
    return readout


def test_four_decimals_on_the_screen_and_all_of_them_on_hover(readout):
    readout.show_value(1 / 3, BITS)
    assert readout.accessibleName() == "Entropy: 0.3333 bits"
    assert readout.toolTip() == "0.3333333333333333 bits\nentropy · 熵"
    assert readout.value == 1 / 3


def test_what_is_infinite_is_said_in_words(readout):
    readout.show_value(math.inf, BITS)
    assert readout.accessibleName() == "Entropy: infinite"
    assert math.isinf(readout.value)


def test_before_there_is_a_figure_there_is_a_dash(readout):
    assert readout.accessibleName() == "Entropy: –"
    assert math.isnan(readout.value)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ({"whole": True}, 12345.67, "12,346"),
        ({"whole": True}, 1185.0, "1,185"),
        ({"whole": True}, 600.0, "600"),
        ({"whole": True}, -12000.0, "−12,000"),
        ({"percent": True}, -0.05, "−5.00 %"),
        ({"percent": True}, 1234.567, "123456.70 %"),
        ({"percent": True}, -12345.67, "−1.2346×10⁶ %"),
    ],
)
def test_other_ways_to_write(qtbot, kind, value, text):
    readout = Readout("test.result.x", CAPTION, **kind)
    qtbot.addWidget(readout)
    readout.show_value(value)
    assert readout.accessibleName() == f"Entropy: {text}"


def test_the_last_good_figure_is_marked(readout):
    readout.show_value(1.0, BITS)
    plain = readout._figure.text()
    readout.set_stale(True)
    assert readout._figure.text() != plain
    readout.set_stale(False)
    assert readout._figure.text() == plain


@pytest.mark.parametrize("main", [True, False])
def test_a_figure_of_a_diverged_network_widens_no_column(qtbot, main):
    speak(application(), "en")
    wear(application(), "light", 1.0)
    readout = Readout("test.result.x", QT_TRANSLATE_NOOP("Tests", "Training R²"), percent=True, main=main)
    qtbot.addWidget(readout)
    readout.show()
    readout.show_value(-1.2345e306)
    assert readout.accessibleName().endswith("−1.2345×10³⁰⁸ %")
    assert readout.minimumSizeHint().width() <= 272  # the room of the right column
