"""Whether the program tells where it was built: no folder of that machine is named in what is handed out.

The spec asks for this at its end. Looked at is every file, and what is packed within one: the modules in an executable
and those in base_library.zip.
"""

import re
import sys
import sysconfig
import zipfile
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from executable import packed
from places import ROOT, files_in

PYTHON, BUILT = "where Python is installed", "where Python was built"

EXCEPTIONS = {
    ("*/libpython*", PYTHON): "Compiled into it. A frozen program is told where it lies, and never looks there.",
    ("*/libpython*", BUILT): "The names of its sources, compiled in for messages of mistakes within Python.",
    ("*/lib-dynload/*", BUILT): "As in Python's own library.",
}
"""Files that may name such a folder, by their place in the bundle, and why."""

_OF_EVERY_SYSTEM = {Path("/"), Path("/usr"), Path("/usr/local"), Path("/root")}


def folders() -> dict[Path, str]:
    """Return what would tell of this machine, each folder with what it is to the build."""
    built = (Path(told) for key in ("abs_builddir", "abs_srcdir") if (told := sysconfig.get_config_var(key)))
    named = {
        Path.home(): "the user's own folder",
        **dict.fromkeys(built, BUILT),
        Path(sys.base_prefix): PYTHON,
        Path(sys.prefix): "the environment of the build",
        ROOT: "the checkout",
    }
    return {folder: what for folder, what in named.items() if folder not in _OF_EVERY_SYSTEM}


def check(bundle: Path, of_the_builder: Mapping[Path, str] | None = None) -> None:
    """Stop if anything in *bundle* names one of the folders *of_the_builder*, telling what names which."""
    named = {str(folder).encode(): what for folder, what in (of_the_builder or folders()).items()}
    longest_first = sorted(named, key=lambda folder: (-len(folder), folder))
    pattern = re.compile(rb"(?<![\w.~-])(?:" + b"|".join(map(re.escape, longest_first)) + rb")(?![\w.-])")
    found = [
        f"{name}: {folder.decode()}, {named[folder]}"
        for name, content in _contents(bundle)
        if any(folder in content for folder in named)  # soon told, as a pattern in 150 MB is not
        for folder in sorted(set(pattern.findall(content)))
        if not _is_excepted(name, named[folder])
    ]
    if found:
        listed = "\n  ".join(found)
        sys.exit(
            f"The program would tell of the machine it was built on:\n  {listed}\n"
            f"Leave that out, or name it with a reason in EXCEPTIONS of {__file__}"
        )


def _is_excepted(name: str, what: str) -> bool:
    return any(fnmatchcase(name, pattern) and what == excepted for pattern, excepted in EXCEPTIONS)


def _contents(bundle: Path) -> Iterator[tuple[str, bytes]]:
    for file in files_in(bundle):
        name = file.relative_to(bundle).as_posix()
        yield name, file.read_bytes()
        if file.parent == bundle:
            yield from ((f"{name}: {inner}", content) for inner, content in packed(file))
        elif zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as opened:
                yield from ((f"{name}: {inner}", opened.read(inner)) for inner in opened.namelist())
