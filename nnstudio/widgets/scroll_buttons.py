"""The two buttons that a row of tabs has where there is no room for all of them."""

from PySide6.QtWidgets import QTabBar, QToolButton

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_NAMES = {
    "ScrollLeftButton": ("leftwards", QT_TRANSLATE_NOOP("Tabs", "Show the tabs to the left")),
    "ScrollRightButton": ("rightwards", QT_TRANSLATE_NOOP("Tabs", "Show the tabs to the right")),
}
"""By what Qt calls them; Qt names them only once, in the language of that moment."""


def name_scroll_buttons(bar: QTabBar) -> None:
    """Name the buttons of *bar* in the present language; they are called after it, as all controls are."""
    for qt_name, (direction, sentence) in _NAMES.items():
        own_name = f"{bar.objectName()}.{direction}"
        button = bar.findChild(QToolButton, qt_name) or bar.findChild(QToolButton, own_name)
        if button is not None:
            button.setObjectName(own_name)
            button.setAccessibleName(spoken(sentence))
