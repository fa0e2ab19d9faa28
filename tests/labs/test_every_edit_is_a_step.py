"""Every control of every page, by hand: what it edits is one step, which one undo takes back; looking is none."""

from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from nnstudio.app.labs import LABS
from nnstudio.labs.activation.step_names import STEP_NAMES as ACTIVATION
from nnstudio.labs.entropy.step_names import STEP_NAMES as ENTROPY
from nnstudio.labs.softmax.step_names import STEP_NAMES as SOFTMAX
from nnstudio.labs.step_names import name_of_step
from nnstudio.labs.trainer.step_names import STEP_NAMES as TRAINER
from nnstudio.widgets.typed_field import TypedField
from nnstudio.widgets.words import spoken
from tests.labs.alone import shown_alone

STEP_NAMES = {"entropy": ENTROPY, "activation": ACTIVATION, "softmax": SOFTMAX, "trainer": TRAINER}
PAGES = {
    "entropy": ("outcomes", "codes", "densities", "labels"),
    "activation": ("functions", "properties", "depth", "losses", "race"),
    "softmax": ("loss", "steps", "gradients", "overflow", "two_classes", "regression"),
    "trainer": ("training",),
}
NO_EDITS = ("open_file", "save_csv", "export_film", "measure_costs", "start", "step", "one_step", "play", "reset")
"""Buttons that open a dialog or train; what trains is no step of the history."""
TEXTS = ("0.5", "3", "4, 4", "z^2", "rain")
LOOKED_AT = {
    *("entropy.count", "entropy.count_a_text", "entropy.text_unit"),  # there is no text
    *("entropy.outcomes", "entropy.move_up", "entropy.move_down", "entropy.normalise"),  # see tests/labs/entropy
    *("entropy.codes", "softmax.working_float32", "softmax.working_float64", "softmax.send"),
    *("activation.race_step.slider", "activation.race_step_forward"),
    *("softmax.descent_step.slider", "softmax.descent_step_forward"),
    *("softmax.training_step.slider", "softmax.training_step_forward"),
    *("trainer.dataset.spiral", "trainer.regularisation", "trainer.stop_rules"),
    *("trainer.example", "trainer.example_of", "trainer.logarithmic"),
    *("trainer.moment", "trainer.moment_back", "trainer.moment_first"),
    *("trainer.to_activation", "trainer.to_entropy", "trainer.to_softmax"),
}
"""What edits nothing: it is only looked at, sent elsewhere, chosen already, or has nothing to act on here."""


@cache
def lab_of(lab_id):
    return next(lab for lab in LABS if lab.id == lab_id)


@pytest.fixture
def opened(qtbot):
    """Return what opens a page of a lab alone."""
    tabs = []

    def open_page(lab_id, page):
        lab = lab_of(lab_id)
        tab = shown_alone(qtbot, lab.create_tab, lab.scene_type(page=page))
        tabs.append(tab)
        return tab

    yield open_page
    for tab in tabs:
        tab.shut_down()


def mouse(widget, kind, place, button=Qt.MouseButton.LeftButton):
    """Press, move or release, at once."""
    released = kind is QEvent.Type.MouseButtonRelease
    held = Qt.MouseButton.NoButton if released else Qt.MouseButton.LeftButton
    pressed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
    at = QPointF(place)
    QApplication.sendEvent(
        widget, QMouseEvent(kind, at, widget.mapToGlobal(at), pressed, held, Qt.KeyboardModifier.NoModifier)
    )


def drag(widget, start, *way):
    mouse(widget, QEvent.Type.MouseMove, start)
    mouse(widget, QEvent.Type.MouseButtonPress, start)
    for place in way:
        mouse(widget, QEvent.Type.MouseMove, place)
    mouse(widget, QEvent.Type.MouseButtonRelease, way[-1])


