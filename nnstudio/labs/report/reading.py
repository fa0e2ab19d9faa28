"""Reads the three columns of a page as they stand on the screen."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QCheckBox,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from nnstudio.export.picture import svg_of
from nnstudio.export.report.content import Figure, FormulaPicture, Picture, Setting, SettingGroup, Table
from nnstudio.export.report.formula_svg import formula_svg
from nnstudio.labs.reading_order import is_put_away, parts_of
from nnstudio.labs.report.paper import without_controls
from nnstudio.labs.report.shown_tables import figures_of, grid_of, kept_table, rows_of, table_of
from nnstudio.labs.report.shown_values import NOTHING, shown_value
from nnstudio.notation.figures import exact
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Tabled
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Panel, Rule
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.readout import BareReadout, Readout
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text, spoken

LEAST_PICTURE = 40
"""Pixels; what is lower or narrower is an ornament."""
FORMULA_WIDTH = 300.0
"""After so many pixels a line of a formula is broken."""
_PRESS = QT_TRANSLATE_NOOP("Report", "Press Start")
"""How a sentence begins that only tells which button to press."""


class Column(Enum):
    """The columns of a page; each tells something else."""

    SET_UP = 1
    SEE = 2
    UNDERSTAND = 3


class Reading:
    """Takes down what it is led through by `read`, in that order."""

    def __init__(self) -> None:
        self.groups: list[tuple[str, list[Setting]]] = []
        self.tables: list[Table] = []
        self.figures: list[Figure] = []
        self.formulas: list[FormulaPicture] = []
        self.pictures: list[Picture] = []
        self.sentences: list[str] = []
        self.notes: list[str] = []
        self._column = Column.SET_UP
        self._origin: QWidget | None = None
        self._before: list[str] = []
        """Words that may turn out to be the title of what comes next."""
        self._headings: list[str] = []
        """Words that may turn out to be the headings of columns of controls."""

    def read(self, column: Column, widget: QWidget, heading: str = "") -> None:
        """Read *widget*, which is, or stands in, a *column* of the page; its settings come below *heading*."""
        self._column, self._origin, self._before = column, widget, []
        self.groups.append((heading, []))
        self._read(widget)
        self._say_before()

    def settings(self) -> tuple[SettingGroup, ...]:
        """Return all settings, those of one heading together."""
        return tuple(SettingGroup(heading, tuple(settings)) for heading, settings in self.groups if settings)

    def _read(self, widget: QWidget) -> None:
        if is_put_away(widget) or widget.property("unused") or _waits_for_text(widget):
            return
        if isinstance(widget, ProblemLabel):
            if widget.sentence:
                self.notes.append(widget.accessibleName())
        elif isinstance(widget, Readout):
            self._read_figure(widget)
        elif isinstance(widget, Formula):
            self._read_formula(widget)
        elif isinstance(widget, Text):
            self._read_words(widget)
        elif isinstance(widget, QTableView):
            self.tables.append(table_of(widget, self._title() or widget.accessibleName()))
        elif isinstance(widget, FieldRow):
            self._read_row(widget)
        elif isinstance(widget, Fold) and self._column is Column.SET_UP:
            self._read_section(widget.button.text(), [widget.rows.parentWidget()])
        elif isinstance(widget, QStackedWidget) and self._column is Column.SET_UP:
            self._read_sections(widget)
        elif self._column is Column.UNDERSTAND and (table := figures_of(widget)):
            self._read_figures(widget, table)
        elif self._column is not Column.SET_UP and _is_picture(widget):
            self._read_picture(widget)
        elif _is_control(widget):
            if self._column is Column.SET_UP:
                self._read_control(widget)
        elif self._column is Column.SET_UP and (table := grid_of(widget, self.groups[-1][0])):
            self._add_table(table)
        elif self._column is Column.SET_UP and isinstance(widget, Tabled) and (table := kept_table(widget)):
            self.tables.append(replace(table, title=self.groups[-1][0]))
            told = (label for label in widget.findChildren(ProblemLabel) if label.sentence)
            self.notes.extend(label.accessibleName() for label in told)
        else:
            self._read_parts(widget)

    def _read_parts(self, widget: QWidget) -> None:
        if isinstance(widget, Panel | Rule):
            self._say_before()
        parts = parts_of(widget)
        if self._column is Column.SET_UP and (table := rows_of(parts, self.groups[-1][0], self._headings)):
            self._add_table(table)
            return
        controls = [part for part in parts if _is_control(part) and not is_put_away(part)]
        if self._column is Column.SET_UP and isinstance(widget.layout(), QHBoxLayout) and len(controls) > 1:
            values = " · ".join(shown_value(control) or "" for control in controls)
            self._add_setting(_name_of(controls[0]), values)  # all of them say something of one thing, such as a layer
            return
        for part in parts:
            self._read(part)

    def _read_sections(self, stack: QStackedWidget) -> None:
        """Read every page of the set-up, not only the one at the front: all settings decide what is seen."""
        around = stack.parentWidget()
        bars = [bar for bar in around.findChildren(QTabBar) if bar.count() == stack.count()] if around else []
        pages = [stack.widget(i) for i in range(stack.count())]
        for i, page in enumerate(pages):
            self._read_section(bars[0].tabText(i).removeprefix("⚠ ") if bars else "", [page])

    def _read_section(self, heading: str, sections: Sequence[QWidget | None]) -> None:
        """Read *sections*, be they put away or not."""
        self.groups.append((heading, []))
        for section in sections:
            if section is not None:
                self._read_parts(section)

    def _read_row(self, row: FieldRow) -> None:
        value = shown_value(row.control)
        told = re.fullmatch(r"([^:：]+)[:：]\s*(.+)", row.title)
        if value == NOTHING and told:  # it is chosen elsewhere, and only the caption says what
            self._add_setting(told[1], told[2])
        elif value is None:
            self._read(row.control)
        else:
            self._add_setting(row.title.removesuffix(value).rstrip(" :：") or row.title, value)
        if row.problem.sentence:
            self.notes.append(row.problem.accessibleName())

    def _read_control(self, control: QWidget, *, within: bool = False) -> None:
        """Take down a control without a caption: a box says itself what it is, of others a screen reader knows it."""
        title = control.text() if isinstance(control, QCheckBox) and not within else ""
        value = shown_value(control)
        if value is not None and not (isinstance(control, QPlainTextEdit) and value == NOTHING):
            self._add_setting(title or _name_of(control), value)
        if isinstance(control, SliderField):
            for box in control.findChildren(QCheckBox):
                self._read_control(box, within=True)

    def _add_table(self, table: Table) -> None:
        """Take down a table; one without headings goes on with the one before."""
        before = self.tables[-1] if self.tables else table
        if not any(table.columns) and len(table.columns) == len(before.columns) and table.title == before.title:
            self.tables[-1:] = [replace(before, rows=before.rows + table.rows)]
        else:
            self.tables.append(table)

    def _add_setting(self, title: str, value: str) -> None:
        self.groups[-1][1].append(Setting(title, value))

    def _read_words(self, label: Text) -> None:
        text, role = label.text(), label.property("role")
        if not text:
            return
        if self._column is Column.SET_UP:
            if role == "heading":
                self.groups.append((text, []))
                self._headings = []
            elif role == "caption":
                self._headings.append(text)
        elif self._column is Column.SEE:
            if not text.endswith((".", "。")):  # else it says how to use what stands above it
                self._before.append(text)
        elif role == "quiet":
            self._before.append(text)
        elif role not in ("caption", "heading"):
            self._say_before()
            self._before.append(text)

    def _read_figure(self, readout: Readout, *, tabled: bool = False) -> None:
        if isinstance(readout, BareReadout):
            self._before = []  # what stands beside it is in its caption
        self._say_before()
        shown, unit = readout.shown
        value = float(readout.value)  # type: ignore[arg-type]  # a property, which Qt reads
        digits = exact(value).removesuffix(".0") if math.isfinite(value) else ""
        self.figures.append(Figure(readout.objectName(), readout.title, shown, unit, digits, readout.is_main, tabled))

    def _read_figures(self, widget: QWidget, table: Table) -> None:
        """Take down figures that stand in rows and columns."""
        self.tables.append(table)
        for readout in parts_of(widget):
            if isinstance(readout, Readout) and not is_put_away(readout):
                self._read_figure(readout, tabled=True)

    def _read_formula(self, formula: Formula) -> None:
        caption, self._before = " ".join(self._before), []
        if formula.lines:
            self.formulas.append(FormulaPicture(caption, formula.latex, *formula_svg(formula.lines, FORMULA_WIDTH)))

    def _read_picture(self, widget: QWidget) -> None:
        title = self._title()
        if min(widget.width(), widget.height()) < LEAST_PICTURE or self._origin is None:
            return
        place = widget.mapTo(self._origin, QPoint(0, 0))
        name, description = widget.accessibleName(), widget.accessibleDescription()
        with without_controls(widget):
            svg = svg_of(widget)
        self.pictures.append(
            Picture(title, name, description, svg, place.x(), place.y(), widget.width(), widget.height())
        )

    def _title(self) -> str:
        """Return the words that stood before, if any, as a title."""
        title, self._before = " · ".join(self._before), []
        return title if self._column is not Column.SET_UP else ""

    def _say_before(self) -> None:
        """What stood there was no title: in the right column it was a sentence, elsewhere a hint for the hand."""
        if self._column is Column.UNDERSTAND:
            told = (_without_hand(text) for text in self._before if not text.endswith((":", "：")))
            self.sentences.extend(filter(None, told))
        self._before = []


def _without_hand(text: str) -> str:
    """Return *text* without a sentence that tells which button to press."""
    press = re.escape(spoken(_PRESS))
    return re.sub(rf"(^|(?<=\.)\s+|(?<=。))[请請]?{press}[^.。?？]*[.。?？]?", "", text).strip()


def _waits_for_text(widget: QWidget) -> bool:
    """Whether *widget* folds away fields for texts, and nobody has put a text there."""
    texts = widget.findChildren(QPlainTextEdit) if isinstance(widget, Fold) else []
    return bool(texts) and not any(text.toPlainText() for text in texts)


def _is_picture(widget: QWidget) -> bool:
    """Whether *widget* is painted by the program and is no control."""
    if isinstance(widget, QAbstractButton | QLabel | QAbstractSlider | QTabBar):
        return False
    return isinstance(widget, QGraphicsView) or "paintEvent" in set(_own_methods(type(widget)))


def _own_methods(kind: type) -> Iterator[str]:
    for each in kind.__mro__:
        if each.__module__.startswith("nnstudio."):
            yield from vars(each)


def _name_of(control: QWidget) -> str:
    """Return what a screen reader calls *control*, without what it is told besides."""
    return re.split("[;；]", control.accessibleName())[0]


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) or _turns_pages(widget):
        return False
    return bool(widget.accessibleName()) and shown_value(widget) is not None


def _turns_pages(widget: QWidget) -> bool:
    """Whether *widget* is the bar of a stack beside it, all pages of which are read."""
    around = widget.parentWidget()
    if not isinstance(widget, QTabBar) or around is None:
        return False
    return any(stack.count() == widget.count() for stack in around.findChildren(QStackedWidget))
