"""The four labs, in the order of their tabs.

What makes a tab is loaded when the first one is made: who trains without a window needs none of Qt's widgets.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.step_names import STEP_NAMES as ACTIVATION_STEPS
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.step_names import STEP_NAMES as ENTROPY_STEPS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.step_names import STEP_NAMES as SOFTMAX_STEPS
from nnstudio.labs.step_names import StepNames
from nnstudio.labs.trainer.kept.prepare import KINDS as KEPT_TRAININGS
from nnstudio.labs.trainer.kept.prepare import prepare as prepare_trainings
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.step_names import STEP_NAMES as TRAINER_STEPS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from nnstudio.document.store import Store
    from nnstudio.labs.paged_tab import PagedTab


@dataclass(frozen=True)
class Lab:
    """One tab: *id* begins the object names of all its controls and figures.

    *step_names* are what edits of its scene are called. Beside the scene a project keeps values of the types *kept*, by
    name; *prepare* makes of a scene and of these what the tab takes up. It does all that can fail, by a `ValueError`,
    and may do so in another thread.
    """

    id: str
    title: Sentence
    scene_type: type
    step_names: StepNames
    create_tab: "Callable[[Store], PagedTab]"
    kept: Mapping[str, type] = field(default_factory=dict)
    prepare: Callable[[Any, Mapping[str, Any]], Any] | None = None


def _entropy_tab(store: "Store") -> "PagedTab":
    from nnstudio.labs.entropy.tab import EntropyTab  # noqa: PLC0415

    return EntropyTab(store)


def _activation_tab(store: "Store") -> "PagedTab":
    from nnstudio.labs.activation.tab import ActivationTab  # noqa: PLC0415

    return ActivationTab(store)


def _softmax_tab(store: "Store") -> "PagedTab":
    from nnstudio.labs.softmax.tab import SoftmaxTab  # noqa: PLC0415

    return SoftmaxTab(store)


def _trainer_tab(store: "Store") -> "PagedTab":
    from nnstudio.labs.trainer.tab import TrainerTab  # noqa: PLC0415

    return TrainerTab(store)


LABS = (
    Lab("entropy", QT_TRANSLATE_NOOP("App", "Entropy Calculator"), EntropyScene, ENTROPY_STEPS, _entropy_tab),
    Lab(
        "activation",
        QT_TRANSLATE_NOOP("App", "Activation Explorer"),
        ActivationScene,
        ACTIVATION_STEPS,
        _activation_tab,
    ),
    Lab("softmax", QT_TRANSLATE_NOOP("App", "Softmax Playground"), SoftmaxScene, SOFTMAX_STEPS, _softmax_tab),
    Lab(
        "trainer",
        QT_TRANSLATE_NOOP("App", "Network Trainer"),
        TrainerScene,
        TRAINER_STEPS,
        _trainer_tab,
        KEPT_TRAININGS,
        prepare_trainings,
    ),
)


def fresh_scenes(base: float) -> dict[str, Any]:
    """Return the scene with which each lab begins; information is measured by logarithms to *base*."""
    return {lab.id: lab.scene_type() for lab in LABS} | {"entropy": EntropyScene(base=base)}
