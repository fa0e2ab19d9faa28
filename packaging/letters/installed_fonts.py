"""Where the Chinese fonts lie that subsets are made of."""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

_TO_MEND = (
    "Install it: `apt install fonts-noto-cjk fontconfig` on Debian and Ubuntu, `dnf install google-noto-sans-cjk-fonts`"
    " on Fedora, `brew install fontconfig font-noto-sans-cjk` on macOS, on Windows fontconfig from MSYS2 and the"
    " OTC fonts of github.com/notofonts/noto-cjk."
)


class Face(NamedTuple):
    """One font of a file that may hold a collection of them."""

    file: Path
    number: int


def find(family: str, style: str) -> Face:
    """Return the installed font of *family* in *style*, such as ``"Bold"``; stop where there is none."""
    command = shutil.which("fc-list")
    if command is None:
        raise SystemExit(f"fc-list, which finds fonts, is missing. {_TO_MEND}")
    found = subprocess.run(  # noqa: S603 - fixed arguments
        [command, "-f", "%{file}\t%{index}\n", f"{family}:style={style}:variable=False"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.splitlines()
    if not found:
        raise SystemExit(f"No font {family} {style} is installed, of which the program's own one is made. {_TO_MEND}")
    file, _, number = min(found).partition("\t")
    return Face(Path(file), int(number))
