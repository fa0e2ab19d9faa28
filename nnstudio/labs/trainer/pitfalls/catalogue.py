"""All pitfalls. No Qt."""

from nnstudio.labs.trainer.pitfalls.of_networks import COLLAPSE, DYING_RELU, SATURATION, SYMMETRY
from nnstudio.labs.trainer.pitfalls.of_training import LARGE_STEPS, OVER_FITTING, SQUARED_ERROR, UNSCALED

PITFALLS = (SYMMETRY, COLLAPSE, DYING_RELU, LARGE_STEPS, OVER_FITTING, SATURATION, SQUARED_ERROR, UNSCALED)
"""All of them, in the order of the list."""
BY_KEY = {pitfall.key: pitfall for pitfall in PITFALLS}
MOST_CURES = max(len(pitfall.cures) for pitfall in PITFALLS)
