"""Worked examples of the Activation Explorer, page by page."""

from nnstudio.labs.activation.depth.presets import PRESETS as DEPTH
from nnstudio.labs.activation.functions.presets import PRESETS as FUNCTIONS
from nnstudio.labs.activation.losses.presets import PRESETS as LOSSES
from nnstudio.labs.activation.properties.presets import PRESETS as PROPERTIES
from nnstudio.labs.activation.race.presets import PRESETS as RACE

PRESETS = (*FUNCTIONS, *PROPERTIES, *DEPTH, *LOSSES, *RACE)
