"""Half of Qt's copy of ICU's data: a library of the same name that holds what the program can come to ask for."""

import sys
from collections.abc import Iterable
from pathlib import Path

from libraries.icu_data import smaller
from libraries.wanted import Entry
from places import WORK
from tools import path_of, said_by

_FOLDER, _NAME = WORK / "icu", "libicudata.so"


def with_less_of_icu(files: Iterable[Entry]) -> list[Entry]:
    """Return the *files* with a smaller library in the place of libicudata, on Linux: elsewhere Qt asks the system."""
    return [
        (place, str(_made_smaller(Path(source))), kind) if _is_icu(place, kind) else (place, source, kind)
        for place, source, kind in files
    ]


def _is_icu(place: str, kind: str) -> bool:
    return sys.platform == "linux" and kind == "BINARY" and Path(place).name.startswith(f"{_NAME}.")


def _made_smaller(library: Path) -> Path:
    objcopy, ld = path_of("objcopy"), path_of("ld")
    _FOLDER.mkdir(parents=True, exist_ok=True)
    version = library.name.removeprefix(f"{_NAME}.")
    data, built = _FOLDER / "data", _FOLDER / library.name
    said_by(objcopy, "-O", "binary", "--only-section=.rodata", library, data)
    data.write_bytes(smaller(data.read_bytes()))
    said_by(ld, "-r", "-b", "binary", "-o", "data.o", data.name, folder=_FOLDER)
    said_by(
        objcopy, "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
        "--set-section-alignment", ".rodata=16",
        "--redefine-sym", f"_binary_data_start=icudt{version}_dat",
        "--strip-symbol", "_binary_data_end", "--strip-symbol", "_binary_data_size", "data.o",
        folder=_FOLDER,
    )  # fmt: skip
    said_by(
        ld, "-shared", "-s", "-z", "noexecstack", f"-soname={library.name}", "-o", built, "data.o",
        folder=_FOLDER,
    )  # fmt: skip
    return built
