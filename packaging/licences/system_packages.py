"""Which package of a Debian or Ubuntu system a shared library of the frozen program comes from, and its licence.

Elsewhere nothing tells: Windows and macOS keep no record of who brought a library along, and PyInstaller takes none of
theirs into a bundle but what Python and the wheels bring. So there every file has another owner, or has none.
"""

import platform
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from licences.bundled_part import BundledPart
from tools import missing, path_of, said_by

COMMON = Path("/usr/share/common-licenses")
"""The texts that Debian's own refer to by this path."""

_SOURCES = {
    "debian": "https://snapshot.debian.org/package/{source}/{version}/",
    "ubuntu": "https://launchpad.net/ubuntu/+source/{source}/{version}",
}
_DOCUMENTS = Path("/usr/share/doc")
_LISTED = re.compile(r"^\t(\S+) \([^)]*\) => (\S+)$", re.MULTILINE)
_LICENCE = re.compile(r"^License: *(\S.*)$", re.MULTILINE)


def owner(name: str) -> BundledPart | None:
    """Return the package that brings the shared library called *name* along, or None where that cannot be told."""
    path = _libraries().get(name)
    package = None if path is None or missing("dpkg-query") else _package(path)
    return None if package is None else _part(package)


@cache
def _part(package: str) -> BundledPart:
    asked = "${Version}\n${source:Package}\n${source:Version}"
    version, source, its_version = said_by("dpkg-query", "-W", "-f", asked, package).split()
    file = _DOCUMENTS / package.partition(":")[0] / "copyright"
    if not file.is_file():
        raise SystemExit(f"{file} is missing, the licence of {package}: apt install --reinstall {package}")
    text = file.read_text(encoding="utf-8", errors="replace").strip()
    where = _SOURCES.get(platform.freedesktop_os_release()["ID"], _SOURCES["debian"])
    where = where.format(source=source, version=its_version)
    return BundledPart(package.partition(":")[0], version, _licence(text), text, where, "system")


def _licence(text: str) -> str:
    """Name the licence of the package as a whole; that of single files and of Debian's own is told in its text."""
    files = [part for part in re.split(r"\n\s*\n", text) if part.startswith("Files:")]
    whole = next((part for part in files if part.startswith("Files: *\n")), "")
    named = _LICENCE.search(whole)
    if named is None:
        return "see its text"
    return f"{named[1].strip()}, and see its text" if len(files) > 1 else named[1].strip()


def _package(path: Path) -> str | None:
    told = said_by("dpkg-query", "-S", *_names_of(path), may_fail=True).splitlines()  # does where a name is nobody's
    names = [line.rpartition(": ")[0] for line in told if not line.startswith("diversion ")]
    return names[0].split(", ")[0] if names else None


def _names_of(path: Path) -> Iterator[Path]:
    """Yield *path* as a package may have recorded it: /lib is /usr/lib on newer systems, and names are links."""
    for one in (path, path.resolve()):
        yield one
        yield Path("/", *one.parts[2:]) if one.parts[1] == "usr" else Path("/usr", *one.parts[1:])


@cache
def _libraries() -> dict[str, Path]:
    """Return the system's shared libraries by their names. Of several the loader takes the first."""
    told = "" if missing("ldconfig") else said_by(path_of("ldconfig"), "-p")
    return {name: Path(path) for name, path in reversed(_LISTED.findall(told))}
