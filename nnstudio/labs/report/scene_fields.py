"""Everything that a scene holds, in a line each; arrays by what they are and where to find them."""

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from nnstudio.document.codec import encode
from nnstudio.export.report.content import Field
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_IN_PROJECT = QT_TRANSLATE_NOOP("Report", "in the project file")


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
        content = hashlib.sha256(np.ascontiguousarray(value).tobytes()).hexdigest()[:12]
        return f"{value.dtype}[{sides}] sha256:{content} ({spoken(_IN_PROJECT)})"
    return json.dumps(encode(value), ensure_ascii=False)
