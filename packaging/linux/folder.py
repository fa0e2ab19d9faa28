"""A folder to put anywhere and start, made of the frozen program. Called by build.py.

Laid out as an AppDir, the folder that AppImage tools take, and as something a person finds their way in: a program to
double-click, a text to read, and two scripts that put it into the menu of one user and take it out again.
"""

import shutil
from pathlib import Path

from linux import names
from linux.tree import PROGRAM_ICON, lay_out, open_to_all
from places import BUNDLE, DIST, ICONS, ROOT

FOR_PEOPLE = ("README.txt", "install.sh", "uninstall.sh")
ROOT_ICON = "256x256"


def make(bundle: Path = BUNDLE, icons: Path = ICONS, into: Path = DIST) -> Path:
    """Lay out the program in *bundle* in a new folder in *into*, and return it."""
    folder = into / names.FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    usr = folder / "usr"
    lay_out(usr, bundle, icons)
    (usr / names.DOCUMENTS).mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", usr / names.DOCUMENTS)
    # Links: the program knows its own place through them, and no shell and no PATH is needed to start it.
    for name in ("AppRun", names.PROGRAM):
        (folder / name).symlink_to(Path("usr", names.COMMAND))
    (folder / names.DESKTOP_FILE.name).symlink_to(Path("usr", names.APPLICATIONS, names.DESKTOP_FILE.name))
    (folder / f"{names.PROGRAM}.png").symlink_to(
        Path("usr", names.HICOLOR, ROOT_ICON, PROGRAM_ICON.with_suffix(".png"))
    )
    (folder / ".DirIcon").symlink_to(f"{names.PROGRAM}.png")
    for name in FOR_PEOPLE:
        shutil.copy(names.HERE / name, folder)
    open_to_all(folder)
    return folder
