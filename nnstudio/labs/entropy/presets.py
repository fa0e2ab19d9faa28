"""Worked examples of the Entropy Calculator, page by page."""

from nnstudio.labs.entropy.codes.presets import PRESETS as CODES
from nnstudio.labs.entropy.densities.presets import PRESETS as DENSITIES
from nnstudio.labs.entropy.labels.presets import PRESETS as LABELS
from nnstudio.labs.entropy.outcomes.presets import PRESETS as OUTCOMES

PRESETS = (*OUTCOMES, *CODES, *DENSITIES, *LABELS)
