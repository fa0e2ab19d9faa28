"""A row whose caption depends on the scene."""

from PySide6.QtWidgets import QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.field_row import FieldRow


class RecaptionedRow(FieldRow):
    """A row that can be given another caption: the classes of a spiral are its arms.

    *role* is the look of the caption, as `Text` has it.
    """

    def __init__(
        self, caption: Sentence, control: QWidget, hint: Sentence | None = None, *, role: str = "caption"
    ) -> None:
        super().__init__(caption, control, hint)
        self._label.setProperty("role", role)
        self._label.setObjectName(f"{control.objectName()}.caption")

    def caption(self, sentence: Sentence) -> None:
        """Call the control *sentence* from here on."""
        if sentence != self._caption:
            self._caption = sentence
            self._label.say(sentence)
            self.retranslate()
