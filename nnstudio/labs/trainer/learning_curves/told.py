"""What is said about the record at one epoch. No Qt."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.reading import Reading, reading_at
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Value

PERCENT = 100.0
_DECIMALS = 3
"""Of an epoch that is not over."""

_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch {epoch}")
_EPOCHS = QT_TRANSLATE_NOOP("Trainer", "epochs {first}–{last}")
_BOTH = QT_TRANSLATE_NOOP("Trainer", "{epochs}: training {training}, validation {validation}")
_TRAINING = QT_TRANSLATE_NOOP("Trainer", "{epochs}: training {training}")
_BOTH_BRIEFLY = QT_TRANSLATE_NOOP("Trainer", "{epochs}: ● {training}, ■ {validation}")
_TRAINING_BRIEFLY = QT_TRANSLATE_NOOP("Trainer", "{epochs}: ● {training}")
_WITH_LAST_RUN = QT_TRANSLATE_NOOP("Trainer", "{now} (last run {before})")


def told(table: Floats, x: float, columns: tuple[int, int], *, percent: bool) -> tuple[float, Sentence, Sentence]:
    """Return which epoch of *table* is nearest to *x*, and what the two *columns* hold there, in full and briefly.

    *columns* are those of training and validation; without validation examples the second one is NaN, and not told.
    """
    reading = reading_at(table, x)
    training, validation = (_value(reading, column, percent=percent) for column in columns)
    epochs = (
        _EPOCH.fill(epoch=_counted(reading.epoch))
        if reading.first == reading.last
        else _EPOCHS.fill(first=_counted(reading.first), last=_counted(reading.last))
    )
    places: dict[str, Value] = {"epochs": epochs, "training": training}
    if np.isnan(reading.highs[columns[1]]):
        return reading.epoch, _TRAINING.fill(**places), _TRAINING_BRIEFLY.fill(**places)
    places["validation"] = validation
    return reading.epoch, _BOTH.fill(**places), _BOTH_BRIEFLY.fill(**places)


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


def _value(reading: Reading, column: int, *, percent: bool) -> str:
    low, high = (_written(float(row[column]), percent=percent) for row in (reading.lows, reading.highs))
    return low if low == high else f"{low}–{high}"


def _written(value: float, *, percent: bool) -> str:
    return f"{PERCENT * value:.2f} %" if percent and np.isfinite(value) else figure(value)
