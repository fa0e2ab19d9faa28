"""The shared libraries that are left to the user's Linux: which, why, and which Debian package brings each along.

They are those of the AppImage project's list of libraries that are not to be bundled, and printers.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from libraries.elf import needs


@dataclass(frozen=True)
class LeftToTheSystem:
    """Libraries that stay out of the program for one *reason*: their names, each with its Debian *packages*.

    In later releases some have a new name, and a system has one or the other. Those of the C library have None: it is
    asked for in a certain version.
    """

    reason: str
    packages: dict[str, str | None]


C_LIBRARY = LeftToTheSystem(
    "Another C library than that of the running system cannot be loaded beside it.",
    dict.fromkeys(
        (
            *("ld-linux*.so.*", "libc.so.*", "libm.so.*", "libdl.so.*", "librt.so.*", "libpthread.so.*"),
            *("libutil.so.*", "libanl.so.*", "libmvec.so.*", "libresolv.so.*", "libnss_*.so.*", "libthread_db.so.*"),
        )
    ),
)

LEFT_TO_THE_SYSTEM = (
    C_LIBRARY,
    LeftToTheSystem(
        "Drivers of the display are loaded into the program and may need newer ones than those of the machine it was "
        "built on. Newer ones carry all that older ones had.",
        {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6"},
    ),
    LeftToTheSystem(
        "They belong to the system's graphics; drivers load them as well, and there can be only one of each in a "
        "program.",
        {
            "libEGL.so.1": "libegl1",
            "libGL.so.1": "libgl1",
            "libGLX.so.0": "libglx0",
            "libGLdispatch.so.0": "libglvnd0",
            "libGLESv2.so.2": "libgles2",
            "libOpenGL.so.0": "libopengl0",
            "libX11-xcb.so.1": "libx11-xcb1",
            "libX11.so.6": "libx11-6",
            "libdrm.so.2": "libdrm2",
            "libgbm.so.1": "libgbm1",
            "libglapi.so.0": "libglapi-mesa",
            "libvulkan.so.1": "libvulkan1",
            "libwayland-client.so.0": "libwayland-client0",
            "libwayland-cursor.so.0": "libwayland-cursor0",
            "libwayland-egl.so.1": "libwayland-egl1",
            "libwayland-server.so.0": "libwayland-server0",
            "libxcb-dri2.so.0": "libxcb-dri2-0",
            "libxcb-dri3.so.0": "libxcb-dri3-0",
            "libxcb.so.1": "libxcb1",
        },
    ),
    LeftToTheSystem(
        "They read the configuration and the cache of the fonts that are installed; another version stalls over them.",
        {
            "libexpat.so.1": "libexpat1",
            "libfontconfig.so.1": "libfontconfig1",
            "libfreetype.so.6": "libfreetype6",
            "libfribidi.so.0": "libfribidi0",
            "libharfbuzz.so.0": "libharfbuzz0b",
        },
    ),
    LeftToTheSystem(
        "They are on every system; a library of the system that is loaded as well would find a second one beside its "
        "own.",
        {
            "libICE.so.6": "libice6",
            "libSM.so.6": "libsm6",
            "libcom_err.so.2": "libcom-err2",
            "libcrypt.so.1": "libcrypt1",
            "libgmp.so.10": "libgmp10",
            "libuuid.so.1": "libuuid1",
            "libz.so.1": "zlib1g",
        },
    ),
    LeftToTheSystem(
        "They speak with the system's printer service: where there is none, the program prints to PDF all the same. "
        "Of its own it would bring along 10 MB of encryption.",
        {"libcups.so.2": "libcups2t64 | libcups2", "libcupsimage.so.2": "libcupsimage2t64 | libcupsimage2"},
    ),
)

WITHOUT_THEM = frozenset({"libcups.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"})
"""Of the above, those that only plugins of Qt ask for: without them there are no printers, and X11 instead."""

_PACKAGES = {pattern: package for left in LEFT_TO_THE_SYSTEM for pattern, package in left.packages.items()}


def is_of_the_system(name: str) -> bool:
    """Tell whether the library called *name*, e.g. `libX11.so.6`, is left to the user's Linux."""
    return any(fnmatchcase(name, pattern) for pattern in _PACKAGES)


def missing_in(bundle: Path) -> set[str]:
    """Return the names of the libraries that files of *bundle* are linked to and that are not in it."""
    files = [path for path in bundle.rglob("*") if path.is_file()]
    return {name for file in files for name in needs(file)} - {file.name for file in files}


def depends(libraries: Iterable[str], c_library: str) -> tuple[list[str], list[str]]:
    """Return the packages that bring *libraries*, the C library in that version or later: needed, and of use."""
    needed, of_use = {f"libc6 (>= {c_library})"}, set[str]()
    for name in libraries:
        if not is_of_the_system(name):
            sys.exit(
                f"{name} is needed by the program and not in it: install it on this machine, so that it goes in, or "
                f"leave it to the system in {__file__}"
            )
        if package := _PACKAGES.get(name):
            (of_use if name in WITHOUT_THEM else needed).add(package)
    return sorted(needed), sorted(of_use)
