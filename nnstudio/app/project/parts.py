"""What a project consists of: the scene of every tab, what is kept beside it, and which tab is in front."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nnstudio.app.labs import LABS, Lab
from nnstudio.document.project_file import load

_FRONT = "window"
_PATIENCE_SECONDS = 30.0
"""So long a step of training may take, after which the thread hands over what is kept of it."""


@dataclass(frozen=True)
class Front:
    """What the window shows: *tab* is the id of the lab in front."""

    tab: str = LABS[0].id


@dataclass(frozen=True)
class Opened:
    """A project as it was read: the scene of each lab, what was *prepared* of all beside it, and the lab in front.

    Of a lab beside whose scene there is nothing, nothing is prepared: None.
    """

    scenes: Mapping[str, Any]
    prepared: Mapping[str, Any]
    front: str


KINDS: Mapping[str, type] = {
    _FRONT: Front,
    **{lab.id: lab.scene_type for lab in LABS},
    **{f"{lab.id}_{name}": kind for lab in LABS for name, kind in lab.kept.items()},
}
"""The parts that a project can have, and of which type each is."""


def gathered(scenes: Mapping[str, Any], kept: Mapping[str, Mapping[str, Any]], front: str) -> dict[str, Any]:
    """Return the parts of a project: *scenes* by lab, what is *kept* beside each by its name, and the lab in front."""
    beside = {f"{lab}_{name}": value for lab, values in kept.items() for name, value in values.items()}
    return {_FRONT: Front(front), **scenes, **beside}


def settled(parts: Mapping[str, Any]) -> dict[str, Any]:
    """Return *parts* when all that is still being handed over has come; not to be called in the window's thread."""
    return {name: part.result(_PATIENCE_SECONDS) if isinstance(part, Future) else part for name, part in parts.items()}


def read(path: Path) -> Opened:
    """Read the project at *path*, and do all that can fail before it is shown.

    Raises `ProjectFileError` for a file that is no sound project, and `ValueError` for parts that do not fit together.
    """
    return prepared(load(path, KINDS))


def prepared(parts: Mapping[str, Any]) -> Opened:
    """Return the project that *parts* are; a lab of which there is nothing is as it begins.

    Raises `ValueError` for parts that do not fit together.
    """
    scenes = {lab.id: parts.get(lab.id, lab.scene_type()) for lab in LABS}
    front = parts.get(_FRONT, Front()).tab
    return Opened(
        scenes,
        {lab.id: _prepared(lab, scenes[lab.id], parts) for lab in LABS},
        front if front in scenes else LABS[0].id,
    )


def _prepared(lab: Lab, scene: Any, parts: Mapping[str, Any]) -> Any:
    kept = {name: parts[f"{lab.id}_{name}"] for name in lab.kept if f"{lab.id}_{name}" in parts}
    return lab.prepare(scene, kept) if lab.prepare is not None and kept else None
