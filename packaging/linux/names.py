"""What the files for a Linux desktop are called, and where they lie below a folder such as /usr."""

import platform
from pathlib import Path

from places import VERSION

HERE = Path(__file__).resolve().parent
PROGRAM = "nnstudio"
"""The command, the desktop file, the icon and the class of the window: desktops find one by the other."""

MIME_TYPE = "application/x-nnstudio"
COMPONENT = "org.example.nnstudio"
"""The name in AppStream's catalogues. The project has no domain; example.org is reserved to be nobody's."""

DESKTOP_FILE = HERE / "nnstudio.desktop"
MIME_FILE = HERE / "nnstudio-mime.xml"
MANUAL_FILE = HERE / f"{PROGRAM}.1"
OVERRIDES_FILE = HERE / f"{PROGRAM}.lintian-overrides"
METAINFO_FILE = HERE / f"{COMPONENT}.metainfo.xml"

LIBRARY, COMMAND = Path("lib", PROGRAM), Path("bin", PROGRAM)
EXECUTABLE = LIBRARY / PROGRAM
APPLICATIONS = Path("share", "applications")
HICOLOR = Path("share", "icons", "hicolor")
MIME_PACKAGES = Path("share", "mime", "packages")
METAINFO = Path("share", "metainfo")
MANUALS = Path("share", "man", "man1")
LINTIAN = Path("share", "lintian", "overrides")
DOCUMENTS = Path("share", "doc", PROGRAM)

FOLDER = f"{PROGRAM}-{VERSION}-linux-{platform.machine()}"
"""The name of what is unpacked."""
