"""What is said about the record at one epoch. No Qt."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.reading import Reading, reading_at
from nnstudio.notation.figures import MINUS, figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Value, verbatim

PERCENT = 100.0
_DECIMALS = 3
"""Of an epoch that is not over."""
_LARGEST_PERCENT = 1e6
"""Beyond it, where the R² of a diverged network can be, powers of ten are easier to read than digits."""
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

_TENTH, _LEVEL = 10, 0.005
"""How far back one looks to say where a curve goes, and by which part of it it has changed where it goes anywhere."""
_TRENDS = (
    (
        QT_TRANSLATE_NOOP("Trainer", "training level"),
        QT_TRANSLATE_NOOP("Trainer", "training falling"),
        QT_TRANSLATE_NOOP("Trainer", "training rising"),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "validation level"),
        QT_TRANSLATE_NOOP("Trainer", "validation falling"),
        QT_TRANSLATE_NOOP("Trainer", "validation rising"),
    ),
)
"""How a curve of late went: about as it was, down, up."""
_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch}")
_EPOCHS = QT_TRANSLATE_NOOP("Trainer", "epochs {first}–{last}")
_BOTH = QT_TRANSLATE_NOOP("Trainer", "{epochs}: training {training}, validation {validation}")
_TRAINING = QT_TRANSLATE_NOOP("Trainer", "{epochs}: training {training}")
_AT = QT_TRANSLATE_NOOP("Trainer", "{epochs}: {figures}")
_BOTH_BRIEFLY = QT_TRANSLATE_NOOP("Trainer", "training {training} · validation {validation}")
_TRAINING_BRIEFLY = QT_TRANSLATE_NOOP("Trainer", "training {training}")
_WITH_LAST_RUN = QT_TRANSLATE_NOOP("Trainer", "{now} (last run {before})")


def told(table: Floats, x: float, columns: tuple[int, int], *, percent: bool) -> tuple[float, tuple[Sentence, ...]]:
    """Return which epoch of *table* is nearest to *x*, and what the two *columns* hold there, shorter and shorter.

    In full; with two digits of each figure; without the epoch; at last the figures alone. *columns* are those of
    training and validation; without validation examples the second one is NaN, and not told.
    """
    reading = reading_at(table, x)
    epochs = (
        _EPOCH.fill(epoch=_counted(reading.epoch))
        if reading.first == reading.last
        else _EPOCHS.fill(first=_counted(reading.first), last=_counted(reading.last))
    )
    has_validation = not np.isnan(reading.highs[columns[1]])
    names = ("training", "validation") if has_validation else ("training",)
    read = list(zip(names, columns, strict=False))
    full: dict[str, Value] = {name: _value(reading, column, percent=percent) for name, column in read}
    few: dict[str, Value] = {name: _value(reading, column, percent=percent, few=True) for name, column in read}
    in_full, briefly = (_BOTH, _BOTH_BRIEFLY) if has_validation else (_TRAINING, _TRAINING_BRIEFLY)
    figures = briefly.fill(**few)
    at_epoch = _AT.fill(epochs=epochs, figures=figures)
    alone = verbatim(" · ".join(map(str, few.values())))
    return reading.epoch, (in_full.fill(epochs=epochs, **full), at_epoch, figures, alone)


def trends(table: Floats, columns: tuple[int, int]) -> list[Sentence]:
    """Return how the two *columns* of *table* have gone of late, over the last tenth of the records.

    Nothing of what has too few records, or is not measured.
    """
    back = max(1, len(table) // _TENTH)
    said = []
    for names, column in zip(_TRENDS, columns, strict=True):
        if len(table) <= back:
            continue
        before, now = float(table[-1 - back, column]), float(table[-1, column])
        if np.isfinite(before) and np.isfinite(now):
            change = now - before
            is_level = abs(change) <= _LEVEL * max(abs(now), abs(before))
            said.append(names[0 if is_level else 1 if change < 0 else 2])
    return said


def with_last_run(
    sentence: Sentence, table: Floats, epoch: float, columns: tuple[int, int], *, percent: bool
) -> Sentence:
    """Return *sentence* with what *table*, that of the last run, held at *epoch*; it may have ended before."""
    if epoch > table[-1, 0]:
        return sentence
    reading = reading_at(table, epoch)
    values = [_value(reading, column, percent=percent) for column in columns if not np.isnan(reading.highs[column])]
    return _WITH_LAST_RUN.fill(now=sentence, before=", ".join(values)) if values else sentence


def _counted(epoch: float) -> str:
    return typed(round(epoch, _DECIMALS))


def _value(reading: Reading, column: int, *, percent: bool, few: bool = False) -> str:
    low, high = (_written(float(row[column]), percent=percent, few=few) for row in (reading.lows, reading.highs))
    return low if low == high else f"{low}–{high}"


def _written(value: float, *, percent: bool, few: bool = False) -> str:
    """Write *value* as a `figure` or a share of 1 in per cent; with *few* digits, two of them, or one decimal."""
    if percent:
        value *= PERCENT
        if abs(value) < _LARGEST_PERCENT:
            return f"{value:.{1 if few else 2}f} %".replace("-", MINUS)
    text = _two_digits(value) if few else figure(value)
    return f"{text} %" if percent and np.isfinite(value) else text


def _two_digits(value: float) -> str:
    if not np.isfinite(value) or value == 0.0:
        return figure(value)
    if 1e-3 <= abs(value) < 1e4:
        digits = f"{value:#.2g}" if abs(value) < 10.0 else f"{value:.0f}"
        return digits.replace("-", MINUS)
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    return f"{mantissa}×10{str(int(exponent)).translate(_SUPERSCRIPT)}".replace("-", MINUS)
