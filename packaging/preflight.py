"""All that the build needs, asked for before it begins: who has to install something learns it at once."""

import importlib.util
import sys

import budgets.limits
import smoke
from age import time_of_source
from proof.confined import ConfinedError, check_permitted
from proof.virtual_screen import ScreenError, VirtualScreen
from tools import missing, need

BUILDING = ("git", "fc-list", "objcopy", "objdump", "ld", "strip", "patchelf")
"""What makes letters, libraries and the age of the archives, on Linux."""

OF_DEBIAN = ("dpkg", "dpkg-deb")
"""What makes a .deb; where it is not, no .deb is made."""

MODULES = ("PyInstaller", "fontTools")


def check(*, is_confined: bool) -> None:
    """Stop with a sentence if something is not here, or not permitted, that the build comes to need."""
    if lacking := [name for name in MODULES if importlib.util.find_spec(name) is None]:
        sys.exit(f"The build needs {', '.join(lacking)}: uv run --group package python packaging/build.py")
    time_of_source()
    if sys.platform != "linux":
        return  # nothing is proved there, and what makes the program comes with Python and the system
    need(*dict.fromkeys((*BUILDING, *smoke.TOOLS, *budgets.limits.TOOLS)))
    try:
        if is_confined:
            check_permitted()
        with VirtualScreen():
            pass
    except (ConfinedError, ScreenError) as error:
        sys.exit(f"The program could be built, but not be proved. {error}")
    if not makes_deb():
        print(f"The .deb is left out: {', '.join(missing(*OF_DEBIAN))} is not here, as on all that is not Debian")


def makes_deb() -> bool:
    """Whether a package for Debian can be made here."""
    return not missing(*OF_DEBIAN)
