"""Frozen dataclasses to plain data and back, by their types and within limits.

What can be written: str, bool, int, float (also ∞ and NaN), None, tuples of one such type, optional ones, nested
dataclasses, and arrays of numbers, which stay arrays: the project file writes each of them by itself. What is read is
never trusted: a wrong type, an unknown field or too long a value is refused by its path. What means the same is taken
as the type that the scene has: a list or an array as a tuple, 5.0 as the whole number 5.
"""

import dataclasses
import functools
import math
import types
import typing
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

SceneT = TypeVar("SceneT")

LONGEST_TEXT = 10_000
LONGEST_TUPLE = 100_000
LARGEST_INT = 2**63 - 1
ARRAY_TYPES = ("float64", "float32", "int64", "uint64", "uint8", "bool")
"""What numbers an array can hold."""
MOST_DIMENSIONS = 4
_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_UNSOUND = (ValueError, TypeError, ArithmeticError, LookupError)
"""What a dataclass may raise that looks itself whether its fields fit together, of whatever it is given."""


class CodecError(ValueError):
    """What was read does not fit; *path* names the place."""

    def __init__(self, path: str, message: str) -> None:
        self.path = path
        super().__init__(f"{path}: {message}")


def encode(scene: Any) -> Any:
    """Return *scene* as dicts, lists, strings and numbers that strict JSON can hold, and its arrays as they are."""
    if dataclasses.is_dataclass(scene) and not isinstance(scene, type):
        return {field.name: encode(getattr(scene, field.name)) for field in dataclasses.fields(scene)}
    if isinstance(scene, tuple):
        return [encode(item) for item in scene]
    if isinstance(scene, float) and not math.isfinite(scene):
        return "NaN" if math.isnan(scene) else "Infinity" if scene > 0 else "-Infinity"
    if scene is None or isinstance(scene, str | bool | int | float) or _is_sound(scene):
        return scene
    raise TypeError(f"{type(scene).__name__} cannot be written down")


def decode(kind: type[SceneT], data: Any, path: str = "scene") -> SceneT:
    """Return the *kind* of scene that *data* describes; fields that are left out keep their default.

    Raises `CodecError`.
    """
    values = decode_fields(kind, data, path)
    for field in dataclasses.fields(typing.cast("type[Any]", kind)):
        if field.name not in values and field.default is field.default_factory is dataclasses.MISSING:
            raise CodecError(path, f"lacks the field {field.name!r}")
    try:
        return kind(**values)
    except _UNSOUND as error:
        raise CodecError(path, str(error)) from None


def decode_fields(kind: type, data: Any, path: str = "scene") -> dict[str, Any]:
    """Return the fields of *kind* that *data* names, checked: what `Store.edit` takes.

    Raises `CodecError`.
    """
    if isinstance(data, kind):  # what a program brings, whose types nobody has checked
        data = encode(data)
    if not isinstance(data, dict):
        raise CodecError(path, "is not an object with named fields")
    hints = _hints(kind)
    known = {field.name for field in dataclasses.fields(kind)}
    unknown = sorted(map(str, data.keys() - known))
    if unknown:
        raise CodecError(path, f"has the unknown field {unknown[0]!r}")
    return {name: _value(hints[name], value, f"{path}.{name}") for name, value in data.items()}


_hints = functools.cache(typing.get_type_hints)


def _is_sound(array: Any) -> bool:
    """Whether it is an array that can be written."""
    return isinstance(array, np.ndarray) and array.dtype.name in ARRAY_TYPES and array.ndim <= MOST_DIMENSIONS


def _array(kind: Any, data: Any, path: str) -> npt.NDArray[Any]:
    if not _is_sound(data):
        raise CodecError(path, f"is not an array of numbers with at most {MOST_DIMENSIONS} dimensions")
    array: npt.NDArray[Any] = data
    (held,) = typing.get_args(typing.get_args(kind)[1])
    held = typing.get_origin(held) or held  # such as np.floating[Any]
    if isinstance(held, type) and issubclass(held, np.generic) and not np.issubdtype(array.dtype, held):
        raise CodecError(path, f"is an array of {array.dtype}, not of {held.__name__}")
    return array


def _value(kind: Any, data: Any, path: str) -> Any:
    arguments, origin = typing.get_args(kind), typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        if data is None and type(None) in arguments:
            return None
        return _value(next(one for one in arguments if one is not type(None)), data, path)
    if origin is np.ndarray:
        return _array(kind, data, path)
    if hasattr(data, "tolist"):  # what scripts bring: NumPy's arrays and scalars
        data = data.tolist()
    if origin is typing.Literal and data in arguments:
        return data
    if origin is tuple:
        if not isinstance(data, list | tuple) or len(data) > LONGEST_TUPLE:
            raise CodecError(path, f"is not a list of at most {LONGEST_TUPLE} entries")
        return tuple(_value(arguments[0], item, f"{path}[{i}]") for i, item in enumerate(data))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        if isinstance(data, kind) and hasattr(kind, "__post_init__"):  # it has looked itself whether it is sound
            return data
        return decode(typing.cast("type[Any]", kind), data, path)
    if kind is float and isinstance(data, str) and data in _SPECIAL:
        return _SPECIAL[data]
    if kind is float and isinstance(data, int | float) and not isinstance(data, bool):
        try:
            return float(data)
        except OverflowError:
            raise CodecError(path, "is too large a number") from None
    if kind is int and isinstance(data, float) and data.is_integer():
        data = int(data)
    if kind is int and type(data) is int and abs(data) > LARGEST_INT:
        raise CodecError(path, "is too large a number")
    if kind in (str, bool, int) and type(data) is kind:
        if kind is str and len(data) > LONGEST_TEXT:
            raise CodecError(path, f"is longer than {LONGEST_TEXT} characters")
        return data
    raise CodecError(path, f"is not of type {getattr(kind, '__name__', kind)}")
