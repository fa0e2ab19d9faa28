"""The projects that were open lately, to be seen and forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Button, Worded, spoken

_CLEAR = QT_TRANSLATE_NOOP("App", "Clear")
_CLEAR_HINT = QT_TRANSLATE_NOOP("App", "Forget which projects were open; the projects themselves stay")
_NONE = QT_TRANSLATE_NOOP("App", "None yet")
_NAME = QT_TRANSLATE_NOOP("App", "Recent projects")
_LONGEST = 56
"""Letters of a path that are shown; the rest of it, in the middle, is in the tooltip."""


class RecentList(Worded, QWidget):
    """The list ``settings.recent.list``, and a button that clears it."""

    cleared = Signal()
    """The list shall be forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings.recent")
        self._paths: tuple[str, ...] = ()
        self._list = QLabel()
        self._list.setObjectName("settings.recent.list")
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._clear = Button("settings.recent.clear", _CLEAR, hint=_CLEAR_HINT)
        self._clear.setAutoDefault(False)
        self._clear.clicked.connect(self.cleared)
        self.setFocusProxy(self._clear)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._list)
        rows.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_value(self, paths: Sequence[str]) -> None:
        """Show which projects were open lately, the newest first."""
        self._paths = tuple(paths)
        self.retranslate()

    def retranslate(self) -> None:
        self._list.setText("\n".join(map(_shortened, self._paths)) or spoken(_NONE))
        self._list.setToolTip("\n".join(self._paths))
        self._list.setAccessibleName(spoken(_NAME))
        self._list.setAccessibleDescription(", ".join(self._paths) or spoken(_NONE))
        self._clear.setEnabled(bool(self._paths))


def _shortened(path: str) -> str:
    return path if len(path) <= _LONGEST else f"{path[: _LONGEST // 3]}…{path[-2 * _LONGEST // 3 :]}"
