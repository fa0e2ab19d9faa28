"""The dialog in which a film of the training is saved."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from nnstudio.export.film import EmptyPictureError, Film, film_at
from nnstudio.labs.trainer.timeline.film_settings import FilmSettings
from nnstudio.labs.trainer.timeline.film_trouble import film_trouble
from nnstudio.labs.trainer.timeline.frames import epochs_of_film
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_for_folder, ask_to_save
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("Trainer", "Export film")
_SAVE = QT_TRANSLATE_NOOP("Trainer", "Save film…")
_CANCEL = QT_TRANSLATE_NOOP("Trainer", "Cancel")
_SAVE_HINT = QT_TRANSLATE_NOOP("Trainer", "Choose where to, then every frame is drawn")
_CANCEL_HINT = QT_TRANSLATE_NOOP("Trainer", "Stop filming and save nothing, or close this dialog (Esc)")
_CLOSE = QT_TRANSLATE_NOOP("Trainer", "Close")
_WHICH_FILE = QT_TRANSLATE_NOOP("Trainer", "Save the film as")
_WHICH_FOLDER = QT_TRANSLATE_NOOP("Trainer", "Folder in which a new folder of frames is made")
_GIF = FileKind(QT_TRANSLATE_NOOP("Trainer", "Animated image"), ("*.gif",))
_PROGRESS = QT_TRANSLATE_NOOP("Trainer", "Progress of the film")
_DESCRIBED = QT_TRANSLATE_NOOP("Trainer", "What is filmed, in how many frames and how fast, and where it is saved")
_PROGRESS_HINT = QT_TRANSLATE_NOOP("Trainer", "How many of the frames are done")
_FILMING = QT_TRANSLATE_NOOP("Trainer", "Frame {frame} of {frames} …")
_LOOKING = QT_TRANSLATE_NOOP("Trainer", "Looking at the colours …")
_CANCELLED = QT_TRANSLATE_NOOP("Trainer", "Cancelled: nothing was saved.")
_BREAK = "\u200b"
"""A long path may go on in the next line here."""
_WIDTH = 34
"""How many heights of a letter the dialog is wide."""


class FilmDialog(Worded, QDialog):
    """Asks what to film and where to, then films the kept *epochs*, one frame a turn of Qt's event loop.

    *grab* is given an epoch and what is filmed, "prediction", "network" or "all"; it shows that epoch and returns the
    picture. Which epoch is shown at the end is left to the caller, on `finished`. When the window of *parent* closes or
    is gone, so is the dialog, and of a film that is not done nothing stays.
    """

    def __init__(self, parent: QWidget, epochs: tuple[int, ...], grab: Callable[[int, str], QImage]) -> None:
        super().__init__(parent)
        self._epochs, self._grab = epochs, grab
        self._has_grabbed = False
        self._filming: Iterator[None] | None = None
        self.setObjectName("trainer.film")
        self.setModal(True)
        self._settings = FilmSettings(epochs)
        self._told = Text(self._settings.about())
        self._told.setObjectName("trainer.film.told")
        self._problem = ProblemLabel("trainer.film.problem")
        self._progress = QProgressBar()
        self._progress.setObjectName("trainer.film.progress")
        self._progress.setTextVisible(False)
        self._save = Button("trainer.film.save", _SAVE, hint=_SAVE_HINT, role="primary")
        self._cancel = Button("trainer.film.cancel", _CANCEL, hint=_CANCEL_HINT)
        self._clock = QTimer(self, interval=0)
        self._lay_out()
        self._settings.changed.connect(self._show_settings)
        self._save.clicked.connect(self._choose_place)
        self._cancel.clicked.connect(self.reject)
        self._clock.timeout.connect(self._go_on)
        parent.window().installEventFilter(self)
        self.retranslate()

    @property
    def is_filming(self) -> bool:
        """Whether frames are being grabbed."""
        return self._filming is not None

    @property
    def has_grabbed(self) -> bool:
        """Whether another epoch may be shown than when the dialog was opened."""
        return self._has_grabbed

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_DESCRIBED))
        self._progress.setAccessibleName(spoken(_PROGRESS))
        self._progress.setAccessibleDescription(spoken(_PROGRESS_HINT))

    def reject(self) -> None:
        """Stop filming; where nothing is being filmed, close."""
        if self.is_filming:
            self._end()
            self._told.say(_CANCELLED)
        else:
            super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up when the window closes."""
        if event.type() == QEvent.Type.Close:
            if self.is_filming:
                self._end()
            super().reject()
        return super().eventFilter(watched, event)

    def film(self, path: Path) -> None:
        """Film to *path*, as the fields say; for single frames that is the name of the new folder."""
        self._problem.tell(None)
        self._cancel.say(_CANCEL)
        self._settings.hold(True)
        self._save.setEnabled(False)
        self._cancel.setFocus()
        self._filming = filming = self._frames(film_at(path, self._settings.form, self._settings.milliseconds))
        self.destroyed.connect(filming.close)
        self._clock.start()

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        for button in (self._save, self._cancel):
            button.setAutoDefault(False)  # Enter takes the number that was typed, and presses no button
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(round(0.75 * em))
        for widget in (self._settings, self._told, self._problem, self._progress):
            rows.addWidget(widget)
        rows.addStretch(1)
        rows.addLayout(buttons)
        self.setMinimumWidth(_WIDTH * em)
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._told.setMinimumHeight(3 * em + 2)  # what is told changes; the dialog keeps its size

    def _show_settings(self) -> None:
        good = self._settings.are_good
        self._save.setEnabled(good)
        if good:
            self._told.say(self._settings.about())
        self._cancel.say(_CANCEL)
        self._progress.reset()
        self._problem.tell(None)

    def _choose_place(self) -> None:
        if self._settings.form == "png":
            folder = ask_for_folder(self, _WHICH_FOLDER)
            path = folder / "film" if folder is not None else None
        else:
            path = ask_to_save(self, _WHICH_FILE, "film.gif", _GIF)
        if path is not None:
            self.film(path)

    def _frames(self, film: Film) -> Iterator[None]:
        """Film one frame after the other; where this is closed before its end, nothing stays of the film."""
        epochs = epochs_of_film(self._epochs, self._settings.frames)
        samples = epochs_of_film(epochs, film.samples) if film.samples else ()
        self._progress.setRange(0, len(samples) + len(epochs))
        self._progress.setValue(0)
        with film:
            self._told.say(_LOOKING if samples else _FILMING.fill(frame=1, frames=len(epochs)))
            for epoch in samples:
                yield
                film.see(self._frame(epoch))
                self._progress.setValue(self._progress.value() + 1)
            for i, epoch in enumerate(epochs):
                self._told.say(_FILMING.fill(frame=i + 1, frames=len(epochs)))
                yield
                film.add(self._frame(epoch))
                self._progress.setValue(self._progress.value() + 1)
            path = film.finish()
        self._told.say(SAVED.fill(path=str(path).replace(os.sep, os.sep + _BREAK)))
        self._cancel.say(_CLOSE)

    def _frame(self, epoch: int) -> QImage:
        self._has_grabbed = True
        return self._grab(epoch, self._settings.of)

    def _go_on(self) -> None:
        try:
            next(self._filming)
        except StopIteration:
            self._end()
        except (OSError, EmptyPictureError) as error:
            self._end()
            self._told.say(self._settings.about())
            self._problem.tell(film_trouble(error))
        except BaseException:
            self._end()
            raise

    def _end(self) -> None:
        self._clock.stop()
        self._filming.close()
        self._filming = None
        self._settings.hold(False)
        self._save.setEnabled(True)
