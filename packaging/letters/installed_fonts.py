"""Where the Chinese fonts lie that subsets are made of."""

from pathlib import Path
from typing import NamedTuple

from tools import missing, path_of, said_by

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
    if missing("fc-list"):
        raise SystemExit(f"fc-list, which finds fonts, is missing. {_TO_MEND}")
    wanted = f"{family}:style={style}:variable=False"
    found = said_by(path_of("fc-list"), "-f", "%{file}\t%{index}\n", wanted).splitlines()
    if not found:
        raise SystemExit(f"No font {family} {style} is installed, of which the program's own one is made. {_TO_MEND}")
    file, _, number = min(found).partition("\t")
    return Face(Path(file), int(number))
