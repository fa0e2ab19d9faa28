"""What the steps of the Entropy Calculator are called in the Edit menu. No Qt."""

from nnstudio.labs.entropy.densities.families import FAMILIES
from nnstudio.labs.entropy.scene import EntropyScene, Side
from nnstudio.labs.step_names import Named, Naming, StepNames, changed_entry, counted, entry_named
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_BOTH = QT_TRANSLATE_NOOP("Entropy", "Truth and belief")
_ADDED = QT_TRANSLATE_NOOP("Entropy", "Outcome added")
_REMOVED = QT_TRANSLATE_NOOP("Entropy", "Outcome removed")
_MOVED = QT_TRANSLATE_NOOP("Entropy", "Outcomes in another order")
_OUTCOMES = QT_TRANSLATE_NOOP("Entropy", "Outcomes")
_EXCHANGED = QT_TRANSLATE_NOOP("Entropy", "Exchange p and q")
_PARAMETER = QT_TRANSLATE_NOOP("Entropy", "{symbol} of {side}")
_LABEL_ADDED = QT_TRANSLATE_NOOP("Entropy", "Label added")
_LABEL_REMOVED = QT_TRANSLATE_NOOP("Entropy", "Label removed")
_LABELS = QT_TRANSLATE_NOOP("Entropy", "Several labels")
_SIDES = {"p": QT_TRANSLATE_NOOP("Entropy", "p · truth"), "q": QT_TRANSLATE_NOOP("Entropy", "q · belief")}
_ONE = {
    "p": QT_TRANSLATE_NOOP("Entropy", "Probability p of outcome {number}"),
    "q": QT_TRANSLATE_NOOP("Entropy", "Probability q of outcome {number}"),
}


def _probabilities(before: EntropyScene, after: EntropyScene) -> Sentence:
    more = after.outcomes() - before.outcomes()
    if more:
        return _ADDED if more == 1 else _REMOVED if more == -1 else _OUTCOMES
    changed = [side for side in _SIDES if getattr(before, side) != getattr(after, side)]
    side = changed[0]
    i = _dragged(getattr(before, side), getattr(after, side))
    if len(changed) == 1 and i is not None:
        return _ONE[side].fill(number=i + 1)
    if sorted(zip(before.p, before.q, strict=False)) == sorted(zip(after.p, after.q, strict=False)):
        return _MOVED
    return _SIDES[side] if len(changed) == 1 else _BOTH


def _dragged(before: tuple[float, ...], after: tuple[float, ...]) -> int | None:
    """Return which bar the hand has moved: all others together have moved as far. None where that is not told."""
    if len(before) != len(after):
        return None
    moves = [abs(new - old) for old, new in zip(before, after, strict=True)]
    farthest = max(moves)
    clearly = [i for i, move in enumerate(moves) if move > farthest * (1 - 1e-9)]
    return clearly[0] if len(clearly) == 1 else None


def _density(side: Side, name: Sentence | None = None) -> Naming:
    """Return what names a change of the density of *side*: as *name*, or as the parameter that has changed."""
    field = f"parameters_{side}"

    def named(before: EntropyScene, after: EntropyScene) -> Sentence:
        if (before.density_p, before.parameters_p, before.density_q, before.parameters_q) == (
            *(after.density_q, after.parameters_q),
            *(after.density_p, after.parameters_p),
        ):
            return _EXCHANGED
        i = changed_entry(getattr(before, field), getattr(after, field))
        family = FAMILIES.get(getattr(after, f"density_{side}"))
        if name is not None or i is None or family is None or i >= len(family.symbols):
            return name or _SIDES[side]
        return _PARAMETER.fill(symbol=family.symbols[i], side=side)

    return named


_FAMILY = QT_TRANSLATE_NOOP("Entropy", "Family of densities")

STEP_NAMES: StepNames = {
    "p": Named(_probabilities, ("q", "names", "locked_p", "locked_q")),
    "q": Named(_probabilities, ("names", "locked_p", "locked_q")),
    "names": Named(
        entry_named(
            "names",
            QT_TRANSLATE_NOOP("Entropy", "Name of outcome {number}"),
            QT_TRANSLATE_NOOP("Entropy", "Names of the outcomes"),
            missing="",
        ),
        ("locked_p", "locked_q"),
    ),
    "base": QT_TRANSLATE_NOOP("Entropy", "Base of the logarithm"),
    "epsilon": QT_TRANSLATE_NOOP("Entropy", "Label smoothing of p, ε"),
    "alpha": QT_TRANSLATE_NOOP("Entropy", "Additive smoothing of q, α"),
    "locked_p": Named(QT_TRANSLATE_NOOP("Entropy", "Lock of a p"), ("locked_q",)),
    "locked_q": QT_TRANSLATE_NOOP("Entropy", "Lock of a q"),
    "density_p": Named(_density("p", _FAMILY), ("parameters_p", "density_q", "parameters_q")),
    "density_q": Named(_density("q", _FAMILY), ("parameters_q",)),
    "parameters_p": Named(_density("p"), ("parameters_q",)),
    "parameters_q": Named(_density("q")),
    "p0": QT_TRANSLATE_NOOP("Entropy", "Truth p₀"),
    "q0": QT_TRANSLATE_NOOP("Entropy", "Belief q₀"),
    "label_logits": Named(
        counted(
            "label_logits",
            _LABEL_ADDED,
            _LABEL_REMOVED,
            entry_named("label_logits", QT_TRANSLATE_NOOP("Entropy", "Score of label {number}"), _LABELS),
        ),
        ("label_targets",),
    ),
    "label_targets": Named(
        entry_named("label_targets", QT_TRANSLATE_NOOP("Entropy", "Truth of label {number}"), _LABELS)
    ),
    "page": None,
    "explained": None,
}
"""What a change of each field is called, as `name_of_step` takes it."""
