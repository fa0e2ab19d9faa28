"""The program from start to end, with a person at it."""

from functools import partial
from pathlib import Path

from nnstudio.app import create_window
from nnstudio.app.application import application
from nnstudio.app.opening_files import Application
from nnstudio.app.recovery.folder import default_folder as recovery_folder
from nnstudio.app.recovery.offer import offer
from nnstudio.app.trouble import hooks
from nnstudio.app.trouble.first_aid import FirstAid
from nnstudio.app.trouble.log import Log, log_folder
from nnstudio.app.trouble.whole_errors import with_whole_errors
from nnstudio.document.settings import default_path


def run(project: Path | None = None, language: str = "") -> int:
    """Show the window until it is closed, with *project* in it if one is given; return the exit code.

    A *language* is taken for one that was chosen in the menu.
    """
    return with_whole_errors(partial(_run, project, language))


def _run(project: Path | None, language: str) -> int:
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
    if language:
        window.set_language(language)
    window.show()
    if no_log is not None:
        window.tell(no_log)
    offer(window, window.recovery)
    if project is not None:
        window.open_project(project)
    if isinstance(app, Application):
        app.files.give_to(window.open_project)
    code = app.exec()
    hooks.remove()
    log.end()
    return code
