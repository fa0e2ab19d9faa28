"""Where the nodes of a code tree stand: as far from the root as the word has digits, the leaves below one another."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.engine.coding import CodeTree

MOST_LEAVES = 32
"""A tree of more leaves cannot be read."""


@dataclass(frozen=True)
class Placed:
    """A node: the *word* that leads to it, how likely it is, and the *outcome* of a leaf.

    Its column is the length of the word; *row* counts leaves from above, and a branching stands between its two
    children. *parent* is the place of its parent in the layout, None for the root.
    """

    word: str
    probability: float
    outcome: int | None
    row: float
    parent: int | None


def laid_out(tree: CodeTree) -> tuple[Placed, ...]:
    """Return all nodes of *tree*, a parent before its children, the 0 before the 1."""
    nodes = list(tree.walk())
    places = {word: i for i, (word, _) in enumerate(nodes)}
    rows: dict[str, float] = {}
    leaves = iter(range(len(nodes)))
    for word, node in nodes:
        if node.outcome is not None:
            rows[word] = float(next(leaves))
    for word, node in reversed(nodes):  # children before their parent
        if node.outcome is None:
            rows[word] = (rows[word + "0"] + rows[word + "1"]) / 2
    return tuple(
        Placed(word, node.probability, node.outcome, rows[word], places[word[:-1]] if word else None)
        for word, node in nodes
    )


def path_to(nodes: Sequence[Placed], outcome: int | None) -> frozenset[int]:
    """Return the places of all *nodes* from the root to the leaf of *outcome*; none where there is no such leaf."""
    place = next((i for i, node in enumerate(nodes) if outcome is not None and node.outcome == outcome), None)
    path = set()
    while place is not None:
        path.add(place)
        place = nodes[place].parent
    return frozenset(path)
