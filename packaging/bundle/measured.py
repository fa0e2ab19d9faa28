"""What each cut saves, measured at each build: one after the other, with the libraries nothing asks for any more."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bundle.left_out import CUTS, kept
from libraries.wanted import Entry, wanted


def tell(binaries: Iterable[Entry], data: Iterable[Entry], taken: Iterable[Entry]) -> None:
    """Print what is left of PyInstaller's collection after each cut, and what that took off it.

    The last row is for what is *taken* in the end, when some files have been made smaller.
    """
    print("Before and after each cut, in MB (1,000,000 bytes):")
    before = _megabytes([*binaries, *data])
    print(f"{before:7.1f}         what PyInstaller collected")
    last = ("ICU's data made smaller, and symbols of debuggers", _megabytes(taken))
    for name, after in (*_steps(list(binaries), list(data)), last):
        print(f"{after:7.1f} {after - before:+7.1f} {name}")
        before = after


def _steps(binaries: list[Entry], data: list[Entry]) -> Iterator[tuple[str, float]]:
    yield "libraries that belong to the system", _megabytes([*wanted(binaries), *data])
    for count, cut in enumerate(CUTS, 1):
        cuts = CUTS[:count]
        yield cut.name, _megabytes([*wanted(kept(binaries, cuts)), *kept(data, cuts)])


def _megabytes(files: Iterable[Entry]) -> float:
    return sum(Path(source).stat().st_size for _, source, kind in files if kind != "SYMLINK") / 1e6
