"""``nnstudio``, as it is called from a terminal or by a double click."""

import argparse
import os
import sys

from nnstudio import __version__
from nnstudio.app.display import LINUX_PACKAGES, missing_display


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0, or 1 where no window can be opened."""
    parser = argparse.ArgumentParser(
        prog="nnstudio", description="Entropy, softmax and small neural networks, by touching them."
    )
    parser.add_argument("--version", action="version", version=f"nnstudio {__version__}")
    parser.add_argument(
        "--smoke",
        action="store_true",
        help="open every tab, train a little, print a figure of each, and exit; needs no screen",
    )
    options = parser.parse_args(arguments)
    if options.smoke:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    elif trouble := missing_display():
        print(trouble, file=sys.stderr)  # noqa: T201
        return 1
    try:
        from nnstudio.app.run import run, smoke  # noqa: PLC0415 - Qt is loaded only after the look at the screen
    except ImportError as error:
        print(  # noqa: T201
            f"nnstudio: a part of the program does not load: {error}\n"
            f"If that is a system library of Qt, on Debian or Ubuntu: apt install {LINUX_PACKAGES}",
            file=sys.stderr,
        )
        return 1
    return smoke() if options.smoke else run()
