"""What there is to read comes from files: lessons, and the glossary in three languages."""

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog

from nnstudio.app.smoke.stage import Stage, live
from nnstudio.app.smoke.trouble import NOTHING_SHOWN, SmokeError
from nnstudio.glossary import all_terms
from nnstudio.lessons.lesson import load_lessons

_DIALOGS = ("glossary", "shortcuts", "about", "settings")


def open_every_text(stage: Stage) -> None:
    """Open a lesson; and where there is a screen, each dialog of the menus by its entry there.

    A dialog wants to be in front of the window, and Qt says of an invisible platform that there is no such thing.
    """
    for name, there_is in (("lessons", load_lessons()), ("glossary", all_terms())):
        if not there_is:
            raise SmokeError(NOTHING_SHOWN.fill(name=name))
        stage.say(f"texts: {name} {len(there_is)}")
    stage.window.lessons.open(load_lessons()[0])
    live(0)
    stage.window.lessons.hide()
    for name in _DIALOGS if QGuiApplication.platformName() != "offscreen" else ():
        _open(stage, name).close()
        stage.say(f"texts: {name} opens")


def _open(stage: Stage, name: str) -> QDialog:
    action = stage.window.findChild(QAction, f"action.{name}")
    if action is not None:
        action.trigger()
        live(0)
    dialog = stage.window.findChild(QDialog, name)
    if dialog is None or not dialog.isVisible():
        raise SmokeError(NOTHING_SHOWN.fill(name=name))
    return dialog
