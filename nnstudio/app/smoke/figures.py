"""Known figures: worked examples of the course, which every tab has to compute as they come out by hand."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nnstudio.app.smoke.stage import Stage, live
from nnstudio.app.smoke.trouble import ANOTHER_FIGURE, SmokeError
from nnstudio.notation.figures import figure

TOLERANCE = 5e-5
"""The course gives its figures with four decimals."""


@dataclass(frozen=True)
class Example:
    """A *scene* of a page, by the fields that are not as they are at first, and its *figures*."""

    lab: str
    page: str
    scene: Mapping[str, Any]
    figures: Mapping[str, float]


EXAMPLES = (
    # A coin that nearly always shows heads, believed to show tails.
    Example(
        "entropy",
        "outcomes",
        {"p": (0.99, 0.01), "q": (0.01, 0.99), "base": 2.0},
        {"entropy": 0.0808, "cross_entropy": 6.5776, "kl_divergence": 6.4968},
    ),
    Example("entropy", "labels", {"p0": 1.0, "q0": 0.7, "base": 2.0}, {"binary_cross_entropy": 0.5146}),
    Example(
        "activation",
        "functions",
        {"functions": ("sigmoid",), "z": 2.0},
        {"value": 0.8808, "slope": 0.1050},
    ),
    Example(
        "activation",
        "losses",
        {"losses": ("squared_error",), "target": 1.0, "prediction": 3.0},
        {"loss": 2.0, "loss_gradient": 2.0},
    ),
    Example(
        "softmax",
        "loss",
        {"logits": (0.1, 10.0, 0.1), "target": (0.0, 1.0, 0.0), "temperature": 1.0},
        {"probability": 0.9999, "loss": 0.0001, "predicted_class": 2.0},
    ),
    # Where the formula overflows as it stands, and what is subtracted first keeps it from that.
    Example(
        "softmax",
        "overflow",
        {"logits": (1000.0, 1001.0, 1002.0), "target": (0.0, 0.0, 1.0)},
        {"naive_float64": math.nan, "stable_float64": 0.6652},
    ),
    Example(
        "softmax",
        "two_classes",
        {"pair": (1.0, -1.0)},
        {"pair_softmax": 0.8808, "pair_sigmoid": 0.8808},
    ),
)


def compute_known_figures(stage: Stage) -> None:
    """Set each example, and read its figures from the window."""
    for example in EXAMPLES:
        stage.window.open_page(example.lab, example.page)
        stage.window.lab(example.lab).store.edit(**example.scene)
        live(0)
        for name, known in example.figures.items():
            found = stage.say_figure(example.lab, name)
            if not _is_about(found, known):
                raise SmokeError(ANOTHER_FIGURE.fill(name=name, found=figure(found), known=figure(known)))


def _is_about(found: float, known: float) -> bool:
    return math.isnan(found) if math.isnan(known) else math.isclose(found, known, rel_tol=0, abs_tol=TOLERANCE)
