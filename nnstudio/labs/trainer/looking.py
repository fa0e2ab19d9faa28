"""What the learner looks at, from the pictures into the scene."""

from typing import Any

from nnstudio.document.store import Store
from nnstudio.labs.trainer.example_field import ExampleField
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.see import See


def let_look(store: Store[TrainerScene], see: See, example: ExampleField) -> None:
    """Let clicks in *see*, and the field of the *example* that is worked out, choose what the scene looks at."""

    def look_at(kind: str, index: int) -> None:
        store.look(example_of=kind, example=index)

    def chooses(field: str) -> Any:
        return lambda value: store.look(**{field: value})

    see.network.unit_chosen.connect(lambda layer, unit: store.look(layer=layer, unit=unit))
    see.training.view_chosen.connect(chooses("view"))
    see.training.logarithmic.edited.connect(chooses("logarithmic"))
    see.training.confusion.examples_chosen.connect(chooses("confusion_of"))
    see.training.distributions.quantity_chosen.connect(chooses("distribution"))
    see.prediction.images.view_chosen.connect(chooses("image_view"))
    see.prediction.images.unit_chosen.connect(lambda unit: store.look(layer=0, unit=unit))
    see.prediction.example_chosen.connect(
        lambda is_training, index: look_at("train" if is_training else "validation", index)
    )
    example.edited.connect(look_at)
