"""What is handed out for Windows: a zip to unpack anywhere, and an installer. Called by build.py.

The installer is compiled by Inno Setup 6, which runs on Windows only.
"""

import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from age import time_of_source
from places import BUNDLE, DIST, ICONS, ROOT, VERSION
from tools import ELSEWHERE, missing, path_of, said_by
from windows.version import numbers

HERE = Path(__file__).resolve().parent
SCRIPT, README, LICENCE = HERE / "nnstudio.iss", HERE / "README.txt", ROOT / "LICENSE"

PROGRAM = "NN Studio.exe"
"""Opens the window; nnstudio.exe beside it is for the terminal."""

_FOLDER = "NN Studio"
"""Into this the zip unpacks."""

_INNO_SETUP = "Inno Setup 6"


def make(bundle: Path = BUNDLE, to: Path = DIST) -> list[Path]:
    """Make the zip, and where Inno Setup is installed the installer; return what has been made."""
    made = [portable(bundle, to)]
    compiler = inno_setup()
    if compiler is None:
        print(f"No installer is made: ISCC is missing. {ELSEWHERE['ISCC']}")
    else:
        made.append(installer(compiler, bundle, to))
    return made


def portable(bundle: Path = BUNDLE, to: Path = DIST) -> Path:
    """Pack *bundle* into a zip, which is the same byte for byte for the same files."""
    _check(bundle)
    seconds = time_of_source()
    to.mkdir(parents=True, exist_ok=True)
    path = to / f"nnstudio-{VERSION}-windows-x64-portable.zip"
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry("README.txt", seconds), _readme(), ZIP_DEFLATED)
        archive.writestr(_entry(LICENCE.name, seconds), LICENCE.read_bytes(), ZIP_DEFLATED)
        for file in _files(bundle):
            with (
                file.open("rb") as source,
                archive.open(_entry(file.relative_to(bundle).as_posix(), seconds), "w", force_zip64=False) as packed,
            ):
                shutil.copyfileobj(source, packed)
    return path


def inno_setup() -> Path | None:
    """Return Inno Setup's compiler, from the PATH or where Inno Setup installs itself, or None."""
    if not missing("ISCC"):
        return Path(path_of("ISCC"))
    folders = [os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles")]
    local = os.environ.get("LOCALAPPDATA")
    places = [Path(folder) / _INNO_SETUP for folder in folders if folder]
    places += [Path(local) / "Programs" / _INNO_SETUP] if local else []
    return next((place / "ISCC.exe" for place in places if (place / "ISCC.exe").is_file()), None)


def installer(compiler: Path, bundle: Path = BUNDLE, to: Path = DIST) -> Path:
    """Compile the installer of *bundle* by *compiler*."""
    _check(bundle)
    said_by(compiler, "/Qp", *definitions(bundle, to), SCRIPT)
    return to / f"nnstudio-{VERSION}-windows-x64-setup.exe"


def definitions(bundle: Path = BUNDLE, to: Path = DIST, icons: Path = ICONS) -> list[str]:
    """Return what the script has to be told."""
    told = {
        "Version": VERSION,
        "Numbers": ".".join(map(str, numbers())),
        "Bundle": bundle,
        "Icons": icons,
        "Licence": LICENCE,
        "Results": to,
    }
    return [f"/D{name}={value}" for name, value in told.items()]


def _check(bundle: Path) -> None:
    if not (bundle / PROGRAM).is_file():
        sys.exit(f"{bundle} has no {PROGRAM}: build it on Windows first (uv run --group package packaging/build.py)")


def _files(bundle: Path) -> Iterator[Path]:
    """Yield the files of *bundle*, always in the same order."""
    yield from sorted((file for file in bundle.rglob("*") if file.is_file()), key=lambda file: file.as_posix())


def _entry(name: str, seconds: int) -> ZipInfo:
    """Return how a file is called in the zip, as old as *seconds* since 1970 say.

    A name that is not ASCII is marked as UTF-8 by `zipfile`.
    """
    entry = ZipInfo(f"{_FOLDER}/{name}", time.gmtime(seconds)[:6])
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0  # files of Windows, on whatever this runs
    return entry


def _readme() -> bytes:
    """Return the text as the oldest Notepad shows it rightly: marked as UTF-8, with Windows's line ends."""
    text = README.read_text(encoding="utf-8").replace("{version}", VERSION)
    return text.replace("\n", "\r\n").encode("utf-8-sig")
