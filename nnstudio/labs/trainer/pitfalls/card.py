"""What is told of the open pitfall, and what cures it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.labs.trainer.pitfalls.catalogue import MOST_CURES
from nnstudio.labs.trainer.pitfalls.pitfall import Cure, Pitfall
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.words import Button, Text

_WATCH = QT_TRANSLATE_NOOP("Trainer", "Press Start (Space), and watch:")
_WHY = QT_TRANSLATE_NOOP("Trainer", "Why it happens:")
_WHY_IT_HAPPENED = QT_TRANSLATE_NOOP("Trainer", "Why it went wrong:")
_CURES = QT_TRANSLATE_NOOP("Trainer", "What helps; then press Start again:")
_CHOSEN = QT_TRANSLATE_NOOP("Trainer", "✓ {cure}")
_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Changes only this; what ran before stays in the curves, faintly, where it can be compared"
)


class PitfallCard(QWidget):
    """Shows what to watch and why, and a button for each cure.

    The cure in force is ticked, and what to watch is then what it does.
    """

    cure_chosen = Signal(object)
    """The `Cure` that the learner chose."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainer.pitfall")
        self._cures: tuple[Cure, ...] = ()
        self._watch, self._why_caption, self._why = Text(SILENCE), Text(_WHY, "caption"), Text(SILENCE)
        self._watch.setObjectName("trainer.pitfall_watch")
        self._why.setObjectName("trainer.pitfall_why")
        self._buttons = [Button(f"trainer.cure.{n}", SILENCE, hint=_HINT) for n in range(1, MOST_CURES + 1)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 2, 0, 8)
        rows.setSpacing(3)
        for caption, text in ((Text(_WATCH, "caption"), self._watch), (self._why_caption, self._why)):
            rows.addWidget(caption)
            rows.addWidget(text)
            rows.addSpacing(5)
        rows.addWidget(Text(_CURES, "caption"))
        rows.addSpacing(2)
        for n, button in enumerate(self._buttons):
            rows.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the page, where Space is Start
            button.clicked.connect(lambda _checked=False, n=n: self.cure_chosen.emit(self._cures[n]))

    def tell(self, pitfall: Pitfall, scene: TrainerScene) -> None:
        """Tell of *pitfall*, and which of its cures *scene* has."""
        self._cures = pitfall.cures
        chosen = pitfall.in_force(scene)
        self._watch.say(pitfall.watch if chosen is None else chosen.watch)
        self._why_caption.say(_WHY if chosen is None else _WHY_IT_HAPPENED)
        self._why.say(pitfall.why)
        for button, cure in zip(self._buttons, pitfall.cures, strict=False):
            button.say(_CHOSEN.fill(cure=cure.title) if cure.is_in(scene) else cure.title)
        for n, button in enumerate(self._buttons):
            button.setVisible(n < len(pitfall.cures))
