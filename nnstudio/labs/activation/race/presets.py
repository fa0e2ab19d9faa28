"""Worked examples of the page of loss and sigmoid."""

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[ActivationScene], ...] = (
    Preset(
        "race",
        QT_TRANSLATE_NOOP("Activation", "Race: a confidently wrong unit, 17 steps against 497"),
        ActivationScene(page="race"),
    ),
    Preset(
        "race_hopeless",
        QT_TRANSLATE_NOOP("Activation", "Race: so wrong that the squared error never arrives"),
        ActivationScene(race_start=-10.0, page="race"),
    ),
    Preset(
        "race_undecided",
        QT_TRANSLATE_NOOP("Activation", "Race: undecided at the start, 10 steps against 71"),
        ActivationScene(race_start=0.0, page="race"),
    ),
    Preset(
        "race_rate",
        QT_TRANSLATE_NOOP("Activation", "Race: a learning rate of 100 lets even the squared error leap"),
        ActivationScene(race_rate=100.0, page="race"),
    ),
    Preset(
        "race_jumps",
        QT_TRANSLATE_NOOP("Activation", "Race: steps too large for the target 0.5"),
        ActivationScene(race_target=0.5, race_rate=10.0, page="race"),
    ),
    Preset(
        "penalty_log",
        QT_TRANSLATE_NOOP("Activation", "−log q: only 1 % was given to what turned out true"),
        ActivationScene(q=0.01, page="race"),
    ),
    Preset(
        "penalty_impossible",
        QT_TRANSLATE_NOOP("Activation", "−log q: what was held impossible turned out true"),
        ActivationScene(q=0.0, page="race"),
    ),
)
