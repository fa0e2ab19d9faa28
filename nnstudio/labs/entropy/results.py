"""What follows from the scene of the Entropy Calculator."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.information import cross_entropy, entropy, kl_divergence, perplexity, surprisal
from nnstudio.labs.entropy.scene import EntropyScene


@dataclass(frozen=True)
class EntropyResults:
    """All in units of the scene's base; the perplexities are numbers of choices."""

    entropy_p: float
    entropy_q: float
    cross_entropy: float
    kl_divergence: float
    kl_reverse: float
    perplexity: float
    surprisal_p: Floats
    surprisal_q: Floats


def compute(scene: EntropyScene) -> EntropyResults:
    """Return all figures of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    p, q = np.array(scene.p), np.array(scene.q)
    return EntropyResults(
        entropy_p=float(entropy(p, scene.base)),
        entropy_q=float(entropy(q, scene.base)),
        cross_entropy=float(cross_entropy(p, q, scene.base)),
        kl_divergence=float(kl_divergence(p, q, scene.base)),
        kl_reverse=float(kl_divergence(q, p, scene.base)),
        perplexity=float(perplexity(p)),
        surprisal_p=surprisal(p, scene.base),
        surprisal_q=surprisal(q, scene.base),
    )
