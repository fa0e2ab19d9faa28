"""The program as a Debian package. Called by build.py.

What the desktop has to do after installing (the menu, the file type, the icons) is done by triggers of the packages
that own these; so this one has no scripts.
"""

import gzip
import hashlib
import os
import shutil
import tempfile
from email.utils import formatdate
from pathlib import Path

from age import time_of_source
from libraries.elf import c_library_of
from libraries.of_the_system import depends, missing_in
from linux import names
from linux.tree import lay_out, open_to_all
from places import BUNDLE, DIST, ICONS, ROOT, VERSION, files_in
from tools import need, said_by

MAKER = "NN Studio <nnstudio@example.org>"
"""Debian wants an address, and the project has none: example.org is reserved to be nobody's (RFC 2606)."""

FONTS = "fonts-dejavu-core | fonts-noto-core | fonts-liberation"
MORE_FONTS = "fonts-noto-cjk"

CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maker}
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: education
Priority: optional
Description: touch entropy, softmax and small neural networks
 A desktop laboratory for the classroom, in English, Simplified and Traditional
 Chinese: pull the bars of a distribution, train a network while you watch, and
 read every number with the formula it comes from. It works without internet.
 .
 Python, Qt and all other parts are within; nothing of them is shared with the
 system. Their licences are in /usr/lib/nnstudio/licences.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: NN Studio
Comment: Python, Qt, NumPy and the other parts that come along are under licences of their own:
 a list of them and their texts are in /usr/lib/nnstudio/licences.

Files: *
{copyright}
License: Expat
{text}
"""

CHANGELOG = """\
{package} ({version}) unstable; urgency=medium

  * Version {version}.

 -- {maker}  {date}
"""


def make(bundle: Path = BUNDLE, icons: Path = ICONS, into: Path = DIST) -> Path:
    """Make a package of the program in *bundle* and the icons in *icons* in the folder *into*, and return it."""
    need("dpkg", "dpkg-deb")
    architecture = said_by("dpkg", "--print-architecture").strip()
    age = {**os.environ, "SOURCE_DATE_EPOCH": str(time_of_source())}
    package = into / f"{names.PROGRAM}_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as scratch:
        stage = Path(scratch, "stage")
        lay_out(stage / "usr", bundle, icons)
        write_documents(stage / "usr" / names.DOCUMENTS)
        write_manual(stage / "usr" / names.MANUALS)
        _write_overrides(stage / "usr" / names.LINTIAN)
        files = files_in(stage)
        _write_control(stage, architecture, files, bundle)
        open_to_all(stage)
        said_by("dpkg-deb", "--root-owner-group", "-Zxz", "--build", stage, package, environment=age)
    return package


def write_documents(folder: Path) -> None:
    """Write what Debian wants to know of a program: whose it is, under which licence, and what has changed."""
    folder.mkdir(parents=True)
    paragraphs = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().split("\n\n")
    copyright_line = next(one for one in paragraphs if one.startswith("Copyright"))
    text = "\n .\n".join(
        "\n".join(f" {line}" for line in one.splitlines()) for one in paragraphs[paragraphs.index(copyright_line) + 1 :]
    )
    told = COPYRIGHT.format(copyright=copyright_line.replace("Copyright (c)", "Copyright:"), text=text)
    (folder / "copyright").write_text(told, encoding="utf-8")
    date = formatdate(time_of_source())
    changes = CHANGELOG.format(package=names.PROGRAM, version=VERSION, maker=MAKER, date=date)
    (folder / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))


def write_manual(folder: Path) -> None:
    """Write the page that `man nnstudio` shows."""
    folder.mkdir(parents=True)
    (folder / f"{names.MANUAL_FILE.name}.gz").write_bytes(gzip.compress(names.MANUAL_FILE.read_bytes(), mtime=0))


def _write_overrides(folder: Path) -> None:
    """Write what Debian's checker of packages need not tell of, and why."""
    folder.mkdir(parents=True)
    shutil.copy(names.OVERRIDES_FILE, folder / names.PROGRAM)


def _write_control(stage: Path, architecture: str, files: list[Path], bundle: Path) -> None:
    needed, of_use = depends(missing_in(bundle), c_library_of(bundle))
    control = CONTROL.format(
        package=names.PROGRAM,
        version=VERSION,
        architecture=architecture,
        maker=MAKER,
        kibibytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(needed),
        recommends=", ".join((*of_use, FONTS)),
        suggests=MORE_FONTS,
    )
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}" for path in files]  # noqa: S324 - format
    folder = stage / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, encoding="utf-8")
    (folder / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
