"""JSON within limits, and strictly as its standard has it."""

import json
import math
from typing import Any, NoReturn

from nnstudio.document.project_file.errors import ProjectFileError

LONGEST = 2**24
"""Bytes; those that are no Latin letters take four times as much memory."""
MOST_VALUES = 500_000
"""Each takes about 300 bytes of memory while it is read, at worst."""


def is_within_limits(written: bytes) -> bool:
    """Whether so much is read; takes next to no memory."""
    return len(written) <= LONGEST and sum(map(written.count, (b",", b"[", b"{"))) <= MOST_VALUES


def write_json(data: Any) -> bytes:
    """Return *data* in UTF-8; half a character, which that has not, by its number.

    Raises `ValueError` for NaN and ∞, which JSON has not.
    """
    return json.dumps(data, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "backslashreplace"
    )


def read_json(written: bytes) -> Any:
    """Return what is written.

    Raises `ProjectFileError` for what is none, is too much or too deep, for a name that stands twice in an object, and
    for numbers that JSON has not (NaN) or that are too large.
    """
    if not is_within_limits(written):
        raise ProjectFileError("too_large", "JSON beyond its limits")
    try:
        return json.loads(
            written.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refuse, parse_float=_finite
        )
    except RecursionError:
        raise ProjectFileError("too_large", "JSON nested too deeply") from None
    except ValueError as error:  # no JSON, no UTF-8, thousands of digits, and what is refused below
        raise ProjectFileError("damaged", f"no strict JSON: {error}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("too large a number")
    return number
