"""Worked examples of the Softmax Playground, page by page."""

from nnstudio.labs.softmax.gradients.presets import PRESETS as GRADIENTS
from nnstudio.labs.softmax.loss.presets import PRESETS as LOSS
from nnstudio.labs.softmax.overflow.presets import PRESETS as OVERFLOW
from nnstudio.labs.softmax.regression.presets import PRESETS as REGRESSION
from nnstudio.labs.softmax.steps.presets import PRESETS as STEPS
from nnstudio.labs.softmax.two_classes.presets import PRESETS as TWO_CLASSES

PRESETS = (*LOSS, *STEPS, *GRADIENTS, *OVERFLOW, *TWO_CLASSES, *REGRESSION)
