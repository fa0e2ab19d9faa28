"""Which shared libraries call for which others, and which of them the user's Linux brings along."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)

C_LIBRARY = r"ld-linux.*|lib(c|m|dl|rt|pthread|util|anl|mvec|resolv|crypt|nsl|thread_db|nss_.*)\.so"
"""Never bundled: another C library than that of the running system cannot be loaded beside it."""

COMPILER = r"lib(stdc\+\+|gcc_s)\.so"
"""Drivers of the display are loaded into the program and may need newer ones than those of the machine it was built
on. Newer ones carry all that older ones had."""

DISPLAY = (
    r"lib(GL|EGL|GLX|GLdispatch|OpenGL|GLESv2|drm|gbm|glapi|vulkan|wayland-.*)\.so|lib(X11|X11-xcb|xcb|xcb-dri.)\.so"
)
"""Belong to the system's graphics; drivers load them as well, and there can be only one of each in a program."""

FONTS = r"lib(fontconfig|freetype|harfbuzz|expat|fribidi)\.so"
"""Read the configuration and the cache of the fonts that are installed; another version stalls over them."""

BASE = r"lib(z|uuid|com_err|gpg-error|gmp|ICE|SM)\.so"
"""On every system; a library of the system that is loaded as well would find a second one beside its own."""

PRINTERS = r"lib(cups|cupsimage)\.so"
"""Speaks with the system's printer service: where there is none, the program prints to PDF all the same. Of its own
it would bring along 10 MB of encryption."""

WITHOUT_THEM = frozenset({"libcups.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"})
"""Of the above, those that only plugins of Qt ask for: without them there are no printers, and X11 instead."""

OF_THE_SYSTEM = re.compile(f"{C_LIBRARY}|{COMPILER}|{DISPLAY}|{FONTS}|{BASE}|{PRINTERS}")
"""What is left to the system, as the AppImage project's list of libraries not to be bundled has it, and printers."""


def is_of_the_system(name: str) -> bool:
    """Tell whether the library called *name*, e.g. `libX11.so.6`, is left to the user's Linux."""
    return OF_THE_SYSTEM.match(name) is not None


@cache
def needs(file: Path) -> frozenset[str]:
    """Return what *file* cannot be loaded without, by name. Empty for what is no ELF file."""
    with file.open("rb") as opened:
        if opened.read(4) != b"\x7fELF":
            return frozenset()
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)  # noqa: S603, S607 - fixed
    return frozenset(_NEEDED.findall(told.stdout))


def called_for(roots: Iterable[Path], libraries: dict[str, Path]) -> set[str]:
    """Return the names of those *libraries* that the *roots* need, and that those need in turn."""
    found: set[str] = set()
    waiting = list(_names(roots))
    while waiting:
        name = waiting.pop()
        if name in libraries and name not in found:
            found.add(name)
            waiting.extend(needs(libraries[name]))
    return found


def _names(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        yield from needs(file)
