"""The files that were asked for: looked at before an hour is spent on what goes into them."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from nnstudio.app.file_lock import lock_beside
from nnstudio.app.headless.arguments import SUFFIXES
from nnstudio.app.headless.usage import UsageError
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_SUFFIX = QT_TRANSLATE_NOOP("CommandLine", "{option}: the name “{name}” has to end in {suffixes}.")
_TWICE = QT_TRANSLATE_NOOP(
    "CommandLine", "{option} and {other} are the same file, “{name}”. Give each of them a name of its own."
)
_FOLDER = QT_TRANSLATE_NOOP("CommandLine", "“{path}” is a folder. Give the name of a file in it.")
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "CommandLine", "The folder “{folder}” for “{name}” is not there. Make it first, or choose another one."
)
_NO_RIGHTS = QT_TRANSLATE_NOOP(
    "CommandLine", "“{path}” cannot be written. The system says: {words}. Choose another folder."
)
_HELD = QT_TRANSLATE_NOOP(
    "CommandLine",
    "“{name}” is open in a window, on the computer “{computer}”. Close it there, or save under another name.",
)


def check_names(project: Path, outputs: Mapping[str, Path]) -> None:
    """Raise `UsageError` for names that cannot be meant.

    Only the project that is saved may stand where the *project* stands that is read.
    """
    for kind, path in outputs.items():
        if path.suffix.lower() not in SUFFIXES[kind]:
            suffixes = ", ".join(SUFFIXES[kind])
            raise UsageError(_SUFFIX.fill(option=f"--{kind}", name=path.name, suffixes=suffixes))
    taken: dict[str, str] = {}
    for kind, path in {"": project, **outputs}.items():
        other = taken.setdefault(_place(path), kind)
        if other != kind and (other, kind) != ("", "save"):
            raise UsageError(
                _TWICE.fill(option=f"--{kind}", other=f"--{other}" if other else "PROJECT", name=path.name)
            )


def obstacles(outputs: Mapping[str, Path]) -> list[Sentence]:
    """Return why files cannot be written, as far as can be seen beforehand."""
    found = [_obstacle(path) for path in outputs.values()]
    if "save" in outputs:
        found.append(_held(outputs["save"]))
    return [sentence for sentence in found if sentence is not None]


def _place(path: Path) -> str:
    """Return where *path* leads to, the same for all ways to write it."""
    return os.path.normcase(os.path.realpath(path))


def _obstacle(path: Path) -> Sentence | None:
    folder = Path(os.path.realpath(path)).parent  # where a link leads to, the file is replaced
    try:
        if path.is_dir():
            return _FOLDER.fill(path=str(path))
        if not folder.is_dir():
            return _NO_FOLDER.fill(folder=str(folder), name=path.name)
        if path.exists():
            with path.open("r+b"):
                pass
        with tempfile.TemporaryFile(dir=folder):
            return None
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        return _NO_RIGHTS.fill(path=str(path), words=words)


def _held(path: Path) -> Sentence | None:
    """Return who has the project at *path* open; to save there would overwrite what is done in that window."""
    lock = lock_beside(path)
    holder = lock.claim()
    if holder is None:
        lock.release()
        return None
    return _HELD.fill(name=path.name, computer=holder.computer)
