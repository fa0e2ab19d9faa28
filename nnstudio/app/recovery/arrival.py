"""What is kept when not everything arrives in time."""

import re
import time
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any

_NO_LETTER = re.compile("[^a-z]")
"""What parts the id of a lab from the name of what is kept beside its scene."""


def arrived(parts: Mapping[str, Any], patience: float, before: Mapping[str, Any]) -> dict[str, Any]:
    """Return of *parts* what is there within *patience* seconds; not to be called in the window's thread.

    What does not come, since the thread that should hand it over is stuck or has failed, is taken from the parts kept
    *before*, if the scene it belongs to is still the same one, and else left out: better a part of the work than none.
    """
    deadline = time.monotonic() + patience
    found: dict[str, Any] = {}
    for name, part in parts.items():
        if not isinstance(part, Future):
            found[name] = part
            continue
        try:
            found[name] = part.result(max(0.0, deadline - time.monotonic()))
        except Exception:  # noqa: BLE001 - whatever became of that thread, the rest is kept
            lab = _NO_LETTER.split(name)[0]
            if name in before and before.get(lab) is parts.get(lab):
                found[name] = before[name]
    return found
