"""The Python modules that lie within the executable of the frozen program."""

from pathlib import Path

_ARCHIVE = "PYZ.pyz"


def within(executable: Path) -> list[str]:
    """Name the modules and scripts in *executable*; none where it is not one of PyInstaller's."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader  # noqa: PLC0415 - only builds have it

    try:
        archive = CArchiveReader(str(executable))
    except ArchiveReadError:
        return []
    modules = archive.open_embedded_archive(_ARCHIVE).toc if _ARCHIVE in archive.toc else ()
    return sorted({*archive.toc, *modules} - {_ARCHIVE})
