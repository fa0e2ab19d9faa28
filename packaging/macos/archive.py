"""What is handed out for macOS: a disk image of the program: ``python packaging/macos/archive.py``.

PyInstaller signs the program "ad hoc", which Apple's processors insist on; who made it, that does not say. For that it
takes a certificate from Apple, ``codesign`` and ``notarytool``: see README.
"""

import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from macos.info import NAME
from places import DIST, VERSION

APP = DIST / f"{NAME}.app"


def make(app: Path = APP, to: Path = DIST) -> Path:
    """Check the signature of *app* and pack it into a disk image, or into a zip where none can be made."""
    if sys.platform != "darwin":
        sys.exit("A program for macOS is packed on macOS: its links, rights and signature are lost elsewhere.")
    if not app.is_dir():
        sys.exit(f"{app} is missing: build it first (uv run --group package python packaging/build.py)")
    to.mkdir(parents=True, exist_ok=True)
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    name = f"nnstudio-{VERSION}-macos-{platform.machine()}"
    return _image(app, to / f"{name}.dmg") if shutil.which("hdiutil") else _zip(app, to / f"{name}.zip")


def _image(app: Path, path: Path) -> Path:
    """Make a disk image with the program and, to drag it to, the folder of programs."""
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(app, Path(scratch, app.name), symlinks=True)
        Path(scratch, "Applications").symlink_to("/Applications")
        _run("hdiutil", "create", "-volname", NAME, "-srcfolder", scratch, "-format", "UDZO", "-ov", str(path))
    return path


def _zip(app: Path, path: Path) -> Path:
    _run("ditto", "-c", "-k", "--sequesterRsrc", "--keepParent", str(app), str(path))
    return path


def _run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool)
    if found is None:
        sys.exit(f"{tool} is missing: it belongs to macOS, and to its command line tools (xcode-select --install)")
    subprocess.run([found, *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    print(make())
