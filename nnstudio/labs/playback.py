"""The bar under what goes on in steps: reset, one step, play; at which step it is, and how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from nnstudio.document.store import Store
from nnstudio.labs.step_field import StepField
from nnstudio.labs.step_player import StepPlayer
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Button, Text

_PLAY = QT_TRANSLATE_NOOP("Labs", "Play")
_PAUSE = QT_TRANSLATE_NOOP("Labs", "Pause")
_FARTHEST = 1_000_000
"""While nobody knows how many steps there are, a scene gets no more than this."""


@dataclass(frozen=True)
class PlaybackHints:
    """What the controls do, in sentences."""

    reset: Sentence
    step_forward: Sentence
    play: Sentence
    step: Sentence


class Playback(Panel):
    """Moves the scene's field ``<name>_step``, which says only what is looked at, from 0 to an end.

    Its controls are called ``<lab>.<name>_reset``, ``_step_forward``, ``_play`` and ``_step``.
    """

    def __init__(self, lab: str, name: str, store: Store, hints: PlaybackHints) -> None:
        super().__init__()
        self._store, self._step_name = store, f"{name}_step"
        self._end: int | None = None
        self.player = StepPlayer(self)
        self._reset = Button(f"{lab}.{name}_reset", QT_TRANSLATE_NOOP("Labs", "Reset"), hint=hints.reset)
        self._step_forward = Button(
            f"{lab}.{name}_step_forward", QT_TRANSLATE_NOOP("Labs", "One step"), hint=hints.step_forward
        )
        self._play = Button(f"{lab}.{name}_play", _PLAY, hint=hints.play, role="primary")
        self._field = StepField(f"{lab}.{name}_step")
        self._steps = FieldRow(QT_TRANSLATE_NOOP("Labs", "Step"), self._field, hints.step, problem_below=False)
        self._standing = Text(SILENCE)
        self.rows.setContentsMargins(16, 8, 16, 10)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._reset, self._step_forward, self._play):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space still plays, whichever was clicked
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._steps, 1)
        self.rows.addLayout(row)
        for widget in (self._steps.problem, self._standing):
            self.rows.addWidget(widget)
        self._fit_play()
        self._reset.clicked.connect(lambda: self.go_to(0))
        self._step_forward.clicked.connect(lambda: self.go_to(self.step + 1))
        self._play.clicked.connect(self.play_or_pause)
        self._field.edited.connect(self.go_to)
        self.player.stepped.connect(self._look_at)
        self.player.running_changed.connect(self._show)

    @property
    def step(self) -> int:
        """The step that is looked at, at most the end."""
        wanted: int = getattr(self._store.scene, self._step_name)
        return wanted if self._end is None else min(wanted, self._end)

    def show_steps(self, end: int | None) -> None:
        """Show the step of the scene, of so many; *end* is None where the settings cannot be computed."""
        self._end = end
        self._show()

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Say what is wrong with the step."""
        self._steps.tell(next((each.sentence for each in problems if each.field == self._step_name), None))

    def say(self, standing: Sentence) -> None:
        """Say what has been reached."""
        self._standing.say(standing)

    def play_or_pause(self) -> None:
        """Run on to the end, or stand still."""
        if self.player.is_running:
            self.player.stop()
        elif self._end:
            self.player.start(self.step, self._end)

    def go_to(self, step: int) -> None:
        """Look at *step*, where a hand wants it; what runs stands still then."""
        self.player.stop()
        self._look_at(step)

    def stop(self) -> None:
        """Stand still."""
        self.player.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Run only while somebody looks."""
        self.player.stop()
        super().hideEvent(event)

    def _look_at(self, step: int) -> None:
        self._store.look(**{self._step_name: min(step, _FARTHEST if self._end is None else self._end)})
        self._show()  # also where that is looked at already, and the field says what was typed

    def _show(self) -> None:
        """Show and enable what can be pressed now."""
        running, possible, end = self.player.is_running, self._end is not None, self._end or 0
        self._field.show_step(self.step, end)
        self._play.say(_PAUSE if running else _PLAY)
        self._play.setEnabled(possible and end > 0)
        self._reset.setEnabled(self.step != 0)
        self._step_forward.setEnabled(possible and not running and self.step < end)

    def _fit_play(self) -> None:
        """Give the button the room of both of its words."""
        widths = []
        for word in (_PAUSE, _PLAY):
            self._play.say(word)
            widths.append(self._play.sizeHint().width())
        self._play.setMinimumWidth(max(widths))
