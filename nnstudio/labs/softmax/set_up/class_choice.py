"""A choice of one of the classes, which are called as in the scene."""

from collections.abc import Mapping
from typing import Any

from nnstudio.labs.softmax.class_names import class_name
from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene
from nnstudio.notation.sentences import SILENCE, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.words import spoken


class ClassChoice(Choice):
    """Offers the classes of a scene, and before them what *others* there is; *placeholder* is said where none is."""

    def __init__(
        self, name: str, others: Mapping[Any, Sentence] | None = None, placeholder: Sentence = SILENCE
    ) -> None:
        self._placeholder, self._others = placeholder, dict(others or {})
        super().__init__(name, self._others)

    def offer(self, scene: SoftmaxScene, values: list[Any]) -> None:
        """Offer the classes of *scene*; *values* are what each stands for."""
        options = self._others | {value: class_name(scene, i) for i, value in enumerate(values[:MOST_CLASSES])}
        if options != self._options:
            self._options = options
            self.clear()
            self.addItems([""] * len(options))
            self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setPlaceholderText(spoken(self._placeholder))
