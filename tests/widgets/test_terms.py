"""Terms in tooltips have their names in the other language, and in texts they are links."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.language import LANGUAGE_PROPERTY
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Button, Text


@pytest.fixture
def speak(qapp):
    """Return what changes the language that the widgets ask for."""
    before = qapp.property(LANGUAGE_PROPERTY)
    yield lambda language: qapp.setProperty(LANGUAGE_PROPERTY, language)
    qapp.setProperty(LANGUAGE_PROPERTY, before)


class Listener(QWidget):
    """Hears which links were clicked in it."""

    def __init__(self):
        super().__init__()
        self.heard = []
        self.rows = QVBoxLayout(self)

    def event(self, event):
        if isinstance(event, QWhatsThisClickedEvent):
            self.heard.append(event.href())
            return True
        return super().event(event)


@pytest.fixture
def listener(qtbot, speak):
    speak("en")
    listener = Listener()
    qtbot.addWidget(listener)
    listener.resize(300, 200)
    return listener


def test_a_tooltip_names_terms_in_the_other_language(speak):
    speak("en")
    assert with_names("What it costs.", "Cross-entropy H(p,q)") == "What it costs.\ncross-entropy · 交叉熵"
    assert with_names("", "Weights") == "weights · 权重 · 權重" or with_names("", "Weights") == "weight · 权重 · 權重"
    assert with_names("A hint.", "Speed", "Adam") == "A hint."
    assert with_names("") == ""
    assert with_names("The 交叉熵 of both.", "Cross-entropy") == "The 交叉熵 of both."  # it is named there
    assert len(with_names("", "Entropy, weight, learning rate and batch").splitlines()) == 2
    speak("zh_CN")
    assert with_names("代价。", "交叉熵 H(p,q)", "学习率 η") == "代价。\n交叉熵 · cross-entropy\n学习率 · learning rate"
    speak("zh_TW")
    assert with_names("也稱為 cross-entropy。", "交叉熵 H(p,q)") == "也稱為 cross-entropy。"
    assert with_names("", "機率") == "機率 · probability"


def test_all_shared_controls_name_their_terms(qtbot, speak):
    speak("en")
    hint, line = verbatim("A hint."), "learning rate · 学习率 · 學習率"
    row = FieldRow(verbatim("Learning rate η"), Tick("lab.tick", verbatim("Label smoothing"), hint), hint)
    bare = FieldRow(verbatim("Learning rate η"), Button("lab.button", verbatim("Normalise"), hint=hint))
    readout = Readout("lab.result.x", verbatim("Learning rate"), hint=hint)
    switch = Switch("lab.switch", {"a": verbatim("Learning rate"), "b": verbatim("Plain")}, hint)
    choice = Choice("lab.choice", {1: verbatim("Learning rate"), 2: verbatim("plain")})
    for each in (row, bare, readout, switch, choice):
        qtbot.addWidget(each)
    assert row.control.toolTip() == f"A hint.\n{line}"
    assert row.control.accessibleDescription() == "A hint."
    assert bare.control.toolTip() == line
    assert bare.control.accessibleDescription() == "A hint."
    readout.show_value(0.25)
    assert readout.toolTip() == f"A hint.\n0.25\n{line}"
    assert [switch.tabToolTip(i) for i in range(2)] == [line, ""]
    assert [choice.itemData(i, Qt.ItemDataRole.ToolTipRole) for i in range(2)] == [line, ""]
    tick = Tick("lab.tick", verbatim("Label smoothing"), hint)
    button = Button("lab.button", verbatim("Normalise"), hint=hint)
    for each in (tick, button):
        qtbot.addWidget(each)
        assert each.toolTip().startswith("A hint.\n")
        assert each.accessibleDescription() == "A hint."


def test_terms_are_links_and_the_text_stays_plain(qtbot, listener):
    said = "The cross-entropy is <b>never</b> below the entropy, and this sentence is longer than one line; & entropy."
    text = Text(verbatim(said))
    listener.rows.addWidget(text)
    listener.show()
    assert text.text() == said
    rooms = text.links.rooms()
    assert [one.key for _room, one in rooms] == ["cross-entropy", "entropy"]
    for room, _one in rooms:
        qtbot.mouseMove(text, room.center().toPoint())
        qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=room.center().toPoint())
    assert listener.heard == ["term:cross-entropy", "term:entropy"]
    qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    qtbot.mouseClick(text, Qt.MouseButton.RightButton, pos=rooms[0][0].center().toPoint())
    assert len(listener.heard) == 2


def test_links_are_painted_where_they_lie(qtbot, listener):
    text, bare = Text(verbatim("Here the cross-entropy is meant")), Text(verbatim("cross-entropy"))
    for each in (text, bare):
        listener.rows.addWidget(each)
    listener.show()
    assert bare.links.rooms() == []  # the bare term is no sentence
    room = text.links.rooms()[0][0].toRect()
    assert text.rect().adjusted(-1, -1, 1, 1).contains(room)
    letters = text.fontMetrics()
    assert abs(room.x() - letters.horizontalAdvance("Here the ")) <= 2
    assert abs(room.width() - letters.horizontalAdvance("cross-entropy")) <= 2
    before = text.grab().toImage()
    qtbot.mouseMove(text, room.center())
    assert text.cursor().shape() == Qt.CursorShape.PointingHandCursor
    after = text.grab().toImage()
    ratio = before.devicePixelRatio()
    changed = [
        (x / ratio, y / ratio)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(room.adjusted(-3, -3, 3, 3).contains(QPoint(round(x), round(y))) for x, y in changed)
    qtbot.mouseMove(text, QPoint(1, 1))
    assert text.cursor().shape() != Qt.CursorShape.PointingHandCursor


def test_captions_and_headings_have_no_links(qtbot):
    for role in ("heading", "caption"):
        text = Text(verbatim("What the cross-entropy is"), role)
        qtbot.addWidget(text)
        assert text.links is None


def test_a_text_that_changes_all_the_time_costs_nothing_more(qtbot):
    text = Text(verbatim(""))
    qtbot.addWidget(text)
    start = time.perf_counter()
    for i in range(500):
        text.say(verbatim(f"The cross-entropy is {i}"))
    assert (time.perf_counter() - start) / 500 < 200e-6  # 10 µs on a quiet machine
    QApplication.processEvents()
