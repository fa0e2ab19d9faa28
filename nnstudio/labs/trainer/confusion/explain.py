"""What a place of a confusion matrix says, in a sentence. No Qt.

A place is ``(row, column)``. Behind the last column stands the recall of a row, below the last row the precision of a
column, and where both meet the accuracy.
"""

from collections.abc import Sequence

from nnstudio.labs.trainer.confusion.class_titles import ClassName, in_a_sentence, percent
from nnstudio.labs.trainer.confusion.results import Judged
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_MANY_TAKEN = QT_TRANSLATE_NOOP("Trainer", "{count} of {truth} were taken for {predicted}: {rate} of {truth}.")
_ONE_TAKEN = QT_TRANSLATE_NOOP("Trainer", "1 of {truth} was taken for {predicted}: {rate} of {truth}.")
_NONE_TAKEN = QT_TRANSLATE_NOOP("Trainer", "None of {truth} was taken for {predicted}.")
_FOUND = QT_TRANSLATE_NOOP("Trainer", "{count} of {total} of {truth} were recognised: {rate}.")
_ABSENT = QT_TRANSLATE_NOOP("Trainer", "There are no examples of {truth}.")
_RECALL = QT_TRANSLATE_NOOP("Trainer", "Recall: {rate} of {truth} were found ({count} of {total}). F₁ is {f1}.")
_PRECISION = QT_TRANSLATE_NOOP(
    "Trainer", "Precision: {rate} of what was taken for {predicted} is right ({count} of {total}). F₁ is {f1}."
)
_NEVER_PREDICTED = QT_TRANSLATE_NOOP("Trainer", "Nothing was taken for {predicted}, so it has no precision.")
_MOST_CONFUSED = QT_TRANSLATE_NOOP("Trainer", "Confused most: {truth} taken for {predicted}, {count} times.")
_NONE_CONFUSED = QT_TRANSLATE_NOOP("Trainer", "No two classes are confused.")
_ACCURACY = QT_TRANSLATE_NOOP("Trainer", "{count} of {total} examples are right: accuracy {rate}.")


def summary(judged: Judged, classes: Sequence[ClassName]) -> list[Sentence]:
    """Return how much of all is right, and what is confused most, for those who do not see the matrix."""
    said = [told(judged, classes, None)]
    most = judged.most_confused
    if most is None:
        return [*said, _NONE_CONFUSED] if judged.examples else said
    truth, taken_for, count = most
    names = in_a_sentence(classes[truth]), in_a_sentence(classes[taken_for])
    return [*said, _MOST_CONFUSED.fill(truth=names[0], predicted=names[1], count=count)]


def told(judged: Judged, classes: Sequence[ClassName], place: tuple[int, int] | None) -> Sentence:
    """Return what stands at *place*; where that is none or the corner, how much of all is right."""
    last = len(classes)
    row, column = place or (last, last)
    if row == column == last:
        return _ACCURACY.fill(count=judged.right, total=judged.examples, rate=percent(judged.accuracy))
    if row == last:
        return _precision(judged, in_a_sentence(classes[column]), column)
    truth = in_a_sentence(classes[row])
    total = int(judged.counts[row].sum())
    if not total:
        return _ABSENT.fill(truth=truth)
    if column == last:
        count, rate, f1 = int(judged.counts[row, row]), percent(judged.recall[row]), percent(judged.f1[row])
        return _RECALL.fill(rate=rate, truth=truth, count=count, total=total, f1=f1)
    count = int(judged.counts[row, column])
    rate = percent(count / total)
    if row == column:
        return _FOUND.fill(count=count, total=total, truth=truth, rate=rate)
    sentence = _NONE_TAKEN if not count else _ONE_TAKEN if count == 1 else _MANY_TAKEN
    return sentence.fill(count=count, truth=truth, predicted=in_a_sentence(classes[column]), rate=rate)


def _precision(judged: Judged, predicted: Sentence, column: int) -> Sentence:
    total = int(judged.counts[:, column].sum())
    if not total:
        return _NEVER_PREDICTED.fill(predicted=predicted)
    count, rate, f1 = int(judged.counts[column, column]), percent(judged.precision[column]), percent(judged.f1[column])
    return _PRECISION.fill(rate=rate, predicted=predicted, count=count, total=total, f1=f1)
