"""What the bundle needs of the Linux it runs on, in the names of Debian's packages."""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from libraries.of_the_system import WITHOUT_THEM, needs

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgpg-error.so.0": "libgpg-error0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""The package of each library; in later releases some have a new name, and a system has one or the other."""

C_LIBRARY = re.compile(r"(ld-linux[\w-]*|lib(c|m|dl|pthread|rt|util))\.so\.\d")
_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def missing_in(bundle: Path) -> set[str]:
    """Return the names of the libraries that files of *bundle* are linked to and that are not in it."""
    files = [path for path in bundle.rglob("*") if path.is_file()]
    return {name for file in files for name in needs(file)} - {file.name for file in files}


def depends(libraries: Iterable[str], c_library: str) -> tuple[list[str], list[str]]:
    """Return the packages that bring *libraries*, the C library in that version or later: needed, and of use."""
    needed, of_use = {f"libc6 (>= {c_library})"}, set[str]()
    for name in libraries:
        if name in PACKAGES:
            (of_use if name in WITHOUT_THEM else needed).add(PACKAGES[name])
        elif not C_LIBRARY.fullmatch(name):
            sys.exit(f"{name} is needed by the program and not in it: leave it in, or name its package in {__file__}")
    return sorted(needed), sorted(of_use)


def c_library_of(bundle: Path) -> str:
    """Return the oldest version of the C library that has all that the files of *bundle* call."""
    files = [path for path in bundle.rglob("*") if path.is_file() and needs(path)]
    told = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True)  # noqa: S603, S607 - fixed
    return "{}.{}".format(*max((int(major), int(minor)) for major, minor in _VERSION.findall(told.stdout)))
