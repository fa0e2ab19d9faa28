"""What stays out of the frozen program: each cut with its reason.

What a cut saves is measured at each build, one after the other (bundle/measured.py). What is gained where files stay,
but smaller, is told in libraries/icu.py and libraries/stripped.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Cut:
    """Files that stay out, by *patterns* of their place in the bundle, and the *reason*.

    What only they needed of shared libraries is left out with them, and counted with them.
    """

    name: str
    reason: str
    patterns: tuple[str, ...]


MODULES_BY_REASON: dict[str, tuple[str, ...]] = {
    # pyqtgraph asks for the last two by name: see packaging/stand_ins.
    "parts of Qt the program does not use": (
        *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest"),
        *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    ),
    "parts of libraries that draw in three dimensions, test, or translate Fortran": (
        *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter"),
        *("numpy.f2py", "numpy.distutils", "numpy.testing", "numpy._core._multiarray_tests"),
    ),
    "formats of Pillow and ways to show its pictures, but GIF": (
        *("PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow"),
        *("PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp"),
    ),
    # hashlib has functions of its own where these are missing: the same ones, slower for long texts.
    "encryption, for the network, which the program never speaks to": ("ssl", "_ssl", "_hashlib"),
    "the network": ("asyncio", "ftplib", "imaplib", "smtplib", "xmlrpc"),
    "terminals and other windows": ("readline", "curses", "tkinter", "_tkinter"),
    # Nothing where the environment has none of them, and gigabytes after `uv run --group bench`.
    "what pyqtgraph and NumPy work with where it is installed": (
        *(
            "scipy",
            "sklearn",
            "torch",
            "numba",
            "cupy",
            "matplotlib",
            "pandas",
            "h5py",
            "IPython",
            "OpenGL",
            "colorcet",
        ),
        *("hypothesis", "pytest", "_pytest", "mypy"),
    ),
}
"""Python's modules that stay out, and why. PyInstaller never gets to see them, so no build can tell what they save.

That was measured once, by letting it analyse the program with nothing left out, and again after each row: the sizes in
MB of the files that are left after all `CUTS`, and of the archive of modules. On Linux with Python 3.11.7, PySide6
6.11.3, NumPy 2.4.6, Pillow 13.0.0, pyqtgraph 0.14.0 and PyInstaller 6.22.3:

    files  saved   archive  saved
    213.5            8.43          nothing left out
    202.7  -10.8     8.43    0.00  parts of Qt
    202.6   -0.1     7.99   -0.44  parts of libraries
    195.9   -6.7     7.98   -0.01  formats of Pillow, with their libraries
    189.8   -6.1     7.96   -0.02  encryption, with OpenSSL
    189.5   -0.3     7.68   -0.28  the network
    188.8   -0.7     7.68    0.00  terminals and other windows

Tools such as unittest, pip or sqlite3 need not be named: once these are out, nothing asks for them.
"""

MODULES = tuple(module for modules in MODULES_BY_REASON.values() for module in modules)

HOOKS = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil")
"""Run by PyInstaller before the program, for what it never does: look for sources, start processes, list modules."""

CUTS: tuple[Cut, ...] = (
    Cut(
        "GTK's dialogs",
        "Qt has dialogs of its own, and asks the desktop for its by the portal.",
        ("*/platformthemes/libqgtk3.so",),
    ),
    Cut(
        "the network",
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
        "Nothing is drawn with it: the pictures are painted by the processor.",
        ("*/xcbglintegrations/*", "*/wayland-graphics-integration-*/*", "*/opengl32sw.dll", "*/Qt6OpenGL*"),
    ),
    Cut(
        "Qt's words in other languages",
        "The program speaks English and Chinese; Qt's own English is built in.",
        ("*/translations/qt*.qm",),
    ),
    Cut(
        "picture formats",
        "Pictures are read as SVG and PNG, of which Qt knows PNG by itself, and written as GIF by Pillow.",
        ("*/imageformats/*",),
    ),
    Cut(
        "pyqtgraph's colour maps and logo",
        "The program has colours of its own.",
        ("pyqtgraph/colors/maps/*", "pyqtgraph/icons/peegee/*"),
    ),
    Cut(
        "a keyboard on the screen",
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
        "The program looks the same everywhere: Fusion, which is built in.",
        ("*/styles/*", "*/platforms/*qminimal.*"),
    ),
    Cut(
        "Pillow's other formats",
        "On macOS their libraries lie beside Pillow, whichever of its modules are there.",
        ("*/.dylibs/libavif*", "*/.dylibs/liblcms2*", "*/.dylibs/libwebp*", "*/.dylibs/libsharpyuv*"),
    ),
    Cut("stubs and tests", "For those who write programs.", ("*.pyi", "*/py.typed", "*/tests/*")),
    Cut(
        "how the libraries were installed",
        "It tells of the machine the program was built on, by whom and from which folder.",
        (
            "*.dist-info/INSTALLER",
            "*.dist-info/REQUESTED",
            "*.dist-info/direct_url.json",
            "*.dist-info/uv_build.json",
            "*.dist-info/uv_cache.json",
        ),
    ),
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
