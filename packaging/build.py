"""Build what is handed out, and let it prove itself: ``uv run --group package python packaging/build.py``.

Everything lands in dist/: the frozen program, and for this system the archive and the installers made of it. The exit
code is 0 only if the program has proved that it works and all budgets hold. With ``--unconfined``, for machines that
permit no namespaces, it proves only what needs none: see smoke.py.
"""

import argparse
import os
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
import preflight
import smoke
import windows.archive
from age import time_of_source
from places import DIST, ROOT, WORK

SPEC = Path(__file__).with_name("nnstudio.spec")

T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    """Build, pack and prove; return the exit code."""
    parser = argparse.ArgumentParser(prog="python packaging/build.py", description=__doc__.partition(":")[0])
    parser.add_argument("--unconfined", action="store_true", help="prove only what needs no namespaces (see smoke.py)")
    is_confined = not parser.parse_args(arguments).unconfined
    preflight.check(is_confined=is_confined)
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
    proof = step("Proof", lambda: smoke.prove(program, is_confined=is_confined))
    kept = step("Budgets", lambda: budgets.limits.keep(archives[0], program, opens=proof.opens))
    return 0 if proof.is_right and kept else 1


def step(name: str, do: Callable[[], T]) -> T:
    """Do one step, and tell how long it took."""
    print(f"{name} …", flush=True)
    begin = time.monotonic()
    result = do()
    print(f"  {time.monotonic() - begin:.0f} s", flush=True)
    return result


def freeze() -> None:
    """Let PyInstaller put the program into dist/. The same source makes the same program, wherever it lies."""
    same_each_time = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(time_of_source())}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(SPEC)]
    subprocess.run(command, env=same_each_time, check=True)  # noqa: S603 - fixed


def pack() -> list[Path]:
    """Make what is handed out for this system; the archive that needs no installing comes first."""
    if sys.platform == "win32":
        return windows.archive.make()
    if sys.platform == "darwin":
        return [macos.archive.make()]
    linux.folder.make()
    return [linux.archive.make(), *([linux.deb.make()] if preflight.makes_deb() else [])]


def unpacked(archive: Path) -> Path:
    """Return the folder that is in *archive*, unpacked as by anybody."""
    folder = WORK / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.unpack_archive(archive, folder, filter="data")
    (program,) = folder.iterdir()
    return program


if __name__ == "__main__":
    sys.exit(main())
