"""The folder that folder.py makes, as a tar.gz. Called by build.py.

The same files make the same archive, to the last bit: sorted, of no owner, as old as the last change of the source.
"""

import gzip
import sys
import tarfile
from pathlib import Path

from age import time_of_source
from linux.names import FOLDER
from places import DIST

LEVEL = 9


def make(folder: Path = DIST / FOLDER, into: Path = DIST) -> Path:
    """Pack *folder* into an archive in *into*, and return it."""
    if not folder.is_dir():
        sys.exit(f"{folder} is missing: it is made by packaging/build.py")
    archive, seconds = into / f"{folder.name}.tar.gz", time_of_source()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = seconds
        entry.mode = 0o755 if entry.isdir() or entry.issym() or entry.mode & 0o100 else 0o644
        return entry

    with (
        archive.open("wb") as file,
        # Without a name and a time of its own, which gzip would write down.
        gzip.GzipFile(filename="", mode="wb", compresslevel=LEVEL, fileobj=file, mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            tar.add(path, str(path.relative_to(folder.parent)), recursive=False, filter=plain)
    return archive
