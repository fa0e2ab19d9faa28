"""What a lesson is, and how it is read. No Qt.

A lesson is one JSON file with a title and steps; each step names a lab, the fields of its scene to set, and a text in
every language, so that a teacher can write one with any editor.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nnstudio.resource_path import resource_path


@dataclass(frozen=True)
class Step:
    """Open *lab*, set *scene* there, read *text*."""

    lab: str
    scene: Mapping[str, Any]
    text: Mapping[str, str]


@dataclass(frozen=True)
class Lesson:
    """A title and steps; texts are keyed by language code and fall back to English."""

    title: Mapping[str, str]
    steps: tuple[Step, ...]

    def title_in(self, language: str) -> str:
        """Return the title in *language*."""
        return self.title.get(language, self.title["en"])


def load_lessons() -> tuple[Lesson, ...]:
    """Return all bundled lessons, in the order of their file names."""
    return tuple(
        read_lesson(path.read_text(encoding="utf-8")) for path in sorted(resource_path("lessons").glob("*.json"))
    )


def read_lesson(text: str) -> Lesson:
    """Read one lesson from JSON.

    Raises ValueError or KeyError where it is none.
    """
    data = json.loads(text)
    return Lesson(data["title"], tuple(Step(step["lab"], step["scene"], step["text"]) for step in data["steps"]))
