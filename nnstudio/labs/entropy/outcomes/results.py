"""What follows from the outcomes."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine import information
from nnstudio.engine.arrays import Floats
from nnstudio.engine.information import (
    contributions,
    cross_entropy,
    jensen_shannon_divergence,
    kl_divergence,
    perplexity,
    surprisal,
)
from nnstudio.engine.smoothing import additive_smoothing, label_smoothing
from nnstudio.labs.entropy.scene import EntropyScene


@dataclass(frozen=True)
class OutcomesResults:
    """All in units of the scene's base; the perplexity is a number of choices.

    *p* and *q* are what everything was computed with: the scene's own, smoothed where it asks for that. *terms_p* are
    the terms p · (−log p) of H(p), and *terms_q* the terms p · (−log q) of H(p, q).
    """

    p: Floats
    q: Floats
    entropy: float
    entropy_q: float
    cross_entropy: float
    kl_divergence: float
    kl_reverse: float
    jensen_shannon: float
    perplexity: float
    surprisal_p: Floats
    surprisal_q: Floats
    terms_p: Floats
    terms_q: Floats


def smoothed(scene: EntropyScene) -> tuple[Floats, Floats]:
    """Return p and q as the scene wants them smoothed; unchanged to the last bit where it does not."""
    p, q = np.array(scene.p), np.array(scene.q)
    return (
        label_smoothing(p, scene.epsilon) if scene.epsilon else p,
        additive_smoothing(q, scene.alpha) if scene.alpha else q,
    )


def compute(scene: EntropyScene) -> OutcomesResults:
    """Return all figures of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    p, q = smoothed(scene)
    surprisal_p, surprisal_q = surprisal(p, scene.base), surprisal(q, scene.base)
    return OutcomesResults(
        p=p,
        q=q,
        entropy=float(information.entropy(p, scene.base)),
        entropy_q=float(information.entropy(q, scene.base)),
        cross_entropy=float(cross_entropy(p, q, scene.base)),
        kl_divergence=float(kl_divergence(p, q, scene.base)),
        kl_reverse=float(kl_divergence(q, p, scene.base)),
        jensen_shannon=float(jensen_shannon_divergence(p, q, scene.base)),
        perplexity=float(perplexity(p)),
        surprisal_p=surprisal_p,
        surprisal_q=surprisal_q,
        terms_p=contributions(p, surprisal_p),
        terms_q=contributions(p, surprisal_q),
    )
