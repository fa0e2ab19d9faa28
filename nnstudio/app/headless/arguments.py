"""What ``nnstudio run`` can be asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.headless.usage import HELP, Argument, Usage, UsageError
from nnstudio.app.languages import LANGUAGES, system_language
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PROGRAM = "nnstudio run"
SUFFIXES = {"save": (".nnstudio",), "csv": (".csv",), "report": (".html", ".htm", ".pdf")}
"""What the name of each file that can be asked for ends in."""

_ABOUT = (
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Trains the network of a project without a window, exactly as Start does in the Network Trainer: from where "
        "the project has got to, with the same figures, until the epochs are done or one of its stop rules is met.",
    ),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Only the one network is trained, also of a project that shows many seeds. Ctrl+C ends after the present step, "
        "and what was asked for is written with what there is; a second Ctrl+C ends at once. In the end all figures "
        "come with all their digits.",
    ),
)
_EPOCHS = QT_TRANSLATE_NOOP(
    "CommandLine", "train so many epochs more; without it as many as Start trains, 0 for none at all"
)
_SAVE = QT_TRANSLATE_NOOP(
    "CommandLine", "write the project with the trained network; PROJECT stays as it is unless it is named here again"
)
_CSV = QT_TRANSLATE_NOOP(
    "CommandLine",
    "write a table of losses and accuracies, a line for each epoch; of very long trainings for each second, fourth, …",
)
_REPORT = QT_TRANSLATE_NOOP("CommandLine", "write a report with pictures, figures and settings, or OUT.pdf")
_QUIET = QT_TRANSLATE_NOOP("CommandLine", "say only the figures in the end, and what went wrong")
_LANGUAGE = QT_TRANSLATE_NOOP("CommandLine", "speak this language: {codes}; without it that of the system")
_PROJECT = QT_TRANSLATE_NOOP("CommandLine", "the project file, which the window has saved")
_NO_PROJECT = QT_TRANSLATE_NOOP("CommandLine", "Which project? Put its file behind: {program} PROJECT.nnstudio")
_NO_EPOCHS = QT_TRANSLATE_NOOP("CommandLine", "“{text}” is no number of epochs. Give a whole one, from 0 to {most}.")
_NO_LANGUAGE = QT_TRANSLATE_NOOP("CommandLine", "“{text}” is not spoken here. Choose one of: {codes}")
_NO_NAME = QT_TRANSLATE_NOOP("CommandLine", "the name of the file is missing")


@dataclass(frozen=True)
class RunArguments:
    """What is asked for.

    *epochs* None stands for as many as the project says; *outputs* are files by what is in them, named as `SUFFIXES`.
    """

    project: Path
    epochs: int | None
    outputs: dict[str, Path]
    quiet: bool
    wants_help: bool = False


def language_of(given: Sequence[str]) -> str:
    """Return the language that is asked for anywhere in a command line, or that of the system."""
    for i, argument in enumerate(given):
        name, equals, code = argument.partition("=")
        if name == "--language":
            code = code if equals else "".join(given[i + 1 : i + 2])
            return code if code in LANGUAGES else system_language()
    return system_language()


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise UsageError(_NO_LANGUAGE.fill(text=text[:40], codes=", ".join(LANGUAGES)))
    return text


def _number_of_epochs(text: str) -> int:
    from nnstudio.labs.trainer.scene import MOST_EPOCHS  # noqa: PLC0415 - needs NumPy, which a help needs not

    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= MOST_EPOCHS):
        raise UsageError(_NO_EPOCHS.fill(text=text[:40], most=f"{MOST_EPOCHS:,}"))
    return int(text)


def _file(text: str) -> Path:
    if not text:
        raise UsageError(_NO_NAME)
    return Path(text)


LANGUAGE = Argument(("--language",), _LANGUAGE.fill(codes=", ".join(LANGUAGES)), "CODE", _language)

USAGE = Usage(
    PROGRAM,
    (
        f"{PROGRAM} PROJECT [--epochs N] [--save OUT.nnstudio]",
        "             [--csv OUT.csv] [--report OUT.html] [--quiet]",
    ),
    _ABOUT,
    (
        Argument(("PROJECT",), _PROJECT, read=_file),
        Argument(("--epochs",), _EPOCHS, "N", _number_of_epochs),
        Argument(("--save",), _SAVE, "OUT.nnstudio", _file),
        Argument(("--csv",), _CSV, "OUT.csv", _file),
        Argument(("--report",), _REPORT, "OUT.html", _file),
        Argument(("-q", "--quiet"), _QUIET),
        LANGUAGE,
        Argument(("-h", "--help"), HELP),
    ),
    (f"{PROGRAM} spiral.nnstudio --epochs 2000 --save trained.nnstudio --csv curve.csv",),
    tuple(ExitCode),
)


def read_arguments(given: Sequence[str]) -> RunArguments:
    """Return what *given*, all behind ``nnstudio run``, asks for; raise `UsageError`."""
    found = USAGE.read(given)
    if found.project is None and not found.help:
        raise UsageError(_NO_PROJECT.fill(program=PROGRAM))
    outputs = {kind: getattr(found, kind) for kind in SUFFIXES if getattr(found, kind) is not None}
    return RunArguments(found.project or Path(), found.epochs, outputs, found.quiet, found.help)
