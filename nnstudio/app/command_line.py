"""``nnstudio``, as it is called from a terminal or by a double click."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from nnstudio import __version__
from nnstudio.app.display import linux_packages, missing_display
from nnstudio.app.headless.arguments import LANGUAGE, language_of
from nnstudio.app.headless.command import NOT_LOADED, run_headless
from nnstudio.app.headless.console import Console
from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.headless.message_box import show_box
from nnstudio.app.headless.usage import HELP, Argument, Usage, UsageError
from nnstudio.app.headless.words import speaker
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_RUN = "run"
_ABOUT = QT_TRANSLATE_NOOP("CommandLine", "Entropy, softmax and small neural networks, by touching them.")
_ABOUT_RUN = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The first one opens the window, with a project where one is named; the second one trains a project without a "
    "window: {program} --help tells how. A project of the name “run” is opened by ./run.",
)
_PROJECT = QT_TRANSLATE_NOOP("CommandLine", "the project file to open")
_VERSION = QT_TRANSLATE_NOOP("CommandLine", "show the version and end")
_SMOKE = QT_TRANSLATE_NOOP(
    "CommandLine",
    "open every tab, train a little, print figures of each, and end; needs no screen. Pictures, a project and exports "
    "go to FOLDER, where one is named",
)
_LIBRARIES = QT_TRANSLATE_NOOP(
    "CommandLine", "If that is a system library of Qt, on Debian or Ubuntu: apt install {packages}"
)

USAGE = Usage(
    "nnstudio",
    ("nnstudio [PROJECT]", "nnstudio run PROJECT [--epochs N] […]", "nnstudio --smoke [FOLDER]"),
    (_ABOUT, _ABOUT_RUN.fill(program="nnstudio run")),
    (
        Argument(("PROJECT",), _PROJECT),
        Argument(("--version",), _VERSION),
        Argument(("--smoke",), _SMOKE),
        LANGUAGE,
        Argument(("-h", "--help"), HELP),
    ),
    ("nnstudio spiral.nnstudio", "nnstudio run spiral.nnstudio --epochs 2000 --report report.html"),
    (ExitCode.DONE, ExitCode.NOT_HERE, ExitCode.USAGE),
)


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code, one of `ExitCode`."""
    given = sys.argv[1:] if arguments is None else arguments
    command = _command(given)
    if command is not None:
        return run_headless(command)
    console = Console(speaker(language_of(given)), "nnstudio", show_box)
    try:
        options = USAGE.read(given)
    except UsageError as error:
        console.tell(error.sentence)
        return ExitCode.USAGE
    if options.help:
        console.say(USAGE.help(console.speak, console.columns))
        return ExitCode.DONE
    if options.version:
        console.say(f"nnstudio {__version__}")
        return ExitCode.DONE
    path = Path(options.project) if options.project else None
    if options.smoke:
        return _prove(Console(console.speak, "nnstudio"), path)
    return _open_window(console, path, options.language or "")


def _command(given: Sequence[str]) -> list[str] | None:
    """Return what stands around the word ``run`` where that comes first, but for a language; else None."""
    place = 0
    while place < len(given) and given[place].partition("=")[0] == "--language":
        place += 1 if "=" in given[place] else 2
    if list(given[place : place + 1]) != [_RUN]:
        return None
    return [*given[:place], *given[place + 1 :]]


def _prove(console: Console, folder: Path | None) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from nnstudio.app.smoke.prove import prove  # noqa: PLC0415 - loads all of the program
    except ImportError as error:
        return _tell_not_loaded(console, error)
    return prove(console, folder)


def _open_window(console: Console, project: Path | None, language: str) -> int:
    if trouble := missing_display():
        console.tell(trouble)
        return ExitCode.NOT_HERE
    try:
        from nnstudio.app import run  # noqa: PLC0415 - Qt's windows are loaded only after the look at the screen
    except ImportError as error:
        return _tell_not_loaded(console, error)
    return run.run(project, language)


def _tell_not_loaded(console: Console, error: ImportError) -> int:
    console.tell(NOT_LOADED.fill(trouble=str(error)))
    if sys.platform.startswith("linux"):
        console.tell(_LIBRARIES.fill(packages=linux_packages()))
    return ExitCode.NOT_HERE
