"""Codes of 0s and 1s: what the ideal length −log₂ p of a code word becomes when words have whole lengths.

Sources: Huffman, *A Method for the Construction of Minimum-Redundancy Codes* (1952); Shannon (1948), section 9; Kraft
(1949); Cover and Thomas, *Elements of Information Theory*, 2nd ed., chapter 5.

No word is the beginning of another one, so a message needs no commas. On data from p such a code spends at least
H(p) bits an outcome on average, whatever it was built for:

- Huffman's for p is the best: H(p) ≤ mean length < H(p) + 1; and = H(p) + 1 at most where an outcome that never
  happens takes up a word, as in p = (1, 0).
- Shannon's for q, used on data from p: H(p, q) ≤ mean length < H(p, q) + 1.
- Huffman's for q, used on data from p, has only the bound H(p): it makes some words shorter than −log₂ q, and where
  these happen often it spends less than H(p, q).
"""

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import CodeError
from nnstudio.engine.information import checked_distribution, contributions

LONGEST_WORD = 4096
"""Longer words are refused. Shannon's never exceed 1074 bits and Huffman's hardly 1600, for want of smaller numbers."""


@dataclass(frozen=True, eq=False)
class CodeTree:
    """A leaf, which holds an *outcome* (its index), or a branching into two *children*, of which the first is the 0.

    *probability* is that of the outcome, or of all outcomes below together. Two trees are equal only if they are the
    same one: a comparison branch by branch could go deeper than Python calls itself.
    """

    probability: float
    outcome: int | None = None
    children: tuple["CodeTree", ...] = field(default=(), repr=False)

    def walk(self) -> Iterator[tuple[str, "CodeTree"]]:
        """Yield every node with the 0s and 1s that lead to it: a parent before its children, the 0 before the 1."""
        waiting = [("", self)]
        while waiting:
            word, node = waiting.pop()
            yield word, node
            waiting += [(word + digit, child) for digit, child in zip("10", reversed(node.children), strict=False)]


def huffman_tree(p: FloatLike) -> CodeTree:
    """Return Huffman's tree for the distribution *p*, shape ``(outcomes,)``.

    Every outcome is a leaf; the two least likely nodes join, again and again, until all hang on one root. Of equally
    likely nodes, outcomes join before nodes that have joined already, and earlier ones before later ones, so that no
    word is longer than the optimum needs (Schwartz, 1964). The likelier of the two becomes the 0; of equals, the
    earlier.

    An outcome of probability 0 has a word too, for nothing else tells it apart. A single outcome is a leaf alone: its
    word is empty, since there is nothing to tell.

    Raises `DistributionError` for a bad distribution, `CodeError` for a stack of them.
    """
    p = _alone(checked_distribution(p, "p"))
    heap = [(float(probability), i, CodeTree(float(probability), i)) for i, probability in enumerate(p)]
    heapq.heapify(heap)
    for order in range(len(p), 2 * len(p) - 1):
        (less, _, first), (more, _, second) = heapq.heappop(heap), heapq.heappop(heap)
        children = (first, second) if less == more else (second, first)
        heapq.heappush(heap, (less + more, order, CodeTree(less + more, None, children)))
    return heap[0][2]


def code_words(tree: CodeTree) -> tuple[str, ...]:
    """Return the code word of every outcome, in the order of the outcomes."""
    words = {node.outcome: word for word, node in tree.walk() if node.outcome is not None}
    return tuple(words[outcome] for outcome in range(len(words)))


def word_lengths(words: Sequence[str | None]) -> Floats:
    """Return the length in bits of every code word; ∞ for an outcome that has none."""
    return np.array([math.inf if word is None else len(word) for word in words], dtype=np.float64)


def shannon_lengths(p: FloatLike) -> Floats:
    """Return ⌈−log₂ p⌉, the ideal lengths rounded up to whole bits. Shape ``(..., outcomes)`` → the same.

    Exact at powers of 2: 0.125 → 3. The length is 0 for a certain outcome and ∞ for an impossible one, which gets no
    word. There is a prefix code of these lengths if p sums to at most 1 exactly; beside a probability that was rounded
    to 1 no other word has room.

    Raises `DistributionError` for a bad distribution.
    """
    p = checked_distribution(p, "p")
    # p = m · 2^k with ½ ≤ m < 1, so −log₂ p lies above −k and is at most 1 − k, where m = ½.
    k = np.frexp(p)[1]
    lengths: Floats = np.where(p > 0, 1.0 - k, math.inf)
    return lengths


def mean_length(p: FloatLike, lengths: FloatLike) -> Floats:
    """Return Σ p · ℓ, the bits that an outcome from *p* costs on average. Shapes ``(..., outcomes)`` → ``(...)``.

    What never happens costs nothing; what happens and has no word (ℓ = ∞) costs ∞.

    Raises `DistributionError` for a bad distribution, `CodeError` for other lengths than whole numbers from 0 and ∞.
    """
    p, lengths = checked_distribution(p, "p"), _checked_lengths(lengths)
    if p.shape[-1] != lengths.shape[-1]:
        raise CodeError("count", None, lengths.shape[-1])
    mean: Floats = np.sum(contributions(p, lengths), axis=-1)
    return mean


def kraft_sum(lengths: FloatLike) -> Floats:
    """Return Σ 2^−ℓ, shape ``(..., outcomes)`` → ``(...)``: the share of all long words that begin with a code word.

    There is a prefix code of these lengths if and only if it is at most 1 (Kraft, 1949); at 1 nothing is left over, as
    in Huffman's codes. No word (ℓ = ∞) takes no share.

    Raises `CodeError` for other lengths than whole numbers from 0 and ∞.
    """
    total: Floats = np.sum(np.exp2(-_checked_lengths(lengths)), axis=-1)
    return total


def canonical_code(lengths: FloatLike) -> tuple[str | None, ...]:
    """Return a prefix code of these *lengths*, shape ``(outcomes,)``; None for an outcome of length ∞.

    Shorter words come first, equally long ones in the order of the outcomes, and each word is the next binary number
    after the one before, made longer with 0s (Schwartz and Kallick, 1964).

    Raises `CodeError` for other lengths than whole numbers up to `LONGEST_WORD` and ∞, and where the Kraft sum exceeds
    1.
    """
    lengths = _alone(_checked_lengths(lengths))
    too_long = np.isfinite(lengths) & (lengths > LONGEST_WORD)
    if too_long.any():
        raise CodeError("length", int(np.argmax(too_long)), float(lengths[too_long][0]))
    words: list[str | None] = [None] * len(lengths)
    number, digits = 0, 0
    for outcome in np.argsort(lengths, kind="stable")[: np.count_nonzero(np.isfinite(lengths))]:
        number, digits = number << (int(lengths[outcome]) - digits), int(lengths[outcome])
        if number >> digits:
            raise CodeError("kraft", None, float(kraft_sum(lengths)))
        words[outcome] = f"{number:0{digits}b}" if digits else ""
        number += 1
    return tuple(words)


def _alone(values: Floats) -> Floats:
    if values.ndim != 1:
        raise CodeError("axes", None, values.ndim)
    return values


def _checked_lengths(lengths: FloatLike) -> Floats:
    lengths = as_floats(lengths)
    if lengths.ndim == 0 or lengths.shape[-1] == 0:
        raise CodeError("count", None, 0)
    bad = ~((lengths >= 0) & (lengths == np.floor(lengths)))
    if bad.any():
        place = tuple(np.argwhere(bad)[0])
        raise CodeError("length", int(place[-1]), float(lengths[place]))
    return lengths
