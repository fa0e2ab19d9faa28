"""A report on one sheet of A4: what stands where, and how it is painted on a PDF, a printer or an image."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from nnstudio.export.report import words
from nnstudio.export.report.blocks import (
    Block,
    Formula,
    Note,
    Pair,
    Words,
    drops,
    formula_scale,
    heading,
    rule,
    write,
)
from nnstudio.export.report.columns import Flow, Group, flowed
from nnstudio.export.report.content import Report, Table
from nnstudio.export.report.cuts import Cut, Kept, cut_of, fewer_and_fewer, more_again
from nnstudio.export.report.figure_line import FigureLine
from nnstudio.export.report.grid import Grid
from nnstudio.export.report.picture_sheet import PictureSheet, sheet_of
from nnstudio.export.report.type import ACCENT, LEAST_SIZE, MM, PT, QUIET, elided, line_height, text_width
from nnstudio.notation.sentences import Speak

SHORT, LONG = 210 * MM, 297 * MM
"""The sides of A4."""
MARGIN = 12 * MM
GAP = 6 * MM
SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, LEAST_SIZE)
WIDE_TABLE = 6
"""A table of so many columns takes the whole width."""
LONGEST_VALUE = 240
"""Characters; of a longer value of a field there is only room for both ends."""
_SMALL_LETTERS = 0.8
"""How large the smallest letters in a picture are, of its others."""
_SMALLEST_LETTERS = (LEAST_SIZE, 5.0, 4.0)
"""Points, for letters in pictures: where little of a report fits beside tall pictures, these become smaller."""
_LARGEST_LETTERS = 10.5
"""Points; pictures with larger ones look clumsy."""
_TITLE, _BELOW_TITLE = 17.0, 8.0
"""Points."""
_TITLE_LINE = 1.25
"""How high a line of the title is, in its Latin letters; Chinese ones need more."""
_ENOUGH = 0.27
"""A page of which pictures take this share needs no larger ones."""


@dataclass(frozen=True)
class Arrangement:
    """How a page is parted: *landscape* or not; *beside*: the share of the width for a column beside the pictures.

    0 stands for none: all words are below. They flow through so many *columns* there. *formulas_below*: also the
    formulas do, or they come behind the settings.
    """

    landscape: bool
    beside: float
    columns: int
    formulas_below: bool = False


ARRANGEMENTS = (
    *(Arrangement(False, beside, 2, below) for beside in (0.34, 0.31, 0.38, 0.42) for below in (False, True)),
    Arrangement(False, 0.0, 3),
    Arrangement(False, 0.0, 3, True),
    Arrangement(False, 0.0, 2),
    *(Arrangement(True, beside, 2, below) for beside in (0.3, 0.36, 0.42) for below in (False, True)),
    Arrangement(True, 0.0, 4),
)


@dataclass(frozen=True)
class PageLayout:
    """A report laid out for a page; it fits, and its letters have *size* points."""

    cut: Cut
    speak: Speak
    arrangement: Arrangement
    size: float
    sheet: PictureSheet
    scale: float
    top: Flow
    """Notes, and what was left out, across the page."""
    beside: Flow
    wide: Flow
    below: Flow
    foot: Flow
    score: float

    @property
    def width(self) -> float:
        """Of the page, in `PT`."""
        return LONG if self.arrangement.landscape else SHORT

    @property
    def height(self) -> float:
        """Of the page, in `PT`."""
        return SHORT if self.arrangement.landscape else LONG

    def paint(self, painter: QPainter, paper: QRectF) -> None:
        """Paint the page into *paper*, in the painter's own measure, as large as fits."""
        factor = min(paper.width() / self.width, paper.height() / self.height)
        painter.save()
        painter.translate(paper.center().x() - factor * self.width / 2, paper.top())
        painter.scale(factor, factor)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor("#FFFFFF"))
        self._paint(painter)
        painter.restore()

    def _paint(self, painter: QPainter) -> None:
        x, inner = MARGIN, self.width - 2 * MARGIN
        y = MARGIN + _paint_title(painter, self.cut.report, self.speak, x, MARGIN, inner)
        self.top.paint(painter, x, y)
        y += self.top.height
        left = inner - self.beside.width - GAP if self.beside.places else inner
        self.beside.paint(painter, x + left + GAP, y)
        shift = (left - self.scale * self.sheet.width) / 2 if not self.beside.places else 0.0
        self.sheet.paint(painter, x + shift, y, self.scale)
        y += self.scale * self.sheet.height + (GAP / 2 if self.sheet.placed else 0.0)
        self.wide.paint(painter, x, y)
        self.below.paint(painter, x, y + self.wide.height + (GAP / 2 if self.wide.places else 0.0))
        bottom = self.height - MARGIN - self.foot.height
        rule(painter, x, bottom, inner)
        self.foot.paint(painter, x, bottom)


