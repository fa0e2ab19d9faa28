"""What a learner types into a cell, read: a number, a name, or a sentence that says why it is none."""

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import read_number
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_UNREADABLE = QT_TRANSLATE_NOOP(
    "Entropy", "{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %."
)
_EMPTY_CELL = QT_TRANSLATE_NOOP("Entropy", "{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.")
_EMPTY_NAME = QT_TRANSLATE_NOOP("Entropy", "The name of outcome {number} is empty. Type one, or press Ctrl+Z.")
_SAME_NAME = QT_TRANSLATE_NOOP(
    "Entropy", "Outcome {other} is called “{text}” already. Give outcome {number} a name of its own."
)
SHOWN = 40
"""How many letters of what was typed a sentence repeats."""


def entry(scene: EntropyScene, field: str, i: int, text: str) -> dict[str, tuple[object, ...]] | Sentence:
    """Return the edit of the scene's *field* that *text*, typed for outcome *i*, stands for; or why there is none."""
    if field == "names":
        return _name(scene, i, text.strip())
    number = read_number(text)
    if number is None:
        sentence = _UNREADABLE if text.strip() else _EMPTY_CELL
        return sentence.fill(name=field, outcome=scene.name(i), text=text[:SHOWN])
    values = getattr(scene, field)
    values = (*values, *[0.0] * (i + 1 - len(values)))
    return {field: (*values[:i], number, *values[i + 1 :])}


def _name(scene: EntropyScene, i: int, name: str) -> dict[str, tuple[object, ...]] | Sentence:
    if not name:
        return _EMPTY_NAME.fill(number=i + 1)
    same = next((k for k in range(scene.outcomes()) if k != i and scene.name(k) == name), None)
    if same is not None:
        return _SAME_NAME.fill(other=same + 1, text=name[:SHOWN], number=i + 1)
    return {"names": scene.renamed(i, name)}
