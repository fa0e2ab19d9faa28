"""Build what is handed out, and let it prove itself: ``uv run --group package python packaging/build.py``.

Everything lands in dist/: the frozen program, and for this system the archive and the installers made of it. The exit
code is 0 only if the program has proved that it works and all budgets hold.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import budgets.limits
import icons
import letters.subsets
import licences.writing
import linux.archive
import linux.deb
import linux.folder
import macos.archive
import smoke
import windows.archive
from places import DIST, ROOT, WORK

SPEC = Path(__file__).with_name("nnstudio.spec")

T = TypeVar("T")


def main() -> int:
    """Build, pack and prove; return the exit code."""
    shutil.rmtree(DIST, ignore_errors=True)
    if sys.platform == "linux":  # other systems bring Chinese letters along
        step("Chinese letters", letters.subsets.make)
    step("Icons", icons.make)
    step("Program", freeze)
    step("Licences", licences.writing.write)
    archives = step("Archives", pack)
    print(*(f"  {path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB" for path in archives), sep="\n")
    if sys.platform != "linux":
        print("Proof and budgets need Linux: try by hand what is in dist/")
        return 0
    program = step("Unpacking", lambda: unpacked(archives[0]))  # proved is what people get
    proved = step("Proof", lambda: smoke.prove(program))
    kept = step("Budgets", lambda: budgets.limits.keep(archives[0], program))
    return 0 if proved and kept else 1


def step(name: str, do: Callable[[], T]) -> T:
    """Do one step, and tell how long it took."""
    print(f"{name} …", flush=True)
    begin = time.monotonic()
    result = do()
    print(f"  {time.monotonic() - begin:.0f} s", flush=True)
    return result


def freeze() -> None:
    """Let PyInstaller put the program into dist/."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*command, "--distpath", DIST, "--workpath", WORK, SPEC], check=True)  # noqa: S603 - fixed


def pack() -> list[Path]:
    """Make what is handed out for this system; the archive that needs no installing comes first."""
    if sys.platform == "win32":
        return windows.archive.make()
    if sys.platform == "darwin":
        return [macos.archive.make()]
    linux.folder.make()
    return [linux.archive.make(), linux.deb.make()]


def unpacked(archive: Path) -> Path:
    """Return the folder that is in *archive*, unpacked as by anybody."""
    folder = WORK / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.unpack_archive(archive, folder, filter="data")
    (program,) = folder.iterdir()
    return program


if __name__ == "__main__":
    sys.exit(main())
