"""Options side by side, with little room."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.switch import Switch

OPTIONS = {
    "examples": QT_TRANSLATE_NOOP("Trainer", "Answers"),
    "mistakes": QT_TRANSLATE_NOOP("Trainer", "Errors"),
    "weights": QT_TRANSLATE_NOOP("Trainer", "Weights"),
    "drawing": QT_TRANSLATE_NOOP("Trainer", "Drawing"),
}


@pytest.fixture
def app():
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    yield app
    wear(app, "light", 1.0)


@pytest.fixture
def switch(app, qtbot):  # noqa: ARG001 - it wears a theme
    switch = Switch("test.view", OPTIONS, QT_TRANSLATE_NOOP("Trainer", "Pictures"))
    qtbot.addWidget(switch)
    return switch


def written(switch):
    """Return how many pixels wide each word is in the letters that it is drawn with."""
    letters = QFont(switch.font())
    letters.setWeight(QFont.Weight.DemiBold)
    size = switch.styleSheet().partition("font-size: ")[2].partition("px")[0]
    if size:
        letters.setPixelSize(int(size))
    return [QFontMetrics(letters).horizontalAdvance(switch.tabText(i)) for i in range(switch.count())]


@pytest.mark.parametrize(("width", "zoom"), [(600, 1.0), (286, 1.0), (262, 1.0), (215, 1.0), (430, 1.5), (320, 1.5)])
def test_no_word_is_cut_and_all_are_within(app, switch, width, zoom):
    wear(app, "light", zoom)
    switch.resize(width, switch.sizeHint().height())
    switch.show()
    QApplication.processEvents()
    assert switch.minimumSizeHint().width() <= width
    places = [switch.tabRect(i) for i in range(4)]
    assert places[0].left() >= 0
    assert places[-1].right() <= width
    for place, word in zip(places, written(switch), strict=True):
        assert word <= place.width() - 2
    assert [switch.tabText(i) for i in range(4)] == ["Answers", "Errors", "Weights", "Drawing"]


def test_with_room_enough_it_looks_as_the_style_sheet_says(switch):
    switch.resize(600, 30)
    switch.show()
    assert switch.styleSheet() == ""
    switch.resize(262, 30)
    assert switch.styleSheet() != ""
    switch.show_option("drawing", False)
    assert not switch.styleSheet().strip()  # three have room
    switch.show_option("drawing", True)
    switch.resize(600, 30)
    assert not switch.styleSheet().strip()
