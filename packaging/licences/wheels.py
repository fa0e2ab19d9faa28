"""Which package of the build's environment a file of the frozen program comes from, by their records of their files."""

import csv
import re
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import PurePosixPath

from licences.bundled_part import BundledPart
from nnstudio.app.help.parts import LIBRARIES, library

_INDEX = "https://pypi.org/project"


def owner(file: PurePosixPath) -> BundledPart | None:
    """Return the package that brings *file* along. Its path is the same in site-packages and in the bundle."""
    found = _by_file().get(str(file))
    return None if found is None else _part(_as_in_libraries(found.metadata["Name"]))


def owner_of_module(module: str) -> BundledPart | None:
    """Return the package that the Python *module* belongs to."""
    path = module.replace(".", "/")
    return owner(PurePosixPath(f"{path}.py")) or owner(PurePosixPath(f"{path}/__init__.py"))


@cache
def _by_file() -> dict[str, Distribution]:
    return {
        row[0]: found for found in distributions() for row in csv.reader((found.read_text("RECORD") or "").splitlines())
    }


@cache
def _part(name: str) -> BundledPart:
    told = library(name)
    source = "see its text" if "LGPL" in told.licence else f"{_INDEX}/{name}/{told.version}/"
    return BundledPart(told.name, told.version, told.licence, told.text, source)


def _as_in_libraries(name: str) -> str:
    return next((known for known in LIBRARIES if _plain(known) == _plain(name)), name)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
