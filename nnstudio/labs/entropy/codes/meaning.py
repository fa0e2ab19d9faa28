"""What the codes tell, in sentences, and what to try next."""

import numpy as np

from nnstudio.labs.entropy.codes.results import CodesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NOISE = 1e-12
"""Lengths in bits that differ by less are the same: rounding leaves so much in their sums."""

_ALONE = QT_TRANSLATE_NOOP(
    "Entropy", "One outcome alone is certain: there is nothing to tell, so its word is empty and costs 0 bits."
)
_RULED_OUT = QT_TRANSLATE_NOOP(
    "Entropy",
    "{outcome} happens, but q rules it out (q = 0). Its ideal word would never end, so H(p,q) is infinite. Huffman’s "
    "tree has a leaf for every outcome, likely or not: here the word has {bits} bits, and the mean stays finite.",
)
_SAME = QT_TRANSLATE_NOOP(
    "Entropy", "Belief and truth agree: both codes are the same, and no code of whole words spends less on average."
)
_UNNOTICED = QT_TRANSLATE_NOOP(
    "Entropy",
    "q is wrong, and yet its code is as good as the best: words have whole lengths, so not every wrong belief shows "
    "in them.",
)
_PRICE = QT_TRANSLATE_NOOP(
    "Entropy", "Who codes for q while p is true spends {price} bits more per outcome than the best code."
)
_BELOW = QT_TRANSLATE_NOOP(
    "Entropy",
    "{price} That is less than H(p,q): rounding to whole lengths has made words shorter than −log₂ q that happen to "
    "be used often. Only H(p) is a bound that no code can pass.",
)
_EXACT = QT_TRANSLATE_NOOP(
    "Entropy", "{price} All q are powers of ½, so each word has exactly the length −log₂ q, and the mean is H(p,q)."
)

_REACHED = QT_TRANSLATE_NOOP(
    "Entropy",
    "Whole lengths cost nothing here: all p are powers of ½, so each word has exactly its ideal length −log₂ p.",
)
_NEVER = QT_TRANSLATE_NOOP(
    "Entropy",
    "Whole lengths cost {cost} bits per outcome here. {outcome} never happens (p = 0) and still takes up a word, as "
    "nothing else would tell it apart.",
)
_TWO = QT_TRANSLATE_NOOP(
    "Entropy",
    "Whole lengths cost {cost} bits per outcome here: with two outcomes no word can be shorter than 1 bit, however "
    "little it tells.",
)
_COST = QT_TRANSLATE_NOOP(
    "Entropy", "Whole lengths cost {cost} bits per outcome here; with Huffman’s code it is always less than 1."
)
_NOTHING_TO_ROUND = QT_TRANSLATE_NOOP("Entropy", "Whole lengths cost nothing here, as no bit is needed.")

_TRY_MORE = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: open Worked examples and choose “Codes: the letters of a sentence”."
)
_TRY_BELIEVING = QT_TRANSLATE_NOOP(
    "Entropy",
    "Try this: give {outcome} a q of 0.01 and take it from another. H(p,q) becomes finite. Does the word of {outcome} "
    "change?",
)
_TRY_TWO = QT_TRANSLATE_NOOP(
    "Entropy",
    "Try this: make q as wrong as you like. Both words keep 1 bit. To come closer to H(p), one would give words to "
    "several outcomes in a row.",
)
_TRY_EXCHANGE = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: let the largest and the smallest q change places, and watch their words do so too."
)
_TRY_A_LITTLE = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: move 0.01 of p from one outcome to another. H(p) changes at once; do the words?"
)
_TRY_LEARNING = QT_TRANSLATE_NOOP(
    "Entropy",
    "Try this: type the p of every outcome into its q. The code for q then spends no more than the one for p.",
)


def meaning(scene: EntropyScene, results: CodesResults) -> Sentence:
    """Say in words what it costs to code for q."""
    if len(results.p) == 1:
        return _ALONE
    ruled_out = _ruled_out(results)
    if ruled_out is not None:
        return _RULED_OUT.fill(outcome=scene.name(ruled_out), bits=int(results.for_q.lengths[ruled_out]))
    if np.array_equal(results.p, results.q):
        return _SAME
    price = results.mean_length_q - results.mean_length_p
    if price < _NOISE:
        return _UNNOTICED
    told = _PRICE.fill(price=figure(price))
    if results.mean_length_q < results.code_cross_entropy - _NOISE:
        return _BELOW.fill(price=told)
    return _EXACT.fill(price=told) if np.array_equal(results.for_q.lengths, results.for_q.ideal) else told


def about_whole_bits(scene: EntropyScene, results: CodesResults) -> Sentence:
    """Say what it costs in the code for p that words have whole lengths."""
    cost = figure(results.integer_cost)
    if len(results.p) == 1:
        return _NOTHING_TO_ROUND
    never = next((i for i, p in enumerate(results.p) if p == 0), None)
    if never is not None:
        return _NEVER.fill(cost=cost, outcome=scene.name(never))
    if results.integer_cost < _NOISE:
        return _REACHED
    return (_TWO if len(results.p) == 2 else _COST).fill(cost=cost)


def suggestion(scene: EntropyScene, results: CodesResults) -> Sentence:
    """Say what to do next: something that is not on the screen already."""
    ruled_out = _ruled_out(results)
    if len(results.p) == 1:
        return _TRY_MORE
    if ruled_out is not None:
        return _TRY_BELIEVING.fill(outcome=scene.name(ruled_out))
    if len(results.p) == 2:
        return _TRY_TWO
    if np.array_equal(results.p, results.q):
        return _TRY_EXCHANGE
    return _TRY_A_LITTLE if results.integer_cost < _NOISE else _TRY_LEARNING


def _ruled_out(results: CodesResults) -> int | None:
    """Return the first outcome that happens although q rules it out."""
    return next((i for i, (p, q) in enumerate(zip(results.p, results.q, strict=True)) if p > 0 and q == 0), None)
