"""What a step of the history is called in the Edit menu: told from the scenes before and after it. No Qt."""

import dataclasses
import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

MOST_FIELDS = 3
"""Of so many others, that have nothing to do with the first one, and more it is told as several settings."""

_AND_MORE = QT_TRANSLATE_NOOP("Labs", "{setting}, and more")
_SEVERAL = QT_TRANSLATE_NOOP("Labs", "Several settings")
_WORKED_EXAMPLE = QT_TRANSLATE_NOOP("Labs", "Worked example")
_LOOKED_AT = QT_TRANSLATE_NOOP("Labs", "What is looked at")

Naming: TypeAlias = Callable[[Any, Any], Sentence]
"""Looks at the scenes before and after a step to say what it has done."""


@dataclass(frozen=True)
class Named:
    """A field whose change is called *name*.

    Fields that it *brings* along need no name of their own where they change with it: with another class, a target of
    another length.
    """

    name: Sentence | Naming
    brings: tuple[str, ...] = ()

    def of(self, before: Any, after: Any) -> Sentence:
        """Return what the step from *before* to *after* is called."""
        return self.name if isinstance(self.name, Sentence) else self.name(before, after)


StepNames: TypeAlias = Mapping[str, Sentence | Named | None]
"""By every field of a scene, the most important first, what a change of it is called; None if it is only looked at."""


def name_of_step(before: Any, after: Any, names: StepNames, worked_examples: Iterable[Preset[Any]] = ()) -> Sentence:
    """Return what the step from the scene *before* to *after* is called: as the control of the field that it changed.

    Where several have changed that do not belong together, that is the first one of *names* "and more", the opening of
    one of *worked_examples*, or several settings.
    """
    changed = [field for field, name in names.items() if name is not None and _differ(before, after, field)]
    if not changed:
        return _LOOKED_AT
    if len(changed) > 1 and any(_mean_the_same(after, example.scene, names) for example in worked_examples):
        return _WORKED_EXAMPLE
    first = names[changed[0]]
    named = first if isinstance(first, Named) else Named(first or _SEVERAL)
    others = [field for field in changed[1:] if field not in named.brings]
    if not others:
        return named.of(before, after)
    return _AND_MORE.fill(setting=named.of(before, after)) if len(others) < MOST_FIELDS else _SEVERAL


def entry_named(field: str, entry: Sentence, whole: Sentence, place: str = "number", missing: Any = None) -> Naming:
    """Return what names a change of the tuple *field*: as its *entry*, counted from 1, where only that has changed.

    What a shorter tuple lacks is *missing*, if that is given.
    """

    def name(before: Any, after: Any) -> Sentence:
        i = changed_entry(getattr(before, field), getattr(after, field), missing)
        return whole if i is None else entry.fill(**{place: i + 1})

    return name


def counted(field: str, added: Sentence, removed: Sentence, otherwise: Sentence | Naming) -> Naming:
    """Return what names a change of the tuple *field*: by whether it has got one entry more, or one less."""

    def name(before: Any, after: Any) -> Sentence:
        more = len(getattr(after, field)) - len(getattr(before, field))
        if more in (1, -1):
            return added if more > 0 else removed
        return otherwise if isinstance(otherwise, Sentence) else otherwise(before, after)

    return name


def changed_entry(before: tuple[Any, ...], after: tuple[Any, ...], missing: Any = None) -> int | None:
    """Return the index of the only entry that differs; None where several do.

    With other lengths that is None, too, unless it is given what the *missing* entries are.
    """
    if len(before) != len(after) and missing is None:
        return None
    pairs = itertools.zip_longest(before, after, fillvalue=missing)
    changed = [i for i, (old, new) in enumerate(pairs) if old is not new and old != new]
    return changed[0] if len(changed) == 1 else None


def _differ(one: Any, other: Any, field: str) -> bool:
    old, new = getattr(one, field), getattr(other, field)
    return old is not new and old != new  # first by identity: examples of megabytes are mostly the same ones


def _mean_the_same(scene: Any, other: Any, names: StepNames) -> bool:
    """Whether the scenes differ in nothing but what is looked at."""
    fields = (field.name for field in dataclasses.fields(scene) if names.get(field.name) is not None)
    return not any(_differ(scene, other, field) for field in fields)
