"""What follows from the belief about one question, and from the scores of several labels."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DistributionError
from nnstudio.engine.information import binary_cross_entropy, binary_entropy, kl_divergence, surprisal
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.softmax import hardmax, log_softmax, softmax
from nnstudio.labs.entropy.scene import EntropyScene

BELIEFS: Floats = np.sin(np.linspace(0.0, math.pi / 2, 301)) ** 2
"""Where the curve over q₀ is computed: the closer to 0 and 1, the denser, as it is steep there."""


@dataclass(frozen=True)
class LabelsResults:
    """All costs in units of the scene's base.

    *surprisal_yes* and *surprisal_no* are what the answers cost one who believes q₀; *curve* is H(p₀, q) over
    `BELIEFS`. *sigmoids* are σ(z) and *missing* what they lack to 1, σ(−z), exact also where σ itself rounds to 1.
    *label_losses* are the binary cross-entropies of the labels, *class_costs* −log softmax of each class.
    *multi_class_loss* is NaN where the targets are no distribution over classes. *multi_label_excess* is what the
    multi-label loss is above it where they are one, whichever it is; for bases above 1 never negative.
    """

    binary_cross_entropy: float
    binary_entropy: float
    binary_divergence: float
    surprisal_yes: float
    surprisal_no: float
    curve: Floats
    sigmoids: Floats
    missing: Floats
    label_losses: Floats
    multi_label_loss: float
    softmaxes: Floats
    class_costs: Floats
    target_sum: float
    multi_class_loss: float
    multi_label_excess: float

    @property
    def is_multi_class(self) -> bool:
        """Whether the targets say which one class is true, for sure or in shares."""
        return not math.isnan(self.multi_class_loss)


def compute(scene: EntropyScene) -> LabelsResults:
    """Return all figures of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    base, nat = scene.base, 1.0 / math.log(scene.base)
    y, z = np.array(scene.label_targets), np.array(scene.label_logits)
    sigmoid = ACTIVATIONS["sigmoid"]
    # Each label is an example of its own, with one unit: so nothing is summed yet.
    label_losses = nat * LOSSES["binary_cross_entropy"].value(y[:, None], z[:, None])
    return LabelsResults(
        # + 0.0: a base below 1 makes a cost of 0 a −0, which would be told with its sign.
        binary_cross_entropy=float(binary_cross_entropy(scene.p0, scene.q0, base)) + 0.0,
        binary_entropy=float(binary_entropy(scene.p0, base)) + 0.0,
        binary_divergence=float(kl_divergence(_both(scene.p0), _both(scene.q0), base)) + 0.0,
        surprisal_yes=float(surprisal(scene.q0, base)),
        surprisal_no=float(binary_cross_entropy(0.0, scene.q0, base)),
        curve=binary_cross_entropy(scene.p0, BELIEFS, base),
        sigmoids=sigmoid.value(z),
        missing=sigmoid.value(-z),
        label_losses=label_losses,
        multi_label_loss=math.fsum(label_losses) + 0.0,
        softmaxes=softmax(z),
        class_costs=nat * (0.0 - log_softmax(z)),
        target_sum=math.fsum(scene.label_targets),
        multi_class_loss=_multi_class_loss(y, z) * nat + 0.0,
        multi_label_excess=_multi_label_excess(z) * nat + 0.0,
    )


def _both(yes: float) -> tuple[float, float]:
    return yes, 1.0 - yes


def _multi_class_loss(y: Floats, z: Floats) -> float:
    """Return −Σ y log softmax(z) in nats; NaN where *y* is no distribution: it is not made one."""
    loss = LOSSES["cross_entropy"]
    try:
        loss.check_targets(y)
    except DistributionError:
        return math.nan
    return float(loss.value(y, z))


def _multi_label_excess(z: Floats) -> float:
    """Return Σ softplus(zₖ) − log Σ exp zₖ in nats: how much more questions cost than one class of all, never less.

    Which class is true makes no difference to it, since both losses subtract Σ yₖ zₖ. Taken where the likeliest one is,
    no large parts of them cancel, and the result is right to its last digits.
    """
    likeliest = hardmax(z)
    return float(LOSSES["binary_cross_entropy"].value(likeliest, z) - LOSSES["cross_entropy"].value(likeliest, z))
