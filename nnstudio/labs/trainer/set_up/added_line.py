"""How many drawings of the learner's own are among the training examples, and a way to take them out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.remove_button import RemoveButton
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.words import Text

_ADDED = QT_TRANSLATE_NOOP("Trainer", "+ {added} of your own, for training")
_REMOVE = QT_TRANSLATE_NOOP("Trainer", "Take your own drawings out of the training examples")


class AddedLine(QWidget):
    """A line that is there only while there are such drawings."""

    remove_wanted = Signal()
    """They are to go."""

    def __init__(self) -> None:
        super().__init__()
        self._told = Text(SILENCE, "quiet")
        self._told.setObjectName("trainer.added")
        remove = RemoveButton("trainer.remove_added", _REMOVE)
        remove.clicked.connect(self.remove_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._told, 1)
        line.addWidget(remove)

    def show_scene(self, scene: TrainerScene) -> None:
        """Say how many *scene* has; the line above says how many others."""
        self.setVisible(scene.added is not None)
        if scene.added is not None:
            self._told.say(_ADDED.fill(added=f"{len(scene.added):,}"))
