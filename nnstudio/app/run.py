"""The program from start to end: with a person at it, or proving itself."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from nnstudio.app import create_window
from nnstudio.app.application import application
from nnstudio.app.qt_messages import on_the_terminal
from nnstudio.app.recovery.folder import default_folder as recovery_folder
from nnstudio.app.recovery.offer import offer
from nnstudio.app.trouble import hooks
from nnstudio.app.trouble.first_aid import FirstAid
from nnstudio.app.trouble.log import Log, log_folder
from nnstudio.app.trouble.whole_errors import with_whole_errors
from nnstudio.document.settings import default_path
from nnstudio.notation.figures import figure
from nnstudio.widgets.readout import Readout

SMOKE_EPOCHS = 20
SMOKE_PATIENCE_MS = 60_000


def run(project: Path | None = None) -> int:
    """Show the window until it is closed, with *project* in it if one is given; return the exit code."""
    return with_whole_errors(partial(_run, project))


def _run(project: Path | None) -> int:
    app = application()
    log = Log(log_folder())
    no_log = log.begin()
    window = create_window(default_path(), recovery_folder(), at_once=False)
    window.offer_log(log)
    first_aid = FirstAid(
        window,
        log,
        save_recovery=window.recovery.keep_now,
        surroundings=window.surroundings,
        leave=window.close,
        tell=window.tell,
    )
    hooks.install(first_aid.take)
    window.show()
    if no_log is not None:
        window.tell(no_log)
    offer(window, window.recovery)
    if project is not None:
        window.open_project(project)
    code = app.exec()
    hooks.remove()
    log.end()
    return code


def smoke() -> int:
    """Open every tab, train a little, print a figure of each; return 0, or 1 if training did not get there."""
    app = application()
    with on_the_terminal():
        return 0 if _trains_in_every_tab(app) else 1


def _trains_in_every_tab(app: QApplication) -> bool:
    window = create_window()
    window.show()
    for lab, name in (
        ("entropy", "cross_entropy"),
        ("activation", "value"),
        ("softmax", "loss"),
    ):
        window.open_lab(lab)
        app.processEvents()
        readout = window.findChild(Readout, f"{lab}.result.{name}")
        print(f"{lab}: {name} {figure(readout.value)}")  # noqa: T201
    trainer = window.open_lab("trainer")
    trainer.store.edit(dataset="circles", epochs=SMOKE_EPOCHS)
    trainer.start()
    epoch = window.findChild(Readout, "trainer.result.epoch")
    clock = QElapsedTimer()
    clock.start()
    while epoch.value != SMOKE_EPOCHS and clock.elapsed() < SMOKE_PATIENCE_MS:
        app.processEvents()
    loss = window.findChild(Readout, "trainer.result.train_loss")
    print(f"trainer: train_loss {figure(loss.value)} after {epoch.value:.0f} epochs")  # noqa: T201
    trained = epoch.value == SMOKE_EPOCHS
    window.close()
    return trained
