"""Worked examples of the page of densities."""

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset

PRESETS: tuple[Preset[EntropyScene], ...] = ()
