"""What Windows tells of the program: in its properties, in the task manager, and when it asks for rights."""

import re
from typing import TYPE_CHECKING

from places import COPYRIGHT, VERSION

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

NAME = "NN Studio"
DESCRIPTIONS = {
    0x0409: "NN Studio: information theory and neural networks",
    0x0804: "NN Studio：信息论与神经网络",
    0x0404: "NN Studio：資訊理論與神經網路",
}
"""By the number Windows has for a language: English (United States), Chinese (China), Chinese (Taiwan)."""

_UNICODE = 1200
"""The code page of the texts."""


def numbers() -> tuple[int, int, int, int]:
    """Return the version as the four numbers by which Windows compares files."""
    found = re.match(r"\d+(?:\.\d+)*", VERSION)
    given = [int(each) for each in found[0].split(".")] if found else []
    first, second, third, fourth = [*given, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_info() -> "VSVersionInfo":
    """Return what the executable is told about itself: PyInstaller's ``EXE(version=…)``."""
    # PyInstaller has what this needs only on Windows.
    from PyInstaller.utils.win32.versioninfo import (  # noqa: PLC0415
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    texts = [
        StringTable(f"{language:04X}{_UNICODE:04X}", [StringStruct(*each) for each in _texts(description).items()])
        for language, description in DESCRIPTIONS.items()
    ]
    languages = [number for language in DESCRIPTIONS for number in (language, _UNICODE)]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers(), prodvers=numbers()),
        kids=[StringFileInfo(texts), VarFileInfo([VarStruct("Translation", languages)])],
    )


def _texts(description: str) -> dict[str, str]:
    return {
        "CompanyName": NAME,
        "FileDescription": description,
        "FileVersion": VERSION,
        "InternalName": "nnstudio",
        "LegalCopyright": COPYRIGHT,
        "ProductName": NAME,
        "ProductVersion": VERSION,
    }
