"""What it means that so many of the networks have solved it, in a sentence."""

from nnstudio.labs.trainer.proposals import choices
from nnstudio.labs.trainer.seeds.results import Outcome, Stack, judges
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

EQUAL_STARTS = ("zeros", "constant")
"""Initialisers that do not draw anything."""

_UNTRAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "{count} networks before their first step. They differ only in their seed: in their first weights and in the order "
    "of the examples. Press Start.",
)
_ON_THE_WAY = QT_TRANSLATE_NOOP("Trainer", "On the way: {solved} of {count} starts have solved it so far.")
_ALL = QT_TRANSLATE_NOOP(
    "Trainer", "All {count} starts solve it: this network gets there from nearly anywhere, and one try will do."
)
_NONE = QT_TRANSLATE_NOOP(
    "Trainer",
    "None of the {count} starts solves it. That is hardly bad luck: the network, its training or the number of epochs "
    "has to change.",
)
_NONE_EQUAL = QT_TRANSLATE_NOOP(
    "Trainer",
    "None of the {count} starts solves it: all of them begin with the same weights, as nothing is drawn, and equal "
    "units stay equal. Another seed cannot help; choose random first weights.",
)
_FEW = QT_TRANSLATE_NOOP(
    "Trainer",
    "Only {solved} of {count} starts solve it, with the same data and the same settings. Whoever trains one network "
    "will most likely be told that it cannot be done.",
)
_SOME = QT_TRANSLATE_NOOP(
    "Trainer",
    "{solved} of {count} starts solve it, with the same data and the same settings: the start matters as much as the "
    "network. Never judge a network by one try.",
)
_MOST = QT_TRANSLATE_NOOP(
    "Trainer",
    "{solved} of {count} starts solve it, with the same data and the same settings. A second try, from another seed, "
    "mostly helps.",
)
_DIVERGED = QT_TRANSLATE_NOOP(
    "Trainer",
    "{count} diverged: their steps were too large. They rest with their last finite weights and count as not solved; "
    "Reset begins again.",
)
_DIVERGED_ONE = QT_TRANSLATE_NOOP(
    "Trainer",
    "One network diverged: its steps were too large. It rests with its last finite weights and counts as not solved; "
    "Reset begins again.",
)
ENOUGH_EXAMPLES = 20
"""By fewer than so many a network is judged too roughly to go without a word about it."""
_FEW_JUDGES = QT_TRANSLATE_NOOP(
    "Trainer",
    "They are judged by only {count} examples: one more of them right is {step} %, and some are right by luck. Take "
    "more examples.",
)
_ONE_JUDGE = QT_TRANSLATE_NOOP(
    "Trainer", "They are judged by a single example, which is easily right by luck. Take more examples."
)
_FEW_JUDGES_OF_NUMBERS = QT_TRANSLATE_NOOP(
    "Trainer", "They are judged by only {count} examples, of which R² says little. Take more examples."
)
_ONE_JUDGE_OF_NUMBERS = QT_TRANSLATE_NOOP(
    "Trainer", "They are judged by a single example, which has no R². Take more examples."
)


def meaning(stack: Stack, found: Outcome, *, running: bool) -> Sentence:
    """Say what *found* tells."""
    solved, count = found.solved_count, found.count
    if not found.is_trained:
        return _UNTRAINED.fill(count=count)
    if running and solved < count:
        return _ON_THE_WAY.fill(solved=solved, count=count)
    if solved == 0:
        equal = choices(stack.experiment.scene).initializer in EQUAL_STARTS
        return (_NONE_EQUAL if equal else _NONE).fill(count=count)
    if solved == count:
        return _ALL.fill(count=count)
    sentence = _FEW if solved <= count // 4 else _MOST if solved >= 3 * count // 4 else _SOME
    return sentence.fill(solved=solved, count=count)


def divergence_note(found: Outcome) -> Sentence:
    """Say how many have diverged; nothing where none has."""
    count = found.diverged_count
    return SILENCE if not count else _DIVERGED_ONE if count == 1 else _DIVERGED.fill(count=count)


def judges_note(stack: Stack) -> Sentence:
    """Say that the networks of *stack* are judged by a handful of examples; nothing where there are enough."""
    examples = judges(stack)
    count = len(examples)
    if count >= ENOUGH_EXAMPLES:
        return SILENCE
    if examples.is_regression:
        return _ONE_JUDGE_OF_NUMBERS if count == 1 else _FEW_JUDGES_OF_NUMBERS.fill(count=count)
    return _ONE_JUDGE if count == 1 else _FEW_JUDGES.fill(count=count, step=round(100 / count))
