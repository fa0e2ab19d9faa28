"""The four labs, in the order of their tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from nnstudio.document.store import Store
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import ActivationTab
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.tab import EntropyTab
from nnstudio.labs.page import Page
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.tab import SoftmaxTab
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

LabTab: TypeAlias = Page | PagedTab


@dataclass(frozen=True)
class Lab:
    """One tab: *id* begins the object names of all its controls and figures."""

    id: str
    title: Sentence
    scene_type: type
    create_tab: Callable[[Store], LabTab]


LABS = (
    Lab("entropy", QT_TRANSLATE_NOOP("App", "Entropy Calculator"), EntropyScene, EntropyTab),
    Lab("activation", QT_TRANSLATE_NOOP("App", "Activation Explorer"), ActivationScene, ActivationTab),
    Lab("softmax", QT_TRANSLATE_NOOP("App", "Softmax Playground"), SoftmaxScene, SoftmaxTab),
    Lab("trainer", QT_TRANSLATE_NOOP("App", "Network Trainer"), TrainerScene, TrainerTab),
)
