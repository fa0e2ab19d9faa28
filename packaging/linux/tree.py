"""The files of the program below one folder, as /usr has them: the bundle, the command, and what desktops look for."""

import shutil
import sys
from pathlib import Path

import icons
from linux import names
from places import RESOURCES

PROGRAM_ICON, PROJECT_ICON = Path("apps", names.PROGRAM), Path("mimetypes", names.MIME_TYPE.replace("/", "-"))
"""Where a theme keeps them, and under which name desktops ask for them."""


def lay_out(usr: Path, bundle: Path, drawn: Path) -> None:
    """Put the program in *bundle* and the icons in *drawn* into the folder *usr*, readable for everyone."""
    if not (bundle / names.PROGRAM).is_file():
        sys.exit(f"{bundle / names.PROGRAM} is missing: build the program first, with python packaging/build.py")
    shutil.copytree(bundle, usr / names.LIBRARY, symlinks=True)
    _link(usr / names.COMMAND, Path("..", names.EXECUTABLE))
    for file, folder in ((names.DESKTOP_FILE, names.APPLICATIONS), (names.METAINFO_FILE, names.METAINFO)):
        _copy(file, usr / folder / file.name)
    _copy(names.MIME_FILE, usr / names.MIME_PACKAGES / f"{names.PROGRAM}.xml")
    for name, place in ((icons.PROGRAM, PROGRAM_ICON), (icons.PROJECT, PROJECT_ICON)):
        _copy(RESOURCES / "icons" / f"{name}.svg", usr / names.HICOLOR / "scalable" / place.with_suffix(".svg"))
        for size in icons.PNG_SIZES:
            _copy(drawn / f"{name}-{size}.png", usr / names.HICOLOR / f"{size}x{size}" / place.with_suffix(".png"))
    open_to_all(usr)


def open_to_all(folder: Path) -> None:
    """Let everyone read what is in *folder*, and start what can be started, whatever the builder's umask is."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _can_be_started(path) else 0o644)


def _can_be_started(file: Path) -> bool:
    # Libraries are only loaded, though who linked them may have marked them.
    return bool(file.stat().st_mode & 0o100) and ".so" not in file.suffixes


def _copy(file: Path, to: Path) -> None:
    if not file.is_file():
        sys.exit(f"{file} is missing: icons are made by packaging/build.py")
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, to)


def _link(link: Path, to: Path) -> None:
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(to)
