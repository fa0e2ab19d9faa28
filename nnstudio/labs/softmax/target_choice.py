"""The choice of the true class."""

from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene, hard_target
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.words import spoken

CLASS = QT_TRANSLATE_NOOP("Softmax", "Class {number}")
_SOFT = QT_TRANSLATE_NOOP("Softmax", "Soft: shared among classes")


class TargetChoice(Choice):
    """Offers the hard target of each class; of a soft one it only says that it is one."""

    def __init__(self, name: str) -> None:
        super().__init__(name, {})

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Offer the classes that *scene* has, and show the true one."""
        classes = min(scene.classes(), MOST_CLASSES)
        if classes != self.count():
            self._options = {hard_target(i, classes): CLASS.fill(number=i + 1) for i in range(classes)}
            self.clear()
            self.addItems([""] * classes)
            self.retranslate()
        self.show_value(scene.target)

    def retranslate(self) -> None:
        super().retranslate()
        self.setPlaceholderText(spoken(_SOFT))
