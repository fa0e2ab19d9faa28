"""What the bundle asks of the Linux it runs on: the shared libraries it does not bring along, and who has them."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle.libraries import WITHOUT_THEM, needs
from places import BUNDLE


def needed_from_system(bundle: Path = BUNDLE) -> dict[str, str | None]:
    """Return the libraries that the program cannot open its window without, each with its Debian package.

    None where this machine knows of no package: on other systems than Debian and what is made of it.
    """
    return {name: _package(name) for name in sorted(_asked_for(bundle) - WITHOUT_THEM)}


def wished_from_system(bundle: Path = BUNDLE) -> dict[str, str | None]:
    """Return those libraries that only a plugin asks for, which Qt passes over where they are missing."""
    return {name: _package(name) for name in sorted(_asked_for(bundle) & WITHOUT_THEM)}


def _asked_for(bundle: Path) -> set[str]:
    files = [file for file in bundle.rglob("*") if file.is_file()]
    asked = {name for file in files if not file.is_symlink() for name in needs(file)}
    return asked - {file.name for file in files}


def _package(library: str) -> str | None:
    if shutil.which("dpkg-query") is None:
        return None
    for file in _places(library):
        found = subprocess.run(["dpkg-query", "-S", file], capture_output=True, text=True, check=False)  # noqa: S603, S607 - fixed
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    return None


def _places(library: str) -> Iterator[str]:
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    for line in told.stdout.splitlines():
        name, _, file = line.partition(" => ")
        if name.split()[:1] == [library]:
            # dpkg knows files by where they were before /lib became a link to /usr/lib, or after.
            yield from (file, str(Path(file).resolve()), file.removeprefix("/usr"), f"/usr{file}")


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BUNDLE
    for word, libraries in (("needed", needed_from_system(folder)), ("wished", wished_from_system(folder))):
        for library, package in libraries.items():
            print(f"{word}  {library:24} {package or 'of no package that is known here'}")