def laid_out(report: Report, speak: Speak) -> PageLayout:
    """Lay *report* out for one page: as much of it as fits, in letters as large and pictures as large as fit.

    *speak* says the headings. What does not fit in the smallest letters is left out, and that is said on the page.
    """
    sheet = sheet_of(report.pictures, report.letters)
    for smallest, kept in product(_SMALLEST_LETTERS, fewer_and_fewer(report)):
        layout = _best(cut_of(report, kept), speak, sheet, smallest)
        if layout is not None:
            return _refilled(report, kept, layout, smallest)
    cut = cut_of(report, kept)
    return _tried(cut, speak, sheet, ARRANGEMENTS[0], LEAST_SIZE, 0.0, forced=True) or _impossible()


def _refilled(report: Report, kept: Kept, layout: PageLayout, smallest: float) -> PageLayout:
    """Return *layout*, or a fuller one: much was left out in turn, and what was not the trouble may have room again."""
    if kept.formulas == len(report.formulas):
        return layout
    for more in more_again(report, kept):
        fuller = _best(cut_of(report, replace(kept, **more)), layout.speak, layout.sheet, smallest)
        if fuller is not None:
            kept, layout = replace(kept, **more), fuller
    return layout


def _best(cut: Cut, speak: Speak, sheet: PictureSheet, smallest: float) -> PageLayout | None:
    """Return the best layout for *cut*; None where it does not fit."""
    possible = [how for how in ARRANGEMENTS if _tried(cut, speak, sheet, how, LEAST_SIZE, smallest)]
    tried = (_tried(cut, speak, sheet, how, size, smallest) for how in possible for size in SIZES)
    return max((layout for layout in tried if layout is not None), key=lambda layout: layout.score, default=None)


def _impossible() -> PageLayout:
    raise AssertionError("a forced layout is always one")


def _tried(
    cut: Cut, speak: Speak, sheet: PictureSheet, how: Arrangement, size: float, smallest: float, *, forced: bool = False
) -> PageLayout | None:
    """Return the layout that *how* and *size* lead to; None where something does not fit."""
    width, height = (LONG, SHORT) if how.landscape else (SHORT, LONG)
    inner = width - 2 * MARGIN
    beside_width = how.beside * inner
    left = inner - beside_width - GAP if how.beside else inner
    report = cut.report
    top = flowed([list(_notes(cut, size))], 1, inner, 0.0)
    foot = flowed([list(_foot(cut, speak))], 1, inner, 0.0)
    below_width = (left - (how.columns - 1) * GAP) / how.columns
    spread = [table for table in report.tables if _is_wide(table, size, below_width)]
    words_of = [list(_figures(report, size)), *_figure_tables(report, size), list(_meaning(report, speak, size))]
    formulas = list(
        _formulas(report, speak, size, below_width if how.formulas_below or not how.beside else beside_width)
    )
    settings = list(_settings(report, speak, size, spread))
    if how.beside:
        beside_groups = words_of if how.formulas_below else [*words_of, *formulas]
        below_groups = [*(formulas if how.formulas_below else []), *settings]
    else:
        rest = [*settings, *formulas] if how.formulas_below else [*formulas, *settings]
        beside_groups, below_groups = [], [*words_of, *rest]
    beside = flowed(beside_groups, 1, beside_width, 0.0)
    wide = flowed([_table(table, size) for table in spread], 1, left, 0.0)
    below = flowed(below_groups, how.columns, below_width, GAP)
    body = height - 2 * MARGIN - _title_height() - top.height - foot.height - GAP / 2
    room = body - wide.height - below.height - (GAP / 2 if sheet.placed else 0.0) - (GAP / 2 if wide.places else 0.0)
    least = smallest * PT / (_SMALL_LETTERS * report.letters)
    scale = _scale(sheet, left, room, report.letters)
    fits = beside.height <= body and room >= 0 and (scale >= least or not sheet.placed)
    if not fits and not forced:
        return None
    taken = scale * scale * sheet.width * sheet.height / (width * height) if sheet.placed else _ENOUGH
    score = min(1.0, taken / _ENOUGH) + 0.45 * (size - LEAST_SIZE) / 2 - (0.04 if how.landscape else 0.0)
    score -= sum(block.squeezed(left) for block, _column, _y in wide.places if isinstance(block, Grid))
    score -= sum(block.squeezed(beside_width) for block, _column, _y in beside.places if isinstance(block, Grid))
    return PageLayout(cut, speak, how, size, sheet, scale, top, beside, wide, below, foot, score)


def _scale(sheet: PictureSheet, width: float, height: float, size: float) -> float:
    if not sheet.placed:
        return 0.0
    return max(1e-3, min(width / sheet.width, height / sheet.height, _LARGEST_LETTERS * PT / size))


def _title_height() -> float:
    return _TITLE_LINE * line_height(_TITLE) + _TITLE_LINE * line_height(_BELOW_TITLE) + 5 * MM


