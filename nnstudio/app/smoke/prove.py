"""``nnstudio --smoke`` from start to end."""

import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from nnstudio.app import create_window
from nnstudio.app.application import application
from nnstudio.app.headless.console import Console
from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.qt_messages import on_the_terminal
from nnstudio.app.smoke.stage import Stage, live
from nnstudio.app.smoke.steps import STEPS
from nnstudio.app.smoke.trouble import UNEXPECTED, SmokeError
from nnstudio.app.trouble import hooks
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_STOPPED = QT_TRANSLATE_NOOP("Smoke", "The program does not work as it should, at the step “{step}”: {trouble}")
_NO_FOLDER = QT_TRANSLATE_NOOP("Smoke", "Nothing can be written to the folder {folder}: {error}")


def prove(console: Console, folder: Path | None) -> ExitCode:
    """Go through all steps, with a line of each thing that works, and return the exit code.

    Pictures, a project and exports are put into *folder*; without one, into a folder that is gone afterwards. The
    first thing that does not work ends it, and is told.
    """
    if folder is not None:
        return _prove(console, folder)
    with tempfile.TemporaryDirectory(prefix="nnstudio-smoke-") as made:
        return _prove(console, Path(made))


def _prove(console: Console, folder: Path) -> ExitCode:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        console.tell(_NO_FOLDER.fill(folder=str(folder), error=error.strerror or str(error)))
        return ExitCode.NOT_HERE
    application()
    with on_the_terminal():
        trouble = _trouble_of(folder, console.say)
    if trouble is None:
        return ExitCode.DONE
    console.tell(trouble)
    return ExitCode.NOT_HERE


def _trouble_of(folder: Path, say: Callable[[str], None]) -> Sentence | None:
    """Go through all steps; return what does not work, or None."""
    caught: list[hooks.Caught] = []
    hooks.install(caught.append)
    name, stage = "window", None
    try:
        stage = Stage(create_window, folder, say)
        for name, step in STEPS.items():
            step(stage)
            if cause := _cause(caught):
                return _STOPPED.fill(step=name, trouble=cause)
    except SmokeError as error:
        return _STOPPED.fill(step=name, trouble=_cause(caught) or error.sentence)
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be told
        if sys.stderr is not None:
            traceback.print_exc()
        found = UNEXPECTED.fill(error=f"{type(error).__name__}: {error}")
        return _STOPPED.fill(step=name, trouble=_cause(caught) or found)
    finally:
        if stage is not None:
            stage.close()
        hooks.remove()
    return None


def _cause(caught: list[hooks.Caught]) -> Sentence | None:
    """Return what was raised where nobody could catch it: a step often fails later, in another way, for that."""
    live(0)  # so that it is handed over
    return UNEXPECTED.fill(error=caught[0].title) if caught else None
