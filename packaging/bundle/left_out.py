"""What stays out of the frozen program: each cut with its reason and what it was measured to save.

`python packaging/bundle/left_out.py` prints the table, and each build measures it anew (bundle/measured.py). All sizes
are of unpacked files, 1 MB = 1,000,000 bytes, on Linux with PySide6 6.11, NumPy 2.4 and Pillow 13. What is gained where
files stay, but smaller, is told in icu.py (18 MB) and stripped.py (28 MB).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Cut:
    """Files that stay out, by *patterns* of their place in the bundle, what that saves, and the *reason*.

    What only they needed of shared libraries is left out with them, and counted with them.
    """

    name: str
    megabytes: float
    reason: str
    patterns: tuple[str, ...]


MODULES_BY_REASON: dict[str, tuple[str, ...]] = {
    # pyqtgraph asks for the last two by name: see packaging/stand_ins.
    "parts of Qt the program does not use; their bindings alone are 11 MB": (
        *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest"),
        *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    ),
    "parts of libraries that draw in three dimensions, test, or translate Fortran": (
        *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter"),
        *("numpy.f2py", "numpy.distutils", "numpy.testing", "numpy._core._multiarray_tests"),
    ),
    "formats of Pillow and ways to show its pictures, but GIF; 8 MB with their libraries": (
        *("PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow"),
        *("PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp"),
    ),
    # hashlib has functions of its own where these are missing: the same ones, slower for long texts.
    "encryption, for the network, which the program never speaks to; 6 MB with OpenSSL": ("ssl", "_ssl", "_hashlib"),
    "the network": ("asyncio", "ftplib", "imaplib", "smtplib", "xmlrpc"),
    "terminals and other windows": ("readline", "curses", "tkinter", "_tkinter"),
    "tools and databases": (
        *("unittest", "doctest", "pdb", "lib2to3"),
        *("ensurepip", "setuptools", "pip", "sqlite3"),
    ),
}
"""Python's modules that stay out, and why."""

MODULES = tuple(module for modules in MODULES_BY_REASON.values() for module in modules)

HOOKS = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil")
"""Run by PyInstaller before the program, for what it never does: look for sources, start processes, list modules."""

CUTS: tuple[Cut, ...] = (
    Cut(
        "GTK's dialogs",
        19.0,
        "Qt has dialogs of its own, and asks the desktop for its by the portal.",
        ("*/platformthemes/libqgtk3.so",),
    ),
    Cut(
        "the network",
        4.0,
        "The program never speaks to it.",
        (
            "*/QtNetwork.*",
            "*Qt6Network.*",
            "*/tls/*",
            "*/networkinformation/*",
            "*/generic/libqtuio*",
            "*/platforms/libqvnc*",
        ),
    ),
    Cut(
        "screens without a desktop",
        1.8,
        "Consoles, kiosks and boards; desktops are X11 and Wayland.",
        (
            "*/egldeviceintegrations/*",
            "*/generic/*",
            "*/platforms/libqeglfs*",
            "*/platforms/libqlinuxfb*",
            "*/platforms/libqminimalegl*",
            "*/platforms/libqvkkhrdisplay*",
            "*/platforms/qdirect2d*",
        ),
    ),
    Cut(
        "OpenGL",
        1.2,
        "Nothing is drawn with it: the pictures are painted by the processor.",
        ("*/xcbglintegrations/*", "*/wayland-graphics-integration-*/*", "*/opengl32sw.dll", "*/Qt6OpenGL*"),
    ),
    Cut(
        "Qt's words in other languages",
        6.7,
        "The program speaks English and Chinese; Qt's own English is built in.",
        ("*/translations/qt*.qm",),
    ),
    Cut(
        "picture formats",
        1.8,
        "Pictures are read as SVG and PNG, of which Qt knows PNG by itself, and written as GIF by Pillow.",
        ("*/imageformats/*",),
    ),
    Cut(
        "pyqtgraph's colour maps and logo",
        1.3,
        "The program has colours of its own.",
        ("pyqtgraph/colors/maps/*", "pyqtgraph/icons/peegee/*"),
    ),
    Cut(
        "a keyboard on the screen",
        13.0,
        "The systems have their own; it brings Qt Quick along, on macOS so much of it.",
        (
            "*/platforminputcontexts/*virtualkeyboard*",
            "*QtQuick*",
            "*QtQml*",
            "*QtOpenGL.framework*",
            "*QtVirtualKeyboard*",
            "*/Qt6Quick*",
            "*/Qt6Qml*",
            "*/Qt6VirtualKeyboard*",
        ),
    ),
    Cut(
        "looks and screens of no use",
        0.5,
        "The program looks the same everywhere: Fusion, which is built in.",
        ("*/styles/*", "*/platforms/*qminimal.*"),
    ),
    Cut(
        "Pillow's other formats",
        4.5,
        "On macOS their libraries lie beside Pillow, whichever of its modules are there.",
        ("*/.dylibs/libavif*", "*/.dylibs/liblcms2*", "*/.dylibs/libwebp*", "*/.dylibs/libsharpyuv*"),
    ),
    Cut("stubs and tests", 0.0, "For those who write programs.", ("*.pyi", "*/py.typed", "*/tests/*")),
)

KEPT = ("*/translations/qtbase_zh_CN.qm", "*/translations/qtbase_zh_TW.qm", "*/imageformats/*qsvg*")
"""What stays although a pattern above would leave it out."""


def is_left_out(place: str, cuts: Iterable[Cut] = CUTS) -> bool:
    """Tell whether the file at *place* in the bundle stays out of it."""
    path = place.replace("\\", "/")
    if any(fnmatchcase(path, pattern) for pattern in KEPT):
        return False
    return any(fnmatchcase(path, pattern) for cut in cuts for pattern in cut.patterns)


def kept(files: Iterable[tuple[str, str, str]], cuts: Iterable[Cut] = CUTS) -> list[tuple[str, str, str]]:
    """Return those of PyInstaller's *files*, each a place, a source and a kind, that go into the bundle."""
    return [file for file in files if not is_left_out(file[0], cuts)]


if __name__ == "__main__":
    for cut in CUTS:
        print(f"{cut.megabytes:6.1f} MB  {cut.name}: {cut.reason}")
    for why, modules in MODULES_BY_REASON.items():
        print(f"   modules  {why}: {', '.join(modules)}")
