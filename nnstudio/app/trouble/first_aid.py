"""What is done when an error was caught: keep the work, tell it in one dialog, let the program go on."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QWidget

from nnstudio.app.trouble.dialog import TroubleDialog
from nnstudio.app.trouble.hooks import Caught
from nnstudio.app.trouble.log import NAME, Log
from nnstudio.app.trouble.report import Surroundings
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

AGAIN_MS = 10_000
"""Between two times that the status line tells of an error that was told before."""
_AGAIN = QT_TRANSLATE_NOOP("App", "The same error has happened again, {times} times so far. The log has it.")
_NO_RECOVERY = QT_TRANSLATE_NOOP("App", "Another error has stood in the way.")


class FirstAid(QObject):
    """Takes the errors that `hooks.install` hands over, with `take`, and tells them above *window*.

    *save_recovery* keeps the work and returns None, or why it could not; *surroundings* tell what is on the screen;
    *leave* ends the program. What the first two raise is written down, and the error is told all the same. One that was
    told before is only counted: in the dialog that is open, or else, now and then, by *tell* in the status line.
    """

    def __init__(
        self,
        window: QWidget,
        log: Log,
        *,
        save_recovery: Callable[[], Sentence | None],
        surroundings: Callable[[], Surroundings],
        leave: Callable[[], object],
        tell: Callable[[Sentence], object] = lambda _sentence: None,
    ) -> None:
        super().__init__(window)
        self._window, self._log = window, log
        self._save_recovery, self._surroundings, self._leave, self._tell = save_recovery, surroundings, leave, tell
        self._dialog: TroubleDialog | None = None
        self._late: list[Caught] | None = None
        """What has come while the dialog was being made; None when none is being made."""
        self._told: set[tuple[str, ...]] = set()
        self._last_told_again = QElapsedTimer()

    @property
    def dialog(self) -> TroubleDialog | None:
        """The dialog that is open, if there is one."""
        return self._dialog

    def take(self, caught: Caught) -> None:
        """Tell *caught*; or that it has happened again."""
        is_new = caught.kind not in self._told
        self._told.add(caught.kind)
        if self._dialog is not None:
            self._dialog.add(caught)
        elif self._late is not None:
            self._late.append(caught)
        elif is_new:
            self._late = []
            try:
                self._show(caught)
            finally:
                self._late = None
        else:
            self._tell_again(caught)

    def _show(self, caught: Caught) -> None:
        not_kept = self._kept()
        dialog = TroubleDialog(self._window, caught, not_kept, self._seen(), self._log)
        dialog.leave_wanted.connect(self._leave)
        dialog.finished.connect(self._forget)
        for late in self._late or ():
            dialog.add(late)
        dialog.show()
        self._dialog = dialog

    def _forget(self) -> None:
        self._dialog = None

    def _kept(self) -> Sentence | None:
        """Keep the work; return why that was not possible."""
        try:
            return self._save_recovery()
        except Exception:
            logging.getLogger(NAME).exception("The work could not be kept")
            return _NO_RECOVERY

    def _seen(self) -> Surroundings:
        try:
            return self._surroundings()
        except Exception:
            logging.getLogger(NAME).exception("It could not be told what is on the screen")
            return Surroundings()

    def _tell_again(self, caught: Caught) -> None:
        if not self._last_told_again.isValid() or self._last_told_again.elapsed() > AGAIN_MS:
            self._last_told_again.start()
            self._tell(_AGAIN.fill(times=caught.times))
