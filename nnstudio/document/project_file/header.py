"""What a project file says about itself, first of all."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nnstudio.document.project_file.errors import ProjectFileError

FORMAT, VERSION = "nnstudio", 1
_KEYS = {"format", "version", "program", "saved", "parts"}
_PROGRAM = re.compile(r"[0-9A-Za-z.+-]{1,40}", re.ASCII)
_YEARS = range(1970, 9000)
"""Those that every system can tell in its own zone."""


@dataclass(frozen=True)
class Header:
    """The *version* of the format, that of the *program* which wrote it, and when it was *saved*, with its zone."""

    version: int
    program: str
    saved: datetime


def header_of(project: Any) -> Header:
    """Return the header of what stands in ``project.json``.

    Raises `ProjectFileError`, also for a version that this program does not know yet: only that is looked at, then.
    """
    if not isinstance(project, dict) or project.get("format") != FORMAT:
        raise ProjectFileError("foreign", "another format")
    version, program = project.get("version"), project.get("program")
    if type(version) is not int or version < 1:
        raise ProjectFileError("damaged", "no version")
    if not isinstance(program, str) or not _PROGRAM.fullmatch(program):
        raise ProjectFileError("damaged", "no version of the program")
    if version > VERSION:
        raise ProjectFileError("newer", f"format {version}", program=program)
    if project.keys() != _KEYS:
        raise ProjectFileError("damaged", "other fields than a project has")
    return Header(version, program, _time(project["saved"]))


def _time(saved: Any) -> datetime:
    try:
        time = datetime.fromisoformat(saved)
    except (ValueError, TypeError):
        raise ProjectFileError("damaged", "no time of saving") from None
    if time.utcoffset() is None or time.year not in _YEARS:
        raise ProjectFileError("damaged", "no time of saving with its zone")
    return time
