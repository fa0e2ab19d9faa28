"""What the steps of the Activation Explorer are called in the Edit menu. No Qt."""

from nnstudio.labs.activation.chosen import CHOICES, SETTINGS
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.step_names import Named, Naming, StepNames, changed_entry, counted
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_PARAMETER = QT_TRANSLATE_NOOP("Activation", "{symbol} of {function}")


def _parameter_of(function: str) -> Naming:
    """Return what names a change of a parameter of *function*, in whose field all of them stand."""

    def name(before: ActivationScene, after: ActivationScene) -> Sentence:
        i = changed_entry(getattr(before, function), getattr(after, function))
        title, settings = CHOICES[function], SETTINGS[function]
        return title if i is None or i >= len(settings) else _PARAMETER.fill(symbol=settings[i].symbol, function=title)

    return name


STEP_NAMES: StepNames = {
    "own_formula": Named(QT_TRANSLATE_NOOP("Activation", "Own formula"), ("functions",)),
    "functions": QT_TRANSLATE_NOOP("Activation", "Functions"),
    "z": QT_TRANSLATE_NOOP("Activation", "Weighted sum z, the point"),
    "a": QT_TRANSLATE_NOOP("Activation", "a, a number in the formula"),
    "threshold": QT_TRANSLATE_NOOP("Activation", "Shade where |f′(z)| stays below"),
    "curvature": QT_TRANSLATE_NOOP("Activation", "Show f″(z), too"),
    **{function: Named(_parameter_of(function)) for function in SETTINGS},
    "stack_activation": QT_TRANSLATE_NOOP("Activation", "Activation of every unit"),
    "depth": QT_TRANSLATE_NOOP("Activation", "Depth: hidden layers"),
    "width": QT_TRANSLATE_NOOP("Activation", "Width: units in each layer"),
    "initializer": QT_TRANSLATE_NOOP("Activation", "Weights at the start"),
    "inputs": QT_TRANSLATE_NOOP("Activation", "What is sent through"),
    "seed": QT_TRANSLATE_NOOP("Activation", "Seed of the weights"),
    "losses": Named(QT_TRANSLATE_NOOP("Activation", "Losses"), ("target",)),
    "target": QT_TRANSLATE_NOOP("Activation", "Target y"),
    "prediction": QT_TRANSLATE_NOOP("Activation", "Prediction, the point"),
    "delta": QT_TRANSLATE_NOOP("Activation", "δ of Huber"),
    "points": Named(
        counted(
            "points",
            QT_TRANSLATE_NOOP("Activation", "Point added"),
            QT_TRANSLATE_NOOP("Activation", "Point removed"),
            QT_TRANSLATE_NOOP("Activation", "Points to fit"),
        )
    ),
    "race_start": QT_TRANSLATE_NOOP("Activation", "Start z₀"),
    "race_target": QT_TRANSLATE_NOOP("Activation", "Target y"),
    "race_rate": QT_TRANSLATE_NOOP("Activation", "Learning rate η"),
    "q": QT_TRANSLATE_NOOP("Activation", "Probability q of what came true"),
    "race_step": None,
    "page": None,
}
"""What a change of each field is called, as `name_of_step` takes it."""
