"""Write down what is in the frozen program, whose it is, and under which licence. Called by build.py.

Beside the program a folder licences/ is made, with a list and with the text of each part. Nothing may be in the program
whose owner is not known: then it stops.
"""

import platform
import re
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from licences.bundled_part import BundledPart
from licences.owners import Owned, owned
from licences.system_packages import COMMON
from places import BUNDLE, VERSION
from tools import missing

FOLDER = "licences"

_COMMON_TEXT = re.compile(rf"{re.escape(str(COMMON))}/([\w.+-]*\w)")
_COMMON_FOLDER = "system/common-licenses"
_LIST = """NN Studio {version}: what is in it, and under which licences

NN Studio itself may be used under the MIT licence. It comes with the parts below, each under the licence that is named,
whose text is in the file that is named. Where the licence asks for the part's source to be had, it is had, complete and
in the version named, at the address beside "Source". Folders and files are named as they lie in the program's folder;
Python modules lie within the executable. In the program for macOS, _internal is Contents/Frameworks.

{parts}
"""
_ENTRY = """{title}
{line}
Licence  {licence}
Text     {text}
{source}Files    {files}
"""
_NOBODY_S = """Nobody knows whose these files of {bundle} are, and so under which licence they may be passed on:

  {files}

{where} Leave such a file out in packaging/bundle/left_out.py, or tell whose it is in packaging/licences/owners.py.
"""
_WHERE_DEBIAN = "They are of no package of this environment, nor of the interpreter, nor of a package of the system."
_WHERE_ELSEWHERE = (
    "They are of no package of this environment, nor of the interpreter. On {system} nothing tells who brought along "
    "other libraries; on Debian and Ubuntu dpkg-query does."
)


def write(bundle: Path = BUNDLE) -> Path:
    """Write the folder licences/ into *bundle*, anew, and return it."""
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    parts = _by_part(bundle)
    for part in parts:
        _write(folder / part.file, f"{_title(part)}\nLicence: {part.licence}\n\n\n{_in_this_folder(part.text)}")
    _copy_common(folder, parts)
    listed = "\n".join(_entry(part, files) for part, files in parts.items())
    _write(folder / "README.txt", _LIST.format(version=VERSION, parts=listed))
    return folder


def _by_part(bundle: Path) -> dict[BundledPart, list[Owned]]:
    """Return all parts, the system's last, with their files; or stop, naming the files that are of none."""
    parts: dict[BundledPart, list[Owned]] = {}
    nobody_s = []
    for one in owned(bundle):
        if one.part is None:
            nobody_s.append(str(one))
        else:
            parts.setdefault(one.part, []).append(one)
    if nobody_s:
        where = _WHERE_ELSEWHERE.format(system=platform.system()) if missing("dpkg-query") else _WHERE_DEBIAN
        raise SystemExit(_NOBODY_S.format(bundle=bundle, files="\n  ".join(nobody_s), where=where))
    if without := [part.name for part in parts if not part.text]:
        raise SystemExit(f"There is no text of the licence of {', '.join(without)}: put it into resources/licences/.")
    return dict(sorted(parts.items(), key=lambda item: (item[0].folder, item[0].name.lower())))


def _entry(part: BundledPart, files: list[Owned]) -> str:
    title, source = _title(part), f"Source   {part.source}\n" if part.source else ""
    modules = Counter(one.file for one in files if one.module)
    lines = [one.file for one in files if not one.module]
    lines += [f"{count} Python modules in {file}" for file, count in modules.items()]
    listed = "\n         ".join(lines)
    return _ENTRY.format(
        title=title, line="-" * len(title), licence=part.licence, text=part.file, source=source, files=listed
    )


def _title(part: BundledPart) -> str:
    return f"{part.name} {part.version}".strip()


def _in_this_folder(text: str) -> str:
    """Return *text* with Debian's path of a common licence as that of its copy, seen from licences/."""
    return _COMMON_TEXT.sub(rf"{_COMMON_FOLDER}/\1.txt", text)


def _copy_common(folder: Path, parts: Iterable[BundledPart]) -> None:
    for name in sorted({name for part in parts for name in _COMMON_TEXT.findall(part.text)}):
        if (COMMON / name).is_file():
            _write(folder / _COMMON_FOLDER / f"{name}.txt", (COMMON / name).read_text(encoding="utf-8"))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{text.strip()}\n", encoding="utf-8", newline="\n")
