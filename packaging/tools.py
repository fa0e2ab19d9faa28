"""The programs that the build calls: which they are, where they are had, and what is told where one fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PACKAGES = {
    "dpkg": "dpkg",
    "dpkg-deb": "dpkg",
    "dpkg-query": "dpkg",
    "env": "coreutils",
    "fc-list": "fontconfig",
    "git": "git",
    "ldconfig": "libc-bin",
    "mount": "mount",
    "ld": "binutils",
    "objcopy": "binutils",
    "objdump": "binutils",
    "patchelf": "patchelf",
    "readlink": "coreutils",
    "setpriv": "util-linux",
    "strace": "strace",
    "strip": "binutils",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
}
"""Each with its Debian package."""

_OF_MACOS = "On macOS: xcode-select --install"
_OF_QT = "They come with PySide6-Essentials: uv sync"
ELSEWHERE = {
    "ISCC": "It comes with Inno Setup 6: https://jrsoftware.org/isdl.php, or choco install innosetup",
    "codesign": _OF_MACOS,
    "ditto": _OF_MACOS,
    "hdiutil": _OF_MACOS,
    "pyside6-lrelease": _OF_QT,
    "pyside6-lupdate": _OF_QT,
}
"""Those that no Debian package has, each with what is to be done."""

_FURTHER_FOLDERS = (str(Path(sys.executable).parent), "/usr/sbin", "/sbin", "/usr/bin", "/bin")
"""Those of a Python's packages lie beside it, also where that is not on the PATH."""


def missing(*names: str) -> list[str]:
    """Return those of the tools *names* that are not here."""
    return [name for name in names if _found(name) is None]


def need(*names: str) -> None:
    """Stop with a sentence if any of the tools *names* is not here."""
    if lacking := missing(*names):
        packages = " ".join(sorted({PACKAGES[name] for name in lacking if name in PACKAGES}))
        ways = {ELSEWHERE[name] for name in lacking if name not in PACKAGES}
        ways |= {f"On Debian or Ubuntu: apt install {packages}"} if packages else set()
        sys.exit(f"The build needs {', '.join(lacking)}. {'. '.join(sorted(ways))}")


def path_of(name: str) -> str:
    """Return where the tool *name* lies, also where that is not on the PATH of everybody; stop if it is not here."""
    need(name)
    return _found(name) or name


def said_by(
    *command: str | Path,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    may_fail: bool = False,
) -> str:
    """Run *command* in *folder*, and return what it prints; stop with that if it fails and none of it *may_fail*."""
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - of the build
    if ran.returncode and not may_fail:
        sys.exit(f"{' '.join(map(str, command))}\nfailed:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def _found(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(_FURTHER_FOLDERS))
