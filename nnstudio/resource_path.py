"""Where the files of ``resources/`` lie, in a checkout and in an installed program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of one file or folder, e.g. ``resource_path("themes", "light.json")``."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
