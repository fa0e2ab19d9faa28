"""One column of a table, and as what it is used."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from nnstudio.data.csv_file.columns import Role
from nnstudio.labs.trainer.own_file.csv_titles import ROLES, TARGET
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.words import spoken

_ROLE_HINT = QT_TRANSLATE_NOOP("Trainer", "As an input of the network, as words that become inputs, or not at all")
_USED_AS = QT_TRANSLATE_NOOP("Trainer", "Column “{column}” is used as")


class ElidedLabel(QLabel):
    """Shows the beginning of a text that has no room, and all of it on hover."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show *text*."""
        self._whole = text
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_whole"):
            self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class RoleChoice(Choice):
    """Leaves the wheel to the list that it stands in: nobody wants to change a role by scrolling."""

    def __init__(self, name: str) -> None:
        super().__init__(name, ROLES)
        self._column = ""
        self.setMinimumContentsLength(9)

    def show_role(self, column: str, role: Role | None, *, is_target: bool = False) -> None:
        """Show the *role* of the *column*; of the target nothing can be chosen here."""
        self._column = column
        self.offer({"target": TARGET} if is_target else ROLES)
        self.show_value("target" if is_target else role)
        self.setEnabled(not is_target)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_column"):
            self.setAccessibleName(spoken(_USED_AS.fill(column=self._column)))
            self.setAccessibleDescription(spoken(_ROLE_HINT))
            self.setToolTip(self.accessibleDescription())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnRow(QObject):
    """Three cells of *grid*: the name, the role, and how many values are missing."""

    chosen = Signal(object)
    """Another role was chosen."""

    def __init__(self, name: str, grid: QGridLayout, line: int, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self.role, self._missing = ElidedLabel(), RoleChoice(name), QLabel()
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.role.chosen.connect(self.chosen)
        for place, widget in enumerate((self._name, self.role, self._missing)):
            grid.addWidget(widget, line, place)

    def show_column(self, told: str, role: Role | None, missing: int, *, is_target: bool = False) -> None:
        """Show what the column is called and used as."""
        self._name.show_text(told)
        self.role.show_role(told, role, is_target=is_target)
        self._missing.setText(f"{missing:,}" if missing else "–")
        look = "value" if missing else "quiet"
        if self._missing.property("role") != look:
            self._missing.setProperty("role", look)
            self._missing.style().polish(self._missing)

    def set_visible(self, visible: bool) -> None:
        """Show the row, or do not."""
        for widget in (self._name, self.role, self._missing):
            widget.setVisible(visible)