def _paint_title(painter: QPainter, report: Report, speak: Speak, x: float, y: float, width: float) -> float:
    """Paint the band with the title; return how high it is."""
    lines = drops((report.title, report.page), _TITLE)
    write(painter, QRectF(x, y + lines[0], width, 1e5), report.title, _TITLE, bold=True)
    beside = x + text_width(report.title, _TITLE, bold=True) + 3 * MM
    write(painter, QRectF(beside, y + lines[1], width, 1e5), report.page, _TITLE, QUIET)
    below = y + _TITLE_LINE * line_height(_TITLE)
    about = speak(words.EXAMPLE.fill(title=report.about)) if report.about else ""
    made = [f"{report.program} {report.version}", f"{report.written:%Y-%m-%d %H:%M}"]
    if report.seed:
        made.append(speak(words.SEED.fill(seed=report.seed)))
    told = " · ".join(made)
    left, right = drops((about, told), _BELOW_TITLE)
    room = width - text_width(told, _BELOW_TITLE) - 4 * MM
    about = elided(about, room, _BELOW_TITLE)
    write(painter, QRectF(x, below + left, room, 1e5), about, _BELOW_TITLE, QUIET)
    write(painter, QRectF(x, below + right, width, 1e5), told, _BELOW_TITLE, QUIET, right=True)
    rule(painter, x, below + _TITLE_LINE * line_height(_BELOW_TITLE) + 1.2 * MM, width, ACCENT, 1.5)
    return _title_height()


def _notes(cut: Cut, size: float) -> Iterator[Block]:
    yield from (Note(note, size) for note in cut.report.notes)


def _figures(report: Report, size: float) -> Iterator[Block]:
    yield from (FigureLine(figure, size) for figure in report.figures if not figure.tabled)


def _figure_tables(report: Report, size: float) -> Iterator[Group]:
    yield from (_table(table, size) for table in report.tables if table.of_figures)


def _table(table: Table, size: float) -> Group:
    small = max(LEAST_SIZE, 0.92 * size)
    above = [heading(table.title, small)] if table.title else []
    return [*above, _grid(table, small)]


def _grid(table: Table, size: float) -> Grid:
    return Grid(table.columns, table.rows, size, table.marks)


def _meaning(report: Report, speak: Speak, size: float) -> Iterator[Block]:
    if report.sentences:
        yield heading(speak(words.MEANING), size)
    for i, sentence in enumerate(report.sentences):
        yield Words(sentence, size, above=0.4 if i else 0.2)


def _formulas(report: Report, speak: Speak, size: float, width: float) -> Iterator[Group]:
    scale = formula_scale(report.formulas, width, size)
    for i, formula in enumerate(report.formulas):
        group: list[Block] = [] if i else [heading(speak(words.FORMULAS), size)]
        if formula.caption:
            group.append(Words(formula.caption, size, QUIET, above=0.2))
        yield [*group, Formula(formula, size, scale)]


def _settings(report: Report, speak: Speak, size: float, spread: Sequence[Table]) -> Iterator[Group]:
    """Yield the settings below their headings, and with them tables of the same heading; then all other tables.

    Those that are *spread* over the page stand elsewhere.
    """
    small = max(LEAST_SIZE, 0.92 * size)
    tables = [table for table in report.tables if table not in spread and not table.of_figures]
    for group in report.settings:
        pairs = [Pair(setting.title, setting.value, small) for setting in group.settings]
        grids = [_grid(table, small) for table in tables if table.title == group.heading]
        tables = [table for table in tables if table.title != group.heading]
        yield [heading(group.heading or speak(words.SETTINGS), small), *grids, *pairs]
    yield from (_table(table, size) for table in tables)


def _is_wide(table: Table, size: float, width: float) -> bool:
    """Whether *table* takes the whole width: it has many columns, or cells would be broken at *width*."""
    if table.of_figures:
        return False
    return len(table.columns) >= WIDE_TABLE or _grid(table, max(LEAST_SIZE, 0.92 * size)).squeezed(width) > 0


def _foot(cut: Cut, speak: Speak) -> Iterator[Block]:
    """Yield what stands at the foot of the page: what was left out, and all that is needed to reproduce it."""
    if cut.left_out:
        things = _joined([speak(each) for each in cut.left_out])
        yield Words(speak(words.LEFT_OUT.fill(things=things)), LEAST_SIZE, bold=True, above=0.5)
    if cut.report.scene:
        fields = " · ".join(f"{field.name} = {_short(field.value)}" for field in cut.report.scene)
        more = [] if cut.all_fields else [words.OTHERS_DEFAULT]
        if any(len(field.value) > LONGEST_VALUE for field in cut.report.scene):
            more.append(words.SHORTENED)
        yield Words(speak(words.REPRODUCE), LEAST_SIZE, ACCENT, bold=True, above=0.5)
        yield Words(" ".join((fields, *map(speak, more))), LEAST_SIZE, QUIET, above=0.1)


def _short(value: str) -> str:
    """Return *value*, or of a long one where it begins and ends."""
    if len(value) <= LONGEST_VALUE:
        return value
    return f"{value[: LONGEST_VALUE // 2]} … {value[-LONGEST_VALUE // 4 :]}"


def _joined(things: Sequence[str]) -> str:
    return ", ".join(things)
