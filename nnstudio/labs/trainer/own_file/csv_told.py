"""What will be, or was, made of a table: how many examples, and what had to be done for that. No Qt."""

from nnstudio.data.csv_file.preview import Prospect
from nnstudio.data.csv_file.report import Counts, Report
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_CLASSES = QT_TRANSLATE_NOOP("Trainer", "Examples: {examples}, inputs: {inputs}, classes: {classes}.")
_NUMBER = QT_TRANSLATE_NOOP("Trainer", "Examples: {examples}, inputs: {inputs}, a number is to be learnt.")
_SO_FAR = QT_TRANSLATE_NOOP("Trainer", "A look at the first {rows} rows; loading reads them all. {told}")
_DROPPED = QT_TRANSLATE_NOOP("Trainer", "{told} Left out, since a value is missing: {count} of {rows} rows.")
_FILLED = QT_TRANSLATE_NOOP("Trainer", "{told} Missing values filled in: {count}.")
_SEPARATOR_LINE = QT_TRANSLATE_NOOP("Trainer", "{told} The first line, “{line}”, names the separator: it is no row.")
_BLANK = QT_TRANSLATE_NOOP("Trainer", "{told} Empty lines passed over: {count}.")


def prospect_told(prospect: Prospect) -> Sentence:
    """Say what will be loaded."""
    told = _told(prospect.examples, prospect.inputs, prospect.classes, prospect.counts)
    return told if prospect.is_whole else _SO_FAR.fill(rows=f"{prospect.counts.rows:,}", told=told)


def report_told(report: Report) -> Sentence:
    """Say what was loaded."""
    return _told(len(report.data), report.data.features, report.data.classes, report.counts)


def _told(examples: int, inputs: int, classes: int, counts: Counts) -> Sentence:
    told = (_CLASSES if classes else _NUMBER).fill(examples=f"{examples:,}", inputs=f"{inputs:,}", classes=classes)
    if counts.rows_dropped_for_missing:
        told = _DROPPED.fill(told=told, count=f"{counts.rows_dropped_for_missing:,}", rows=f"{counts.rows:,}")
    if counts.cells_filled:
        told = _FILLED.fill(told=told, count=f"{counts.cells_filled:,}")
    if counts.separator_line:
        told = _SEPARATOR_LINE.fill(told=told, line=counts.separator_line)
    if counts.blank_lines:
        told = _BLANK.fill(told=told, count=f"{counts.blank_lines:,}")
    return told
