"""The report of an unexpected error: for those who mend it, so always in English. It holds nobody's own data."""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nnstudio.app.trouble.hooks import Caught
from nnstudio.app.trouble.versions import versions

LONGEST_LIST = 50
"""So many entries of a tuple are shown."""


@dataclass(frozen=True)
class Surroundings:
    """What was on the screen: in which *language* and *theme*, at which *zoom*, and the *scenes* by their labs."""

    language: str = ""
    theme: str = ""
    zoom: float = 1.0
    scenes: Mapping[str, Any] = field(default_factory=dict)


def report(errors: Sequence[Caught], surroundings: Surroundings, log_lines: Sequence[str]) -> str:
    """Return all that helps to find the cause of *errors*, as a text to send."""
    parts = [f"NN Studio: {errors[0].title}" if errors else "NN Studio"]
    parts += [f"## Error in the thread {each.thread}, {_times(each.times)}\n{each.traceback}" for each in errors]
    parts.append("## Versions\n" + "\n".join(f"{name}: {value}" for name, value in versions().items()))
    parts.append(
        f"## Screen\nlanguage: {surroundings.language}\ntheme: {surroundings.theme or 'system'}\n"
        f"zoom: {surroundings.zoom:g}"
    )
    parts.append("## Log, the last entries\n" + "\n".join(log_lines))
    parts.append(f"## Scenes\n{_scenes(surroundings.scenes)}")
    return "\n\n".join(parts) + "\n"


def _times(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


def _scenes(scenes: Mapping[str, Any]) -> str:
    return json.dumps({name: _written(scene) for name, scene in scenes.items()}, indent=1, ensure_ascii=False)


def _written(value: Any) -> Any:
    """Return *value* as JSON can hold it.

    Of what holds arrays, as a learner's own data, only sizes and numbers: its names come from files of the learner's.
    """
    if isinstance(value, np.ndarray):
        return f"array of {value.dtype} {value.shape}"
    if dataclasses.is_dataclass(value):
        held = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
        if any(isinstance(each, np.ndarray) for each in held.values()):
            held = {name: each for name, each in held.items() if isinstance(each, np.ndarray | int)}
        return {name: _written(each) for name, each in held.items()}
    if isinstance(value, tuple | list):
        shown = [_written(each) for each in value[:LONGEST_LIST]]
        return shown if len(value) <= LONGEST_LIST else [*shown, f"and {len(value) - LONGEST_LIST} more"]
    return value if value is None or isinstance(value, bool | int | float | str) else repr(type(value))
