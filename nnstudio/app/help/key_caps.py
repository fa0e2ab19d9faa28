"""Keys drawn as the caps on a keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

MOST_IN_A_LINE = 5
"""So many caps stand side by side at most: what the keys do must have room beside them."""


def caps_of(keys: str) -> list[str]:
    """Return what stands on each key of a shortcut: ``Ctrl++`` is ``Ctrl`` and ``+``."""
    if keys.endswith("+"):
        return [*filter(None, keys[:-1].split("+")), "+"]
    return keys.split("+")


class KeyCaps(QWidget):
    """One or several shortcuts side by side, each of one or several keys; many go on in another line."""

    def __init__(self, shortcuts: Sequence[str]) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        line, length = QHBoxLayout(), 0
        for keys in shortcuts:
            caps = caps_of(keys)
            if length:
                line.addWidget(self._label("/", "quiet"))
            if length + len(caps) > MOST_IN_A_LINE:
                self._end(rows, line)
                line, length = QHBoxLayout(), 0
            for cap in caps:
                line.addWidget(self._label(cap, "key"))
            length += len(caps)
        self._end(rows, line)
        self.setAccessibleName(" / ".join(shortcuts))

    def _end(self, rows: QVBoxLayout, line: QHBoxLayout) -> None:
        line.setSpacing(3)
        line.addStretch(1)
        rows.addLayout(line)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
