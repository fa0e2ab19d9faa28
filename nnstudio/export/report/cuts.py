"""What is left out of a page on which a report does not fit, and how that is said. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from nnstudio.export.report import words
from nnstudio.export.report.content import Report, SettingGroup, Table
from nnstudio.notation.sentences import Sentence

FEW_ROWS = 8
"""So many rows of a table are left where it is cut."""
FEW_SETTINGS = 12


@dataclass(frozen=True)
class Kept:
    """How much of each part of a report is kept: *fields* of the scene 2 for all, 1 for those given, 0 for none."""

    fields: int
    all_rows: bool
    formulas: int
    all_settings: bool
    all_sentences: bool


@dataclass(frozen=True)
class Cut:
    """A report as it is set on the page, and what was left out of it; *all_fields*: none of the scene's is."""

    report: Report
    left_out: tuple[Sentence, ...] = ()
    all_fields: bool = True


def fewer_and_fewer(report: Report) -> Iterator[Kept]:
    """Yield that all of *report* is kept, then less and less; what matters least goes first."""
    kept = everything(report)
    yield kept
    for less in _losses(report):
        kept = replace(kept, **less)
        yield kept


def more_again(report: Report, kept: Kept) -> Iterator[dict[str, Any]]:
    """Yield which fields of *kept* could be more again, most important first."""
    yield {"all_sentences": True}
    yield {"all_settings": True}
    yield {"all_rows": True}
    steps = {*_steps(len(report.formulas)), len(report.formulas)}
    yield from ({"formulas": formulas} for formulas in sorted(steps) if formulas > kept.formulas)
    yield {"fields": max(1, kept.fields)}
    yield {"fields": 2}


def everything(report: Report) -> Kept:
    """Return that nothing of *report* is left out."""
    return Kept(2, True, len(report.formulas), True, True)


def cut_of(report: Report, kept: Kept) -> Cut:
    """Return *report* with no more than is *kept*."""
    left_out: list[Sentence] = []
    cut = report
    if kept.fields < 2:
        cut = replace(cut, scene=tuple(field for field in report.scene if field.given and kept.fields))
    rows = sum(max(0, len(table.rows) - FEW_ROWS) for table in report.tables)
    if not kept.all_rows and rows:
        cut = replace(cut, tables=tuple(_first_rows(table) for table in report.tables))
        left_out.append(words.MORE_ROWS.fill(rows=rows))
    if kept.formulas < len(report.formulas):
        cut = replace(cut, formulas=report.formulas[: kept.formulas])
        left_out.append(words.FORMULAS_LEFT.fill(formulas=len(report.formulas) - kept.formulas))
    if kept.fields == 0:
        left_out.append(words.FIELDS_LEFT)
    fewer, left = _fewer_settings(report.settings)
    if not kept.all_settings and left:
        cut = replace(cut, settings=fewer)
        left_out.append(words.SETTINGS_LEFT.fill(settings=left))
    if not kept.all_sentences and len(report.sentences) > 1:
        cut = replace(cut, sentences=report.sentences[:1])
        left_out.append(words.SENTENCES_LEFT.fill(sentences=len(report.sentences) - 1))
    return Cut(cut, tuple(left_out), kept.fields == 2)


def _losses(report: Report) -> Iterator[dict[str, Any]]:
    yield {"fields": 1}
    if any(len(table.rows) > FEW_ROWS for table in report.tables):
        yield {"all_rows": False}
    yield from ({"formulas": formulas} for formulas in sorted(_steps(len(report.formulas)), reverse=True))
    yield {"fields": 0}
    yield {"all_settings": False}
    yield {"all_sentences": False}


def _steps(formulas: int) -> set[int]:
    """Return how many of so many formulas may be kept where not all are."""
    return {formulas * eighths // 8 for eighths in range(8)} - {formulas}


def _first_rows(table: Table) -> Table:
    return replace(table, rows=table.rows[:FEW_ROWS], marks=table.marks[:FEW_ROWS])


def _fewer_settings(groups: tuple[SettingGroup, ...]) -> tuple[tuple[SettingGroup, ...], int]:
    """Return the first few of all settings, and how many are left out."""
    room, left, fewer = FEW_SETTINGS, 0, []
    for group in groups:
        kept = group.settings[: max(room, 0)]
        room -= len(kept)
        left += len(group.settings) - len(kept)
        if kept:
            fewer.append(replace(group, settings=kept))
    return tuple(fewer), left