def gestures(control):
    """Yield what a hand may do with *control*, each as one gesture."""
    if isinstance(control, TypedField):
        for text in TEXTS:
            yield lambda text=text: type_over(control, text)
    elif isinstance(control, QComboBox):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            yield lambda key=key: QTest.keyClick(control, key)
    elif isinstance(control, QSlider):
        middle = control.height() // 2
        for share in (0.2, 0.8):
            ways = [QPoint(round(control.width() * each), middle) for each in (0.3, 0.5, 0.7, share)]
            yield lambda ways=ways: drag(control, handle(control), *ways)
    elif isinstance(control, QCheckBox):
        yield lambda: QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(9, control.height() // 2))
    elif isinstance(control, QAbstractItemView):
        for row in (3, 1, 0):
            place = control.visualRect(control.model().index(row, 0)).center()
            yield lambda place=place: QTest.mouseClick(control.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif isinstance(control, QAbstractButton):
        yield lambda: QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    else:  # a picture with something in it to take hold of; where that lies only the hand finds out
        seen = control.viewport() if hasattr(control, "viewport") else control
        for across in range(1, 12):
            for down in range(1, 8):
                start = QPoint(seen.width() * across // 12, seen.height() * down // 8)
                ways = [start + QPoint(4 * i, -5 * i) for i in (1, 2, 3)]
                yield lambda start=start, ways=ways: drag(seen, start, *ways)


def handle(slider):
    share = (slider.value() - slider.minimum()) / max(1, slider.maximum() - slider.minimum())
    return QPoint(round(8 + share * (slider.width() - 16)), slider.height() // 2)


def type_over(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def controls(tab):
    """Return the names of what a hand can edit with on the screen."""
    kinds = (TypedField, QComboBox, QSlider, QAbstractButton, QAbstractItemView)
    found = []
    for widget in tab.findChildren(QWidget):
        name = widget.objectName()
        pulled = hasattr(widget, "grabbed") and not widget.findChildren(QLineEdit)
        if not name or name.startswith("qt_") or not widget.isVisibleTo(tab) or not widget.isEnabled():
            continue
        if isinstance(widget, QTabBar) or name.endswith(".presets") or any(name.endswith(each) for each in NO_EDITS):
            continue
        if isinstance(widget, kinds) or pulled:
            found.append(name)
    return found


def look_at(tab, lab_id, name):
    """Do everything that a hand can do with the control *name*; return whether anything was edited."""
    names, store, edited = STEP_NAMES[lab_id], tab.store, False
    control = tab.findChild(QWidget, name)
    for gesture in gestures(control):
        before, steps = store.scene, store.undo_stack.index()
        gesture()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        now = store.scene
        changed = [field for field, named in names.items() if named and getattr(now, field) != getattr(before, field)]
        done = store.undo_stack.index() - steps
        assert done == bool(changed), f"{name}: {done} steps for {changed}"
        if not changed:
            continue
        edited = True
        told = spoken(name_of_step(*store.undo_stack.undo_step, names))
        assert told not in ("Several settings", "What is looked at"), name
        assert ", and more" not in told, name
        store.undo()
        left = [
            field for field, named in names.items() if named and getattr(store.scene, field) != getattr(before, field)
        ]
        assert not left, f"{name}: {left} is not undone"
        store.redo()
        store.undo()
        if tab.findChild(QWidget, name) is not control:
            break  # the row that it stood in has been made anew
        if not isinstance(control, TypedField | QComboBox | QSlider | QAbstractItemView):
            break  # what can be dragged has been found
    return edited


@pytest.mark.parametrize(("lab_id", "page"), [(lab_id, page) for lab_id, pages in PAGES.items() for page in pages])
@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_what_a_control_edits_is_one_step(opened, lab_id, page):
    tab = opened(lab_id, page)
    assert page in tab.kinds
    QGuiApplication.clipboard().setText("rain\t0.2\nsun\t0.8")
    nowhere, seen = set(), set()
    for _section in sections(tab):
        for name in controls(tab):
            if name not in seen and tab.findChild(QWidget, name) is not None:
                seen.add(name)
                if not look_at(tab, lab_id, name):
                    nowhere.add(name)
    assert nowhere <= LOOKED_AT
    assert page in ("codes", "properties") or len(seen - nowhere) > 3


def sections(tab):
    """Yield once for each section of the set-up, or once where it has none."""
    strip = tab.findChild(QTabBar, "trainer.section")
    for i in range(strip.count()) if strip else (0,):
        if strip:
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(i).center())
        for fold in tab.findChildren(QAbstractButton):
            if fold.property("role") == "fold" and fold.isVisibleTo(tab) and not fold.isChecked():
                fold.click()
        yield i
