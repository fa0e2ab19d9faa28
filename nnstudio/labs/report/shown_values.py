"""What a control shows, in the words and digits of the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from nnstudio.labs.reading_order import is_put_away
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import spoken

_YES = QT_TRANSLATE_NOOP("Report", "yes")
_NO = QT_TRANSLATE_NOOP("Report", "no")
NOTHING = "–"
"""What stands for an empty field."""


def shown_value(control: QWidget) -> str | None:
    """Return what *control* shows; None where it is no control, but holds some."""
    if isinstance(control, SliderField):
        return _of_field(control.field)
    if isinstance(control, QLineEdit):
        return _of_field(control)
    if isinstance(control, QComboBox):
        return control.currentText() or NOTHING
    if isinstance(control, QCheckBox):
        return spoken(_YES if control.isChecked() else _NO)
    if isinstance(control, QTabBar):
        return control.tabText(control.currentIndex())
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText() or NOTHING
    if isinstance(control, QListWidget):
        return _of_list(control)
    return _of_buttons(control)


def _of_field(field: QLineEdit) -> str:
    return field.text() or field.placeholderText() or NOTHING


def _of_list(view: QListWidget) -> str:
    items = [view.item(i) for i in range(view.count())]
    ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
    current = view.currentItem()
    chosen = [current] if current is not None and current not in ticked else []
    return ", ".join(item.text() for item in [*chosen, *ticked]) or NOTHING


def _of_buttons(control: QWidget) -> str | None:
    """Return which of the things that can be ticked are, where *control* holds such."""
    buttons = [button for button in control.findChildren(QAbstractButton) if button.isCheckable()]
    if not buttons or control.findChild(QLineEdit):
        return None
    ticked = [button for button in buttons if button.isChecked() and not is_put_away(button)]
    return ", ".join(button.text() or button.accessibleName() for button in ticked) or NOTHING
