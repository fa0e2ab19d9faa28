"""Back through the training, and out of it as a film."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from nnstudio.labs.trainer.session.session import TrainingSession
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.timeline.bar import TimelineBar
from nnstudio.labs.trainer.timeline.film_dialog import FilmDialog


class TimeTravel(QObject):
    """Lets *bar* turn *session* to other moments, and film *pictures*, each by its name, at all of them.

    *turned* is called with the epoch whenever another moment is the present one.
    """

    def __init__(
        self,
        bar: TimelineBar,
        session: TrainingSession,
        pictures: Mapping[str, QWidget],
        turned: Callable[[int], None],
    ) -> None:
        super().__init__(bar)
        self._bar, self._session, self._pictures, self._turned = bar, session, dict(pictures), turned
        self._epochs: tuple[int, ...] = (0,)
        self._now = 0
        bar.wanted.connect(self.turn_to)
        bar.export_wanted.connect(self.export_film)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show which moments can be returned to: those that are kept, and the end."""
        last = snapshot.last_epoch
        kept = [moment.epoch for moment in snapshot.moments]
        self._epochs = tuple(sorted({*kept, last}))
        self._now = snapshot.epoch
        self._bar.show_epochs(self._epochs, self._now, last)

    def turn_to_end(self) -> None:
        """Let everything show how far training has got."""
        self.turn_to(self._epochs[-1])

    def turn_to(self, epoch: int) -> None:
        """Let everything show the moment at the end of *epoch*."""
        self._session.return_to(epoch)
        self._turned(epoch)

    def export_film(self) -> None:
        """Ask what to film and where to; the moment of before is shown again after it."""
        before = self._now
        dialog = FilmDialog(self._bar.window(), self._epochs, self._grab)
        dialog.finished.connect(lambda _result: self.turn_to(before) if dialog.has_grabbed else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _grab(self, epoch: int, what: str) -> QImage:
        self.turn_to(epoch)
        return self._pictures[what].grab().toImage()
