"""What can be done to a window, each gesture from a generator of random numbers.

None ends the program, and none leads to a dialog of the system's, which would not be ours to leave.
"""

import random
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTabBar, QWidget
from shiboken6 import isValid

from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.main_window import MainWindow

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert, Qt.Key.Key_Plus, Qt.Key.Key_Minus),
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_Menu),
    *(Qt.Key[f"Key_{letter}"] for letter in "ACEFGHILNPRSTXYZ01234"),
)
"""All but Q and W, and F4, which may end the program."""
_MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_DIALOGS = ("settings", "glossary", "shortcuts", "about", "what_is_this", "presentation", "preview")
_ENDS = {"action.quit", "action.close"}
_RUBBISH = (
    "",
    "-",
    "1e999",
    "nan",
    "0",
    "1",
    "-3",
    "0.5",
    "1/3",
    "1/0",
    "log2(3)",
    "∞",
    "数",
    "½",
    "{x}",
    "<b>",
    "9" * 40,
)
_RUBBISH_LINES = ("0.2 0.3 0.5", "a,b\n1,2\n", "max(0, z", "sin(a*z)+z/2", "x" * 300, "\t", "😀", "−1", "%n", "&File")
_SIZES = ((1280, 800), (1024, 600), (1280, 720), (1920, 1080), (700, 400), (900, 1200))
_THEMES = ("", "light", "dark", "contrast")


def somewhere(target: QWidget, chance: random.Random) -> tuple[QWidget, QPoint]:
    """Return a random place within *target*, in the widget that lies there."""
    place = QPoint(chance.randrange(max(1, target.width())), chance.randrange(max(1, target.height())))
    widget = target.childAt(place) or target
    return widget, widget.mapFrom(target, place) if widget is not target else place


def click(target: QWidget, chance: random.Random) -> None:
    """Click somewhere."""
    QTest.mouseClick(*_pressed(target, chance, _LEFT))


def double_click(target: QWidget, chance: random.Random) -> None:
    """Click twice somewhere."""
    QTest.mouseDClick(*_pressed(target, chance, _LEFT))


def right_click(target: QWidget, chance: random.Random) -> None:
    """Ask for the menu of something."""
    QTest.mouseClick(*_pressed(target, chance, _RIGHT))


def _pressed(target: QWidget, chance: random.Random, button: Qt.MouseButton) -> tuple[object, ...]:
    widget, place = somewhere(target, chance)
    modifier = chance.choice(_MODIFIERS)
    return widget, button, modifier, place


def drag(target: QWidget, chance: random.Random) -> None:
    """Press somewhere, drag, and let go."""
    widget, place = somewhere(target, chance)
    QTest.mousePress(widget, _LEFT, Qt.KeyboardModifier.NoModifier, place)
    for _ in range(chance.randint(1, 4)):
        place += QPoint(chance.randint(-120, 120), chance.randint(-90, 90))
        if isValid(widget):
            QTest.mouseMove(widget, place)
            QApplication.processEvents()
    if isValid(widget):
        QTest.mouseRelease(widget, _LEFT, Qt.KeyboardModifier.NoModifier, place)


def hover(target: QWidget, chance: random.Random) -> None:
    """Point at something."""
    QTest.mouseMove(*somewhere(target, chance))


def wheel(target: QWidget, chance: random.Random) -> None:
    """Turn the wheel."""
    widget, place = somewhere(target, chance)
    turn = QPoint(0, chance.choice((-360, -120, -15, 15, 120, 360)))
    modifier = chance.choice(_MODIFIERS)
    event = QWheelEvent(
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def press_keys(target: QWidget, chance: random.Random) -> None:
    """Press a few keys where the keys go."""
    for _ in range(chance.randint(1, 4)):
        focused = QApplication.focusWidget()
        widget = focused if focused is not None and isValid(focused) else target
        if not isValid(widget):
            return
        QTest.keyClick(widget, chance.choice(_KEYS), chance.choice(_MODIFIERS))


def type_rubbish(target: QWidget, chance: random.Random) -> None:
    """Type what no field expects into one of *target*."""
    kinds = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
    fields = [field for kind in kinds for field in target.findChildren(kind) if field.isVisible() and field.isEnabled()]
    if not fields:
        return
    field = chance.choice(fields)
    field.setFocus()
    if chance.random() < 0.7:
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    text = chance.choice((*_RUBBISH, *_RUBBISH_LINES)) or "".join(chance.choices("0123456789.,-+e/()ab ", k=6))
    for letter in text[:40]:
        if isValid(field):
            # QTest knows no letters beyond Latin-1.
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    if isValid(field) and chance.random() < 0.7:
        QTest.keyClick(field, chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))


