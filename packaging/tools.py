"""The programs that the build calls: which they are, where they are had, and what is told where one fails."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PACKAGES = {
    "dpkg-deb": "dpkg",
    "fc-list": "fontconfig",
    "mount": "mount",
    "ld": "binutils",
    "objcopy": "binutils",
    "objdump": "binutils",
    "patchelf": "patchelf",
    "setpriv": "util-linux",
    "strace": "strace",
    "strip": "binutils",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
}
"""Each with its Debian package."""

_SYSTEM_FOLDERS = ("/usr/sbin", "/sbin", "/usr/bin", "/bin")


def missing(*names: str) -> list[str]:
    """Return those of the tools *names* that are not here."""
    return [name for name in names if _found(name) is None]


def need(*names: str) -> None:
    """Stop with a sentence if any of the tools *names* is not here."""
    if lacking := missing(*names):
        packages = " ".join(sorted({PACKAGES[name] for name in lacking}))
        sys.exit(f"The build needs {', '.join(lacking)}. On Debian or Ubuntu: apt install {packages}")


def path_of(name: str) -> str:
    """Return where the tool *name* lies, also where that is not on the PATH of everybody; stop if it is not here."""
    need(name)
    return _found(name) or name


def said_by(*command: str | Path, folder: Path | None = None, environment: Mapping[str, str] | None = None) -> str:
    """Run *command* in *folder*, and return what it prints; stop with that if it fails."""
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - of the build
    if ran.returncode:
        sys.exit(f"{' '.join(map(str, command))}\nfailed:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def _found(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=":".join(_SYSTEM_FOLDERS))
