"""How a table is written down: four choices side by side."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.data.csv_file.layout import CsvLayout
from nnstudio.labs.trainer.own_file.csv_titles import DECIMALS, ENCODINGS, HEADERS, SEPARATORS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.problem import ProblemLabel

_ENCODING = QT_TRANSLATE_NOOP("Trainer", "Encoding")
_SEPARATOR_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "What stands between two cells. It is right if the columns below are apart."
)
_DECIMAL_HINT = QT_TRANSLATE_NOOP("Trainer", "Whether one and a half is written 1.5 or 1,5 in this file")
_HEADER_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Whether the first line has the names of the columns, or an example already"
)
_ENCODING_HINT = QT_TRANSLATE_NOOP("Trainer", "How bytes stand for characters. It is right if all names can be read.")
_SEPARATOR = QT_TRANSLATE_NOOP("Trainer", "Between two fields")
_DECIMAL = QT_TRANSLATE_NOOP("Trainer", "Decimal sign")
_HEADER = QT_TRANSLATE_NOOP("Trainer", "The first row")
_LONG = 3
"""Encodings have the longest names: their choice gets half as much room again as the others."""


class CsvLayoutRow(QWidget):
    """Shows a `CsvLayout`, and below it what is wrong with the file, or with the way it is read."""

    chosen = Signal(object)
    """Another `CsvLayout` was chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._layout = CsvLayout()
        self._choices = {
            "encoding": Choice(f"{name}.encoding", ENCODINGS),
            "separator": Choice(f"{name}.separator", SEPARATORS),
            "decimal": Choice(f"{name}.decimal", DECIMALS),
            "has_header": Choice(f"{name}.header", HEADERS),
        }
        captions = (_ENCODING, _SEPARATOR, _DECIMAL, _HEADER)
        hints = (_ENCODING_HINT, _SEPARATOR_HINT, _DECIMAL_HINT, _HEADER_HINT)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for caption, hint, (field, choice) in zip(captions, hints, self._choices.items(), strict=True):
            choices.addWidget(FieldRow(caption, choice, hint, problem_below=False), _LONG if field == "encoding" else 2)
            choice.chosen.connect(lambda value, field=field: self.chosen.emit(replace(self._layout, **{field: value})))
        self.problem = ProblemLabel(f"{name}.layout.problem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(choices)
        rows.addWidget(self.problem)

    def show_layout(self, layout: CsvLayout) -> None:
        """Show that this *layout* is chosen."""
        self._layout = layout
        for field, choice in self._choices.items():
            choice.show_value(getattr(layout, field))

    def allow(self, allowed: bool) -> None:
        """Let the learner choose, or do not."""
        for choice in self._choices.values():
            choice.setEnabled(allowed)
