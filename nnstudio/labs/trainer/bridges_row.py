"""From the example that is worked out to the other labs."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.words import Button, Text, spoken

_GO_ON = QT_TRANSLATE_NOOP("Trainer", "Go on with these numbers in another lab:")
_BRIDGES = {
    "softmax": (
        QT_TRANSLATE_NOOP("Trainer", "Softmax"),
        QT_TRANSLATE_NOOP("Trainer", "Open this example’s logits and its true class in the Softmax Playground"),
    ),
    "entropy": (
        QT_TRANSLATE_NOOP("Trainer", "Entropy"),
        QT_TRANSLATE_NOOP("Trainer", "Open the truth as p and this prediction as q in the Entropy Calculator"),
    ),
    "activation": (
        QT_TRANSLATE_NOOP("Trainer", "Activation"),
        QT_TRANSLATE_NOOP("Trainer", "Open this unit’s activation at its z in the Activation Explorer"),
    ),
}

_NAMING = ("softmax", "entropy")
"""The labs that call the classes by their names."""


class BridgesRow(QWidget):
    """A button for each lab; one that could show nothing of the example cannot be pressed."""

    sent = Signal(str, dict)
    """The lab of that id is to be opened, with these fields of its scene."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[str, dict[str, Any] | None] = {}
        self._names: tuple[Sentence, ...] = ()
        self._buttons = {
            lab: Button(f"trainer.to_{lab}", title, hint=hint, role="slim") for lab, (title, hint) in _BRIDGES.items()
        }
        for lab, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, lab=lab: self._send(lab))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(Text(_GO_ON, "quiet"))
        rows.addLayout(side_by_side(*self._buttons.values(), stretch=(1, 1, 1)))

    def offer(self, changes: dict[str, dict[str, Any] | None], names: tuple[Sentence, ...]) -> None:
        """Let each lab be opened with its *changes*, or not at all; *names* are those of the classes."""
        self._changes, self._names = changes, names
        for lab, button in self._buttons.items():
            button.setEnabled(changes.get(lab) is not None)

    def _send(self, lab: str) -> None:
        changes = self._changes.get(lab)
        if changes is not None:
            names = tuple(spoken(name) for name in self._names)  # in the language of now
            self.sent.emit(lab, {**changes, "names": names} if lab in _NAMING else changes)
