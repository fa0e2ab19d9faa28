"""What is left out of a page on which a report does not fit, and how that is said. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nnstudio.export.report import words
from nnstudio.export.report.content import Report, SettingGroup
from nnstudio.notation.sentences import Sentence

FEW_ROWS = 8
"""So many rows of a table are left where it is cut."""
FEW_SETTINGS = 12


@dataclass(frozen=True)
class Cut:
    """A report as it is set on the page, and what was left out of it; *all_fields*: none of the scene's is."""

    report: Report
    left_out: tuple[Sentence, ...] = ()
    all_fields: bool = True


def cuts(report: Report) -> Iterator[Cut]:
    """Yield *report* itself, then with less and less of it; what matters least goes first."""
    yield Cut(report)
    cut = Cut(replace(report, scene=tuple(field for field in report.scene if field.given)), (), False)
    yield cut
    rows = sum(max(0, len(table.rows) - FEW_ROWS) for table in report.tables)
    if rows:
        tables = tuple(replace(table, rows=table.rows[:FEW_ROWS]) for table in report.tables)
        cut = _less(cut, replace(cut.report, tables=tables), words.MORE_ROWS.fill(rows=rows))
        yield cut
    before = cut
    formulas = len(report.formulas)
    for kept in sorted({formulas * eighths // 8 for eighths in range(8)} - {formulas}, reverse=True):
        less = words.FORMULAS_LEFT.fill(formulas=formulas - kept)
        cut = _less(before, replace(before.report, formulas=report.formulas[:kept]), less)
        yield cut
    cut = _less(cut, replace(cut.report, scene=()), words.FIELDS_LEFT)
    yield cut
    fewer, left = _fewer_settings(cut.report.settings)
    if left:
        cut = _less(cut, replace(cut.report, settings=fewer), words.SETTINGS_LEFT.fill(settings=left))
        yield cut
    if len(report.sentences) > 1:
        less = words.SENTENCES_LEFT.fill(sentences=len(report.sentences) - 1)
        yield _less(cut, replace(cut.report, sentences=report.sentences[:1]), less)


def _less(cut: Cut, report: Report, what: Sentence) -> Cut:
    return Cut(report, (*cut.left_out, what), cut.all_fields)


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
