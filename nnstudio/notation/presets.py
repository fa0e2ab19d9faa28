"""A worked example: a scene with a name that says what it teaches."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from nnstudio.notation.sentences import Sentence

SceneT = TypeVar("SceneT")


@dataclass(frozen=True)
class Preset(Generic[SceneT]):
    """*key* is stable and names the preset in lessons and tests."""

    key: str
    title: Sentence
    scene: SceneT
