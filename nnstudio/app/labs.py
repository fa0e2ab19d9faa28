"""The four labs, in the order of their tabs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nnstudio.document.store import Store
from nnstudio.labs.activation import step_names as activation_steps
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import ActivationTab
from nnstudio.labs.entropy import step_names as entropy_steps
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.tab import EntropyTab
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.softmax import step_names as softmax_steps
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.tab import SoftmaxTab
from nnstudio.labs.step_names import StepNames
from nnstudio.labs.trainer import step_names as trainer_steps
from nnstudio.labs.trainer.kept import prepare as kept_trainings
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True)
class Lab:
    """One tab: *id* begins the object names of all its controls and figures.

    Beside its scene a project keeps values of the types *kept*, by name. *prepare* makes of a scene and of these what
    the tab takes up; it does all that can fail, by a `ValueError`, and may do so in another thread.
    *step_names* are what edits of its scene are called.
    """

    id: str
    title: Sentence
    scene_type: type
    create_tab: Callable[[Store], PagedTab]
    step_names: StepNames
    kept: Mapping[str, type] = field(default_factory=dict)
    prepare: Callable[[Any, Mapping[str, Any]], Any] | None = None


LABS = (
    Lab("entropy", QT_TRANSLATE_NOOP("App", "Entropy Calculator"), EntropyScene, EntropyTab, entropy_steps.STEP_NAMES),
    Lab(
        "activation",
        QT_TRANSLATE_NOOP("App", "Activation Explorer"),
        ActivationScene,
        ActivationTab,
        activation_steps.STEP_NAMES,
    ),
    Lab("softmax", QT_TRANSLATE_NOOP("App", "Softmax Playground"), SoftmaxScene, SoftmaxTab, softmax_steps.STEP_NAMES),
    Lab(
        "trainer",
        QT_TRANSLATE_NOOP("App", "Network Trainer"),
        TrainerScene,
        TrainerTab,
        trainer_steps.STEP_NAMES,
        kept=kept_trainings.KINDS,
        prepare=kept_trainings.prepare,
    ),
)
