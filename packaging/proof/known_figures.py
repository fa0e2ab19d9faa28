"""What comes out of the worked examples of `nnstudio --smoke`, worked out here without any of the program."""

import math

P, Q = (0.99, 0.01), (0.01, 0.99)
"""A coin, and what is believed of it."""
LOGITS = (0.1, 10.0, 0.1)


def _entropy() -> float:
    return -math.fsum(p * math.log2(p) for p in P)


def _cross_entropy() -> float:
    return -math.fsum(p * math.log2(q) for p, q in zip(P, Q, strict=True))


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


_log_sum = math.log(math.fsum(math.exp(o) for o in LOGITS))

KNOWN: tuple[tuple[str, str, float], ...] = (
    ("entropy", "entropy", _entropy()),
    ("entropy", "cross_entropy", _cross_entropy()),
    ("entropy", "kl_divergence", _cross_entropy() - _entropy()),
    ("entropy", "binary_cross_entropy", -math.log2(0.7)),
    ("activation", "value", _sigmoid(2)),
    ("activation", "slope", _sigmoid(2) * (1 - _sigmoid(2))),
    ("activation", "loss", 0.5 * (1 - 3) ** 2),
    ("activation", "loss_gradient", 3.0 - 1.0),
    ("softmax", "probability", math.exp(LOGITS[1] - _log_sum)),
    ("softmax", "loss", _log_sum - LOGITS[1]),
    ("softmax", "predicted_class", 2.0),
    ("softmax", "naive_float64", math.nan),
    ("softmax", "stable_float64", 1 / (1 + math.exp(-1) + math.exp(-2))),
    ("softmax", "pair_softmax", _sigmoid(2)),
    ("softmax", "pair_sigmoid", _sigmoid(2)),
)
"""Tab, name and value of each, in the order in which they are said."""

TRAINED: tuple[tuple[str, float], ...] = (
    ("epoch", 20.0),
    ("step", 800.0),
    ("train_loss", 0.461155345048),
    ("validation_loss", 0.488065783005),
    ("train_accuracy", 0.83),
    ("validation_accuracy", 0.81),
    ("epoch", 40.0),
    ("train_loss", 0.312965476679),
)
"""Of the network that is trained, as one seed gives them; when it is opened again it goes on from 20 epochs to 40."""

RELATIVE, ABSOLUTE, OF_TRAINING = 1e-12, 1e-14, 1e-7
"""How exact they have to be. Rounding differs between processors, and grows in 1,600 steps."""
PAGES = 17
DATA_SETS = 14
LANGUAGES = {"en": "Entropy Calculator", "zh_CN": "熵计算器", "zh_TW": "熵計算器"}
