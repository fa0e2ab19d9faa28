"""What pages have in common on which something goes on in steps."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnstudio.labs.playback import Playback
from nnstudio.notation.sentences import Problem


class Played:
    """Mixin for a `Page` with a `_playback`: Space plays, and what runs stands still where it becomes another one.

    A subclass says with `what_runs` what it is made of, and with `last_step` where it ends.
    """

    _playback: Playback
    _runs: object = None

    def what_runs(self, scene: Any) -> object:
        """Return all of *scene* on which the way through the steps depends."""
        raise NotImplementedError

    def last_step(self) -> int:
        """Return how many steps there are, by the last good results."""
        raise NotImplementedError

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)  # type: ignore[misc]
        runs = self.what_runs(self.store.scene)  # type: ignore[attr-defined]
        if runs != self._runs:
            self._runs = runs
            self._playback.stop()
        self._playback.tell(problems)

    def refresh(self) -> None:
        super().refresh()  # type: ignore[misc]
        if self._awake:  # type: ignore[attr-defined]
            possible = self.results is not None and not self.found  # type: ignore[attr-defined]
            self._playback.show_steps(self.last_step() if possible else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._playback.play_or_pause()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]

    def shut_down(self) -> None:
        self._playback.stop()
