"""The four labs, in the order of their tabs."""

from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.document.store import Store
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.tab import EntropyTab
from nnstudio.labs.lab_tab import LabTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True)
class Lab:
    """One tab: *id* begins the object names of all its controls and figures."""

    id: str
    title: Sentence
    scene_type: type
    create_tab: Callable[[Store], LabTab]


LABS = (Lab("entropy", QT_TRANSLATE_NOOP("App", "Entropy Calculator"), EntropyScene, EntropyTab),)
