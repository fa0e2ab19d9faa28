"""On what the program runs: for the log and for reports. Nothing about the person."""

import platform

import numpy as np
import PySide6
from PySide6.QtCore import qVersion

from nnstudio import __version__


def versions() -> dict[str, str]:
    """Return the versions of the program and of what it stands on, and the platform, by their names."""
    return {
        "NN Studio": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide": PySide6.__version__,
        "NumPy": np.__version__,
        "platform": platform.platform(),
    }
