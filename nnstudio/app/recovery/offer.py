"""At the start, what windows that died have left behind is offered."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnstudio.app.project.parts import Opened
from nnstudio.app.recovery.dialog import LeftRow, RecoveryDialog
from nnstudio.app.recovery.folder import RecoveryFolder
from nnstudio.app.recovery.keeper import RecoveryKeeper
from nnstudio.app.recovery.left_behind import LeftBehind, find_left_behind, recover, unreadable
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.background_work import BackgroundWork

if TYPE_CHECKING:
    from nnstudio.app.main_window import MainWindow

_RECOVERED = QT_TRANSLATE_NOOP("App", "Recovered. Save the project to have it in a file of its own.")
_RECOVERED_OF = QT_TRANSLATE_NOOP("App", "Recovered. Save the project to have it in {path}.")
_RECOVERED_COPY = QT_TRANSLATE_NOOP(
    "App", "Recovered as a copy, for {path} is open in another window. Save it under a name of its own."
)


def offer(window: "MainWindow", keeper: RecoveryKeeper) -> None:
    """Look beside *window* for what was left behind in the folder of *keeper*, and offer it above the window."""
    if keeper.folder is not None:
        _Search(window, keeper, keeper.folder)


class _Search(QObject):
    """Finds what was left behind."""

    def __init__(self, window: "MainWindow", keeper: RecoveryKeeper, folder: RecoveryFolder) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        finding = BackgroundWork(lambda _tell, _cancelled: find_left_behind(folder))
        finding.succeeded.connect(self._show)
        finding.begin()

    def _show(self, left: list[LeftBehind]) -> None:
        if self._keeper.is_over:  # the window has been closed meanwhile
            for each in left:
                each.file.release()
        elif left:
            _Offer(self._window, self._keeper, left)
        self.deleteLater()


class _Offer(QObject):
    """Shows what was *left*, claimed, reads what is wanted of it, and puts it into the window."""

    def __init__(self, window: "MainWindow", keeper: RecoveryKeeper, left: list[LeftBehind]) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._left = left
        """Those that are claimed, and neither recovered nor discarded."""
        self._reading: BackgroundWork | None = None
        self._dialog = RecoveryDialog(left, window.language, window)
        self._dialog.recover_wanted.connect(lambda row: self._window.files.leave(partial(self._read, row)))
        self._dialog.discard_wanted.connect(self._discard)
        self._dialog.finished.connect(self._leave_the_rest)
        self._dialog.open()

    def _discard(self, row: LeftRow) -> None:
        self._left.remove(row.left)
        BackgroundWork(lambda _tell, _cancelled: row.left.file.give_up(), is_kept=True).begin()

    def _read(self, row: LeftRow) -> None:
        if row.left not in self._left or self._reading is not None:
            return  # meanwhile the dialogue has gone
        self._dialog.set_reading(True)
        self._reading = BackgroundWork(lambda _tell, _cancelled: recover(row.left.file))
        self._reading.succeeded.connect(partial(self._put, row))
        self._reading.failed.connect(partial(self._refuse, row))
        self._reading.begin()

    def _put(self, row: LeftRow, opened: Opened) -> None:
        self._reading = None
        left, project = row.left, self._window.project
        is_held = left.path is not None and project.holder_of(left.path) is not None
        self._left.remove(left)
        project.recovered(opened, None if is_held else left.path, is_newer=left.own_file == "newer")
        self._keeper.adopt(left.file)
        told = _RECOVERED if left.path is None else _RECOVERED_COPY if is_held else _RECOVERED_OF
        self._window.tell(told.fill(path=str(left.path or "")))
        self._dialog.accept()

    def _refuse(self, row: LeftRow, error: Exception) -> None:
        self._reading = None
        self._dialog.set_reading(False)
        row.tell(unreadable(row.left.file, error))

    def _leave_the_rest(self) -> None:
        """Leave what was not chosen to whoever starts next."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        for left in self._left:
            left.file.release()
        self._left = []
        self._dialog.deleteLater()
        self.deleteLater()
