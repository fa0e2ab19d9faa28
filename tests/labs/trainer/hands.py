"""What a person does in the Network Trainer."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.labs.trainer.presets import PRESETS
from tests.labs.reading import named, value

PATIENCE_MS = 60_000


def reach(tab, name):
    """Turn to the section of the set-up, and open the fold, in which the control *name* stands; return it."""
    control, sections = named(tab, name), named(tab, "trainer.section")
    for i in range(sections.count()):
        if control.isVisibleTo(tab) or not named(tab, "trainer.section").parent().isAncestorOf(control):
            break
        QTest.mouseClick(sections, Qt.MouseButton.LeftButton, pos=sections.tabRect(i).center())
        for fold in ("trainer.regularisation", "trainer.stop_rules"):
            button = named(tab, fold)
            if button.isVisibleTo(tab) and not button.isChecked() and button.parent().isAncestorOf(control):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return control


def type_into(tab, name, text):
    """Turn to a field, type over it, press Enter."""
    field = reach(tab, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def click(tab, name):
    QTest.mouseClick(named(tab, name), Qt.MouseButton.LeftButton)


def choose(tab, name, option):
    """Choose *option* in a list by keys, as a person does who cannot use a mouse."""
    choice = reach(tab, name)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(list(choice._options).index(option)):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def wait_until_trained(qtbot, tab):
    qtbot.waitUntil(lambda: not tab.page.session.is_running, timeout=PATIENCE_MS)


def train(qtbot, tab, epochs):
    """Press Start for so many epochs, and wait until they are done."""
    tab.store.edit(epochs=epochs)
    click(tab, "trainer.start")
    wait_until_trained(qtbot, tab)


def wait_for_epoch(qtbot, tab, epoch):
    qtbot.waitUntil(lambda: value(tab, "trainer.result.epoch") >= epoch, timeout=PATIENCE_MS)


def open_worked_example(tab, key):
    """Choose a worked example in the menu."""
    place = [preset.key for preset in PRESETS].index(key)
    groups = [action.menu() for action in named(tab, "trainer.presets").menu().actions() if action.menu()]
    [action for group in groups for action in group.actions()][place].trigger()


def choose_dataset(tab, dataset):
    """Click on the picture of a data set."""
    reach(tab, "trainer.dataset")
    click(tab, f"trainer.dataset.{dataset}")


def switch_to(tab, name, option):
    """Click on one of the options that stand side by side."""
    switch = named(tab, name)
    place = switch.tabRect(list(switch._options).index(option)).center()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)


def click_on_unit(tab, layer, unit):
    """Click on a unit in the picture of the network; layer and unit are counted from 0."""
    picture = named(tab, "trainer.network")
    place = picture._render().places.unit((layer, unit)).center().toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)


def click_on_example(tab, index, *, training):
    """Click on an example in the picture of the plane."""
    picture = named(tab, "trainer.decision")
    picture.grab()  # what has been painted knows its places
    place = picture._drawn.pixel_of(training, index).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)


def move_mouse(widget, place):
    """Move the mouse over a widget, at once: QTest's own move comes later."""
    at = QPointF(place)
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), buttons, buttons, modifiers)
    QApplication.sendEvent(widget, event)
