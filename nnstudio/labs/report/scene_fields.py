"""Everything that a scene holds, in a line each."""

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from nnstudio.document.codec import encode
from nnstudio.export.report.content import Field

LONGEST = 240
"""Characters of a value; a longer one is told by how long it is and by its fingerprint."""


def scene_fields(scene: Any) -> tuple[Field, ...]:
    """Return the fields of *scene*, those of what lies in it by their path."""
    defaults = dict(_fields("", type(scene)()))
    return tuple(Field(name, value, value != defaults.get(name)) for name, value in _fields("", scene))


def _fields(path: str, scene: Any) -> Iterator[tuple[str, str]]:
    for field in dataclasses.fields(scene):
        value, name = getattr(scene, field.name), f"{path}{field.name}"
        if dataclasses.is_dataclass(value):
            yield from _fields(f"{name}.", value)
        else:
            yield name, _written(value)


def _written(value: Any) -> str:
    if isinstance(value, np.ndarray):
        sides = "×".join(map(str, value.shape))
        return f"{value.dtype}[{sides}] {_fingerprint(np.ascontiguousarray(value).tobytes())}"
    text = json.dumps(encode(value), ensure_ascii=False)
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST // 4]}… ({len(value)}) {_fingerprint(text.encode())}"


def _fingerprint(content: bytes) -> str:
    """Return the beginning of the SHA-256 of *content*: equal data have equal ones."""
    return f"sha256:{hashlib.sha256(content).hexdigest()[:12]}"
