"""Which file belongs to which: pictures and labels differ in one word of their names."""

import re
from pathlib import Path


def labels_beside(images: Path) -> Path | None:
    """Return the file of labels that lies beside the pictures *images*, or None.

    ``train-images-idx3-ubyte`` has ``train-labels-idx1-ubyte``, ``t10k-images.idx3-ubyte.gz`` has
    ``t10k-labels.idx1-ubyte.gz``; one of both may be compressed and the other not.
    """
    return _beside(images, ("image", "label"), ("idx3", "idx1"))


def images_beside(labels: Path) -> Path | None:
    """Return the file of pictures that lies beside the labels *labels*, or None; see `labels_beside`."""
    return _beside(labels, ("label", "image"), ("idx1", "idx3"))


def _beside(path: Path, *changes: tuple[str, str]) -> Path | None:
    name = path.name
    for old, new in changes:
        found = re.search(old, name, re.IGNORECASE)
        if found:
            name = name[: found.start()] + _in_the_case_of(found[0], new) + name[found.end() :]
    if name == path.name:
        return None
    plain = name.removesuffix(".gz")
    there_are = (path.with_name(each) for each in (name, plain, f"{plain}.gz"))
    return next((each for each in there_are if _is_file(each)), None)


def _in_the_case_of(old: str, new: str) -> str:
    return new.upper() if old.isupper() else new.capitalize() if old[0].isupper() else new


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be looked into
        return False
