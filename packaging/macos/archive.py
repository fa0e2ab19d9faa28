"""What is handed out for macOS: a disk image with the program and its licences. Called by build.py.

PyInstaller signs the program "ad hoc", which Apple's processors insist on; who made it, that does not say. For that it
takes a certificate from Apple, ``codesign`` and ``notarytool``: see README. As nothing may be added to what is signed,
the licences lie beside the program.
"""

import platform
import shutil
import sys
import tempfile
from pathlib import Path

from licences.writing import FOLDER as LICENCES
from macos.info import NAME
from places import BUNDLE, DIST, ROOT, VERSION
from tools import missing, path_of, said_by

APP = DIST / f"{NAME}.app"


def make(app: Path = APP, bundle: Path = BUNDLE, to: Path = DIST) -> Path:
    """Pack *app*, and the licences in *bundle*, into a disk image, or into a zip where none can be made."""
    if sys.platform != "darwin":
        sys.exit("A program for macOS is packed on macOS: its links, rights and signature are lost elsewhere.")
    to.mkdir(parents=True, exist_ok=True)
    name = f"nnstudio-{VERSION}-macos-{platform.machine()}"
    with tempfile.TemporaryDirectory() as scratch:
        folder = lay_out(Path(scratch, NAME), app, bundle)
        said_by(path_of("codesign"), "--verify", "--deep", "--strict", folder / app.name)  # as people get it
        return _zip(folder, to / f"{name}.zip") if missing("hdiutil") else _image(folder, to / f"{name}.dmg")


def lay_out(folder: Path, app: Path, bundle: Path) -> Path:
    """Put *app*, the licences in *bundle* and that of the program itself into the new *folder*, and return it."""
    for needed in (app, bundle / LICENCES):
        if not needed.is_dir():
            sys.exit(f"{needed} is missing: it is made by packaging/build.py")
        shutil.copytree(needed, folder / needed.name, symlinks=True)
    shutil.copy(ROOT / "LICENSE", folder)
    return folder


def _image(folder: Path, path: Path) -> Path:
    """Make a disk image of *folder* with, to drag the program to, the folder of programs."""
    (folder / "Applications").symlink_to("/Applications")
    said_by(path_of("hdiutil"), "create", "-volname", NAME, "-srcfolder", folder, "-format", "UDZO", "-ov", path)
    return path


def _zip(folder: Path, path: Path) -> Path:
    said_by(path_of("ditto"), "-c", "-k", "--sequesterRsrc", "--keepParent", folder, path)
    return path
