"""Figures that can be chosen, panels that fold, worked examples in groups."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.choosable_readout import ChoosableReadout
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.presets import PresetButton


def test_a_figure_is_chosen_by_click_space_and_enter(qtbot):
    readout = ChoosableReadout("lab.result.h", Sentence("", "H"), hint=Sentence("", "uncertainty"))
    qtbot.addWidget(readout)
    chosen = []
    readout.chosen.connect(lambda: chosen.append(True))
    readout.show_value(1.25)
    QTest.mouseClick(readout, Qt.MouseButton.LeftButton)
    QTest.mouseClick(readout, Qt.MouseButton.RightButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A):
        QTest.keyClick(readout, key)
    assert len(chosen) == 3
    assert readout.toolTip() == "uncertainty\n1.25"
    plain = readout.grab().toImage()
    readout.set_chosen(True)
    assert readout.grab().toImage() != plain


def test_a_fold_opens_and_closes_by_its_heading(qtbot):
    fold = Fold("test.fold", Sentence("", "More"), Sentence("", "What else there is"))
    qtbot.addWidget(fold)
    inside = QLabel("inside")
    fold.rows.addWidget(inside)
    assert not inside.isVisibleTo(fold)
    closed = fold.button.icon().cacheKey()
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert inside.isVisibleTo(fold)
    assert fold.button.icon().cacheKey() != closed
    QTest.keyClick(fold.button, Qt.Key.Key_Space)
    assert not inside.isVisibleTo(fold)
    assert fold.button.accessibleName() == "More"


def test_worked_examples_and_groups_of_others(qtbot):
    first, second, third = (Preset(key, Sentence("", key), key) for key in "abc")
    button = PresetButton("test.presets", [first])
    qtbot.addWidget(button)
    chosen = []
    button.chosen.connect(chosen.append)
    for _ in range(3):
        button.offer([first, second], [(Sentence("", "others"), [third])])
    actions = button.menu().actions()
    button.retranslate()
    assert button.menu().actions() == actions  # another language sets their texts; new ones would pile up
    assert [action.text() for action in actions] == ["a", "b", "", "others"]
    actions[1].trigger()
    actions[3].menu().actions()[0].trigger()
    assert chosen == ["b", "c"]