def act(target: QWidget, chance: random.Random) -> None:
    """Choose an action of the menus, which may open a dialog."""
    actions = [
        action
        for action in target.window().findChildren(QAction)
        if action.isEnabled() and action.menu() is None and _is_harmless(action)
    ]
    if actions:
        chance.choice(actions).trigger()


def open_dialog(target: QWidget, chance: random.Random) -> None:
    """Open one of the windows beside the program's, or turn presentation mode or *What is this?* on or off."""
    target.window().findChild(QAction, f"action.{chance.choice(_DIALOGS)}").trigger()


def _is_harmless(action: QAction) -> bool:
    name = action.objectName()
    ends = name in _ENDS or QKeySequence("Ctrl+Q") in action.shortcuts()
    return bool(name) and not ends and not name.startswith(("action.theme.", "action.language.", "action.zoom"))


def turn_page(target: QWidget, chance: random.Random) -> None:
    """Turn to another page, or to another part of one."""
    bars = [bar for bar in target.findChildren(QTabBar) if bar.isVisible() and bar.count() > 1]
    if bars:
        bar = chance.choice(bars)
        bar.setCurrentIndex(chance.randrange(bar.count()))


def turn_tab(target: QWidget, chance: random.Random) -> None:
    """Open another tab."""
    if isinstance(target, MainWindow):
        target.open_lab(chance.choice(LABS).id)


def open_preset(target: QWidget, chance: random.Random) -> None:
    """Open a worked example."""
    if isinstance(target, MainWindow):
        tab = target.lab(LABS[target.tabs.currentIndex()].id)
        presets = [preset for kind in tab.kinds.values() for preset in kind.all_presets()]
        tab._open(chance.choice(presets).scene)


def undo_redo(target: QWidget, chance: random.Random) -> None:
    """Take back some steps, and do some again."""
    if isinstance(target, MainWindow):
        for _ in range(chance.randint(1, 5)):
            target.findChild(QAction, chance.choice(("action.undo", "action.undo", "action.redo"))).trigger()


def train(target: QWidget, chance: random.Random) -> None:
    """Start training, or pause it."""
    if isinstance(target, MainWindow):
        trainer = target.lab("trainer")
        if trainer.session.is_running and chance.random() < 0.4:
            trainer.rest()
        elif not trainer.session.is_running:
            target.open_lab("trainer").start()


def change_language(target: QWidget, chance: random.Random) -> None:
    """Change the language."""
    if isinstance(target, MainWindow):
        target.set_language(chance.choice(tuple(LANGUAGES)))


def change_theme(target: QWidget, chance: random.Random) -> None:
    """Change the theme."""
    if isinstance(target, MainWindow):
        target.set_theme(chance.choice(_THEMES))


def change_zoom(target: QWidget, chance: random.Random) -> None:
    """Change the zoom."""
    if isinstance(target, MainWindow):
        target.set_zoom(chance.choice((0.75, 1.0, 1.0, 1.0, 1.25, 1.5, 2.5)))


def resize(target: QWidget, chance: random.Random) -> None:
    """Change the size of the window."""
    target.window().resize(*chance.choice(_SIZES))


Gesture = Callable[[QWidget, random.Random], None]

GESTURES: dict[str, tuple[float, Gesture]] = {
    "click": (30, click),
    "double click": (4, double_click),
    "right click": (3, right_click),
    "drag": (12, drag),
    "hover": (8, hover),
    "wheel": (8, wheel),
    "keys": (20, press_keys),
    "rubbish": (6, type_rubbish),
    "action": (1, act),
    "dialog": (0.5, open_dialog),
    "page": (3, turn_page),
    "tab": (2, turn_tab),
    "preset": (2, open_preset),
    "undo": (3, undo_redo),
    "train": (3, train),
    "language": (0.3, change_language),
    "theme": (0.3, change_theme),
    "zoom": (0.4, change_zoom),
    "resize": (0.4, resize),
}
"""How often each is done, and what it does."""
SELDOM = ("language", "theme", "zoom", "resize", "tab", "preset", "undo", "train", "dialog")
"""What only the window itself can have done to it."""
