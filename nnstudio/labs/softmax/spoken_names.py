"""The names of all classes, as they stand in a picture."""

from collections.abc import Callable

from nnstudio.labs.softmax.class_names import short_class_name
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import spoken


def spoken_names(scene: SoftmaxScene, name: Callable[[SoftmaxScene, int], Sentence] = short_class_name) -> list[str]:
    """Return what the classes of *scene* are called by *name*, in the current language."""
    return [spoken(name(scene, i)) for i in range(scene.classes())]
