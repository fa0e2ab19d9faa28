"""What follows from the outcomes when they are written in 0s and 1s."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.coding import CodeTree, code_words, huffman_tree, mean_length, word_lengths
from nnstudio.engine.information import cross_entropy, entropy, kl_divergence, surprisal
from nnstudio.labs.entropy.outcomes.results import smoothed
from nnstudio.labs.entropy.scene import EntropyScene

_LONGEST_EXACT = 1000
"""2^−ℓ of a longer word comes near the smallest number there is."""


@dataclass(frozen=True, eq=False)
class Code:
    """Huffman's code for one of the two distributions, used on data from p.

    *probabilities* are those it was built for, *ideal* their −log₂ in bits (∞ for 0), *lengths* what the words have
    instead. *mean_length* is Σ p · ℓ with the p that is true, whatever the code was built for.
    """

    probabilities: Floats
    tree: CodeTree
    words: tuple[str, ...]
    lengths: Floats
    ideal: Floats
    mean_length: float

    @property
    def longest(self) -> int:
        """How many bits the longest word has."""
        return max(map(len, self.words))


@dataclass(frozen=True, eq=False)
class CodesResults:
    """All in bits, whatever the scene's base.

    *p* and *q* are the scene's own, smoothed where it asks for that; *integer_cost* is what words of whole lengths
    cost: the mean length of the code for p beyond H(p).
    """

    p: Floats
    q: Floats
    for_p: Code
    for_q: Code
    code_entropy: float
    code_cross_entropy: float
    integer_cost: float

    @property
    def mean_length_p(self) -> float:
        """What an outcome costs in the code built for p."""
        return self.for_p.mean_length

    @property
    def mean_length_q(self) -> float:
        """What an outcome costs in the code built for q, while p is true."""
        return self.for_q.mean_length


def compute(scene: EntropyScene) -> CodesResults:
    """Return both codes of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    p, q = smoothed(scene)
    for_p, for_q = _code(p, p), _code(q, p)
    h = float(entropy(p))
    return CodesResults(
        p=p,
        q=q,
        for_p=for_p,
        for_q=for_q,
        code_entropy=h,
        code_cross_entropy=float(cross_entropy(p, q)),
        integer_cost=_integer_cost(p, for_p, h),
    )


def _code(probabilities: Floats, p: Floats) -> Code:
    """Return the code for *probabilities*, with the mean length that it has on data from *p*."""
    tree = huffman_tree(probabilities)
    words = code_words(tree)
    lengths = word_lengths(words)
    return Code(probabilities, tree, words, lengths, surprisal(probabilities), float(mean_length(p, lengths)))


def _integer_cost(p: Floats, for_p: Code, entropy: float) -> float:
    """Return Σ p · ℓ − H(p) as D(p‖2^−ℓ), where no digits cancel.

    Words of lengths ℓ are ideal for the belief 2^−ℓ, which sums to 1 in Huffman's codes.
    """
    if for_p.longest > _LONGEST_EXACT:
        return for_p.mean_length - entropy
    return float(kl_divergence(p, np.exp2(-for_p.lengths)))
