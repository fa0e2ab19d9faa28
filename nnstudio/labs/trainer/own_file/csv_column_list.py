"""All columns of a table, and as what each is used."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from nnstudio.data.csv_file.columns import Role
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.preview import Preview
from nnstudio.labs.trainer.own_file.csv_column_row import ColumnRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Text, Worded, spoken

MOST_LISTED = 60
"""Further columns are given one role together."""
_COLUMN = QT_TRANSLATE_NOOP("Trainer", "Column")
_USED_AS = QT_TRANSLATE_NOOP("Trainer", "Used as")
_MISSING = QT_TRANSLATE_NOOP("Trainer", "Missing")
_OTHERS = QT_TRANSLATE_NOOP("Trainer", "The other {count}")


class CsvColumnList(Worded, QScrollArea):
    """A row a column, called ``<name>.<index>``; and one for all `MOST_LISTED` do not show, ``<name>.others``.

    The Tab key comes to them from the widget *after* which they follow.
    """

    chosen = Signal(object, object)
    """The columns at these indices are to have this role."""

    def __init__(self, name: str, after: QWidget) -> None:
        super().__init__()
        self._name, self._after = name, after
        self._shown: tuple[Preview, ImportPlan] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents = QWidget()
        self._grid = QGridLayout(contents)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        for place, caption in enumerate((_COLUMN, _USED_AS, _MISSING)):
            self._grid.addWidget(Text(caption, "caption"), 0, place)
        self._grid.setRowStretch(MOST_LISTED + 2, 1)
        self._rows: list[ColumnRow] = []
        self._others = ColumnRow(f"{name}.others", self._grid, MOST_LISTED + 1, self)
        self._others.chosen.connect(lambda role: self.chosen.emit(self._unlisted(), role))
        self._others.set_visible(False)
        self.setWidget(contents)

    def show_columns(self, preview: Preview, plan: ImportPlan) -> None:
        """Show the columns of *preview*, and what *plan* makes of them."""
        self._shown = (preview, plan)
        listed = min(MOST_LISTED, len(preview.names))
        while len(self._rows) < listed:
            self._add_row()
        for i, row in enumerate(self._rows):
            row.set_visible(i < listed)
            if i < listed:
                row.show_column(preview.names[i], plan.roles[i], preview.columns[i].missing, is_target=i == plan.target)
        self._others.set_visible(len(preview.names) > MOST_LISTED)
        self.retranslate()

    def retranslate(self) -> None:
        others = self._unlisted()
        if self._shown is None or not others:
            return
        preview, plan = self._shown
        roles: set[Role] = {plan.roles[i] for i in others}
        told = spoken(_OTHERS.fill(count=f"{len(others):,}"))
        missing = sum(preview.columns[i].missing for i in others)
        self._others.show_column(told, next(iter(roles)) if len(roles) == 1 else None, missing)

    def _unlisted(self) -> range:
        return range(MOST_LISTED, len(self._shown[0].names) if self._shown else 0)

    def _add_row(self) -> None:
        i = len(self._rows)
        row = ColumnRow(f"{self._name}.{i}", self._grid, i + 1, self)
        row.chosen.connect(lambda role: self.chosen.emit((i,), role))
        self.setTabOrder(self._rows[-1].role if self._rows else self._after, row.role)
        self.setTabOrder(row.role, self._others.role)
        self._rows.append(row)
