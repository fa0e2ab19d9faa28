"""Which files of the frozen program are the Python interpreter's and those of its standard library."""

import platform
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

from licences.bundled_part import BundledPart
from nnstudio.app.help.parts import python, text_of

_STANDARD = Path(sysconfig.get_path("stdlib"))


@cache
def part() -> BundledPart:
    """Return the interpreter. Its own text says what it was built with, on Windows also of OpenSSL, libffi and more."""
    told = python()
    text = next(filter(None, map(_read, (_STANDARD / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt")))), "")
    both = f"{text}\n\n\n{text_of('Python')}" if text and text not in told.text else told.text
    return BundledPart(told.name, told.version, told.licence, both, "https://www.python.org/downloads/source/")


def owns(file: PurePosixPath) -> bool:
    """Tell whether *file*, a path within the bundle's inner folder, is the interpreter's."""
    in_library = "lib-dynload" in file.parts or file.parts[0] in {"base_library.zip", "Python", "Python.framework"}
    return in_library or (len(file.parts) == 1 and file.name.lower() in _beside_it())


def owns_module(module: str) -> bool:
    """Tell whether the Python *module* is of the standard library."""
    path = _STANDARD / module.replace(".", "/")
    return module in sys.stdlib_module_names or path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


@cache
def _beside_it() -> frozenset[str]:
    # Windows does not care whether VCRUNTIME140.dll or vcruntime140.dll is asked for.
    return frozenset(file.name.lower() for folder in _folders() for file in folder.glob("*") if file.is_file())


def _folders() -> Iterator[Path]:
    """Yield where its own libraries lie. In those of a whole system there are those of others as well."""
    prefix = Path(sys.base_prefix)
    if platform.system() == "Windows":
        yield from (prefix, prefix / "DLLs")
    elif prefix != Path("/usr"):
        yield prefix / "lib"


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""
