"""Arrays of numbers to JSON and back: their shape, their type, and their bytes in base64."""

import base64
import binascii
import math
from typing import Any

import numpy as np
import numpy.typing as npt

TYPES = {"float64": "<f8", "int64": "<i8", "uint8": "|u1"}
"""What numbers can be written, and how they lie in memory: the same on every machine."""
MOST_BYTES = 2**29
"""Of one array; and no side of one is longer, not even where it is empty."""


def encode_array(array: npt.NDArray[Any]) -> dict[str, Any]:
    """Return *array* as a dict that JSON can hold; every number comes back as it was."""
    kind = "uint8" if array.dtype == np.uint8 else "int64" if np.issubdtype(array.dtype, np.integer) else "float64"
    numbers = np.ascontiguousarray(array, dtype=TYPES[kind])
    return {"shape": list(array.shape), "type": kind, "base64": base64.b64encode(numbers.data).decode("ascii")}


def decode_array(data: Any) -> npt.NDArray[Any]:
    """Return the array that *data* describes, read-only.

    Raises `ValueError` for what is none, before memory is taken for it.
    """
    if not isinstance(data, dict) or data.keys() != {"shape", "type", "base64"} or data["type"] not in tuple(TYPES):
        raise ValueError("is not an array of numbers")
    shape, written, kind = data["shape"], data["base64"], np.dtype(TYPES[data["type"]])
    if not isinstance(shape, list) or len(shape) > 2 or not all(type(n) is int and n >= 0 for n in shape):
        raise ValueError("has no shape of one or two whole numbers")
    size = math.prod(shape) * kind.itemsize
    if max(size, *shape, 0) > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES} bytes")
    if not isinstance(written, str) or len(written) != 4 * -(-size // 3):
        raise ValueError("has another length than its shape says")
    try:
        numbers = np.frombuffer(base64.b64decode(written, validate=True), dtype=kind)
    except (binascii.Error, ValueError):
        raise ValueError("is not written in base64") from None
    native = numbers.reshape(shape).astype(kind.newbyteorder("="), copy=False)
    native.flags.writeable = False
    return native
