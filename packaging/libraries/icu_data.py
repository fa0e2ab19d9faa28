"""The package of data that ICU reads, Qt's helper for sorting and encodings: taken apart, and put together again.

It is a table of names and places, followed by the items, each of which begins at a multiple of sixteen. An item that is
not there is one that ICU does without, as for a language it does not know: its own tool for building smaller data
leaves out the same ones.
"""

import struct
from fnmatch import fnmatchcase
from itertools import pairwise

NOT_ASKED_FOR = (
    "*/brkitr/*.dict",  # where words of Thai, Khmer, Chinese and others end: Qt finds line ends by itself
    "*/unit/*",  # names of units
    "*/curr/*",  # and currencies
    "*/lang/*",  # and languages
    "*/region/*",  # and countries: Qt has names of its own
    "*/rbnf/*",  # numbers spelled out
    "*/translit/*",  # one script in another
    "*/zone/*",  # names of time zones; the zones themselves are elsewhere
)
"""By their names in the package. What stays: sorting, letter case, normal forms, encodings, time zones, locales."""

ASKED_FOR = ("*/zone/pool.res", "*/zone/root.res", "*/zone/en.res", "*/zone/zh*.res")
"""What stays of these."""

_ALIGNED = 16


def smaller(package: bytes) -> bytes:
    """Return the *package* without the items that are not asked for."""
    (header,) = struct.unpack_from("<H", package)
    if package[12:16] != b"CmnD":
        raise ValueError("This is no package of ICU's data, or not for processors with the low byte first.")
    return package[:header] + together([item for item in items(package[header:]) if _stays(item[0])])


def _stays(name: str) -> bool:
    return not _is_one_of(NOT_ASKED_FOR, name) or _is_one_of(ASKED_FOR, name)


def _is_one_of(patterns: tuple[str, ...], name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def items(body: bytes) -> list[tuple[str, bytes]]:
    """Return what a package holds after its header, each item with its name."""
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    names = [body[name : body.index(b"\0", name)].decode("ascii") for name, _ in places]
    ends = [start for _, start in places] + [len(body)]
    return [(name, body[start:end]) for name, (start, end) in zip(names, pairwise(ends), strict=True)]


def together(items: list[tuple[str, bytes]]) -> bytes:
    """Return what follows the header of a package of these *items*, which are in order of their names."""
    names = bytearray()
    data = bytearray()
    places: list[tuple[int, int]] = []
    for name, content in items:
        places.append((len(names), len(data)))
        names += name.encode("ascii") + b"\0"
        data += content + bytes(-len(content) % _ALIGNED)
    first_name = 4 + 8 * len(items)
    first_item = first_name + len(names) + -(first_name + len(names)) % _ALIGNED
    table = struct.pack("<I", len(items))
    table += b"".join(struct.pack("<II", first_name + name, first_item + item) for name, item in places)
    return table + names + bytes(first_item - first_name - len(names)) + data
