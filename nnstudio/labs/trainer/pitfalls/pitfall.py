"""What a pitfall is, and what a cure of one is. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene
from nnstudio.notation.sentences import Sentence

_PACE = ("epochs", "speed")
_FREE = frozenset({*LOOKED_AT, *_PACE, "seed", "weight_edits", "attempt", "seeds_attempt"})
"""The fields that may be anything, and what is told of the pitfall still holds."""


@dataclass(frozen=True)
class Cure:
    """What helps: *changes* are the fields of the scene that it sets; *watch* tells what is seen then."""

    title: Sentence
    changes: Mapping[str, Any]
    watch: Sentence

    def is_in(self, scene: TrainerScene) -> bool:
        """Whether all that it sets is set in *scene*, but for how long and how fast that trains."""
        return all(getattr(scene, field) == value for field, value in self.changes.items() if field not in _PACE)


@dataclass(frozen=True)
class Pitfall:
    """*key* is stable and names it in scenes and tests; *line* says in a few words what becomes of it."""

    key: str
    title: Sentence
    line: Sentence
    scene: TrainerScene
    watch: Sentence
    why: Sentence
    cures: tuple[Cure, ...]

    def cured(self, scene: TrainerScene, cure: Cure) -> TrainerScene:
        """Return *scene* with *cure* in place of any other one: so each is compared with what went wrong."""
        treated = {field: getattr(self.scene, field) for other in self.cures for field in other.changes}
        return replace(scene, **{**treated, **cure.changes}, pitfall=self.key)

    def in_force(self, scene: TrainerScene) -> Cure | None:
        """Return the first cure that *scene* has."""
        return next((cure for cure in self.cures if cure.is_in(scene)), None)

    def describes(self, scene: TrainerScene) -> bool:
        """Whether *scene* is that of the pitfall or of a cure: no matter its seed, pace, and what is looked at."""
        return all(
            getattr(scene, field.name) in self._values(field.name) for field in fields(scene) if field.name not in _FREE
        )

    def _values(self, field: str) -> tuple[Any, ...]:
        return getattr(self.scene, field), *(cure.changes[field] for cure in self.cures if field in cure.changes)

    def next_cure(self, scene: TrainerScene) -> Cure | None:
        """Return the cure to try next: the first one, or the one after the last that *scene* has; else nothing."""
        tried = max((number for number, cure in enumerate(self.cures, start=1) if cure.is_in(scene)), default=0)
        return self.cures[tried] if tried < len(self.cures) and self.describes(scene) else None
