"""What PyInstaller has packed into the executable of the frozen program."""

from collections.abc import Iterator
from pathlib import Path

_ARCHIVE = "PYZ.pyz"


def packed(executable: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each script and module in *executable*; none where it is not PyInstaller's."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader  # noqa: PLC0415 - only builds have it

    try:
        archive = CArchiveReader(str(executable))
    except ArchiveReadError:
        return
    for name in archive.toc:
        if name != _ARCHIVE:
            yield name, archive.extract(name)
    if _ARCHIVE in archive.toc:
        modules = archive.open_embedded_archive(_ARCHIVE)
        for name in modules.toc:
            yield name, modules.extract(name, raw=True) or b""
