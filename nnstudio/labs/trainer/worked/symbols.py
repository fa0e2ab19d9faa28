"""How layers, units and inputs are called in the formulas.

Layers are numbered from 1 above the symbol, l, where there are several; units below it, j, where a layer has several.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.data.features import FEATURES
from nnstudio.labs.activation_names import SYMBOLS
from nnstudio.labs.trainer.proposals import Choices
from nnstudio.labs.trainer.results import Experiment


@dataclass(frozen=True)
class Symbols:
    """Symbols of unit *unit* of layer *layer*, both from 0, in an *experiment*."""

    experiment: Experiment
    layer: int
    unit: int

    @property
    def layers(self) -> int:
        """How many layers there are, the inputs not counted."""
        return len(self.experiment.sizes) - 1

    @property
    def is_output(self) -> bool:
        """Whether it is the last layer."""
        return self.layer == self.layers - 1

    @property
    def above(self) -> str:
        """The number of the layer, or nothing where there is only one."""
        return raised(self.layer + 1) if self.layers > 1 else ""

    @property
    def below(self) -> str:
        """The number of the unit, or nothing where the layer has only one."""
        return f"_{{{self.unit + 1}}}" if self.experiment.sizes[self.layer + 1] > 1 else ""

    @property
    def z(self) -> str:
        """The weighted sum."""
        return f"z{self.below}{self.above}"

    @property
    def a(self) -> str:
        """What the unit hands on."""
        return (
            f"{output_symbol(self.experiment.chosen)}{self.below}" if self.is_output else f"a{self.below}{self.above}"
        )

    @property
    def bias(self) -> str:
        """The bias."""
        return f"b{self.below}{self.above}"

    def weight(self, i: int | str) -> str:
        """Return the weight of input *i*, from 0, or of a letter."""
        row = i if isinstance(i, str) else str(i + 1)
        column = str(self.unit + 1) if self.below else ""
        comma = "," if len(row) > 1 or len(column) > 1 else ""
        return f"w_{{{row}{comma if column else ''}{column}}}{self.above}"

    def input(self, i: int | str) -> str:
        """Return input *i*, from 0, or of a letter: a feature, an input, or a unit of the layer before."""
        if self.layer:
            return f"a_{{{i if isinstance(i, str) else i + 1}}}{raised(self.layer)}"
        names = self.experiment.inputs.names
        plain = (
            FEATURES[names[i]].latex if names and isinstance(i, int) else f"x_{{{i if isinstance(i, str) else i + 1}}}"
        )
        return rf"\tilde{{{plain}}}" if is_standardised(self.experiment) else plain

    @property
    def vector(self) -> str:
        """All inputs of the layer at once."""
        if self.layer:
            return f"a{raised(self.layer)}"
        return r"\tilde x" if is_standardised(self.experiment) else "x"


def raised(layer: int) -> str:
    """Write the number of a layer above its symbol."""
    return f"^{{{layer}}}"


def output_symbol(chosen: Choices) -> str:
    """Return what the network's answer is called: probabilities q, a number ŷ, or a score o."""
    if chosen.loss == "hinge":
        return "o"
    return "q" if chosen.output in ("softmax", "sigmoid") else r"\hat y"


def function_symbol(name: str) -> str:
    """Return the symbol of an activation or of softmax."""
    return r"\mathrm{softmax}" if name == "softmax" else SYMBOLS[name]


def is_standardised(experiment: Experiment) -> bool:
    """Whether the network sees other numbers than the features."""
    standardiser = experiment.inputs.standardiser
    return bool(np.any(standardiser.mean != 0.0) or np.any(standardiser.deviation != 1.0))
