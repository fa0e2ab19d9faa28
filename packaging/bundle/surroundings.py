"""Run by the frozen program before all else: what it starts itself, such as a browser, is not to find its libraries.

PyInstaller's starter sets LD_LIBRARY_PATH for this process, which has read it by now, and keeps what it was before.

Where the system has no locale, or names one that is not installed, letters are UTF-8 all the same. Any other Python
sees to that as it starts (PEP 538), a frozen one does not, and Qt would complain in the terminal.
"""

import locale
import os
import sys
from contextlib import suppress

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

if sys.platform.startswith("linux") and locale.setlocale(locale.LC_CTYPE) == "C" and not os.environ.get("LC_ALL"):
    with suppress(locale.Error):  # as old systems have no such thing
        os.environ["LC_CTYPE"] = locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
