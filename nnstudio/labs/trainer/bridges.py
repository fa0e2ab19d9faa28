"""What the network says, as the scenes of the other labs: from here on a learner goes on there. No Qt."""

import math
from typing import Any

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.trace import Trace
from nnstudio.labs.activation_names import NAMES
from nnstudio.labs.trainer.results import Experiment

MOST_CLASSES = 20
"""So many classes the other labs show."""


def to_softmax(experiment: Experiment, trace: Trace) -> dict[str, Any] | None:
    """Return the fields of the Softmax Playground's scene for the example of *trace*: its logits, and what is true.

    Of a sigmoid's weighted sum z the logits are 0 and z: softmax of these gives 1 − σ(z) and σ(z). The names of
    the classes are not among them. None where the output is neither.
    """
    found = _two_or_more(experiment, trace)
    if found is None:
        return None
    target, _output = found
    logits = trace.layers[-1].z
    if len(logits) == 1:
        logits = np.array([0.0, logits[0]])
    if not np.isfinite(logits).all():
        return None
    return {
        "logits": tuple(logits.tolist()),
        "target": target,
        "shift": 0.0,
        "temperature": 1.0,
        "mixed_with": None,
        "epsilon": 0.0,
        "page": "loss",
    }


def to_entropy(experiment: Experiment, trace: Trace) -> dict[str, Any] | None:
    """Return the fields of the Entropy Calculator's scene: the truth as p, the prediction of *trace* as q.

    In nats, so that the cross-entropy there is the loss here. None where the output is no distribution over the
    classes.
    """
    found = _two_or_more(experiment, trace)
    if found is None:
        return None
    target, output = found
    if not np.isfinite(output).all():
        return None
    return {
        "p": target,
        "q": output,
        "locked_p": (),
        "locked_q": (),
        "epsilon": 0.0,
        "alpha": 0.0,
        "base": math.e,
        "page": "outcomes",
        "explained": "cross_entropy",
    }


def to_activation(experiment: Experiment, trace: Trace, layer: int, unit: int) -> dict[str, Any] | None:
    """Return the fields of the Activation Explorer's scene: the activation of *unit* of *layer*, at its z in *trace*.

    None behind a softmax, which is a function of all logits at once, and where z is not finite.
    """
    activations = (*experiment.scene.activations(), experiment.chosen.output)
    z = float(trace.layers[layer].z[unit])
    name = activations[layer]
    if name not in ACTIVATIONS or name not in NAMES or not np.isfinite(z):
        return None
    settings = tuple(getattr(ACTIVATIONS[name], each.name) for each in ACTIVATIONS[name].parameters)
    return {"functions": (name,), "z": z, "page": "functions", **({name: settings} if settings else {})}


def _two_or_more(experiment: Experiment, trace: Trace) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Return the truth and the prediction as distributions over the classes; None where they are none."""
    chosen, classes = experiment.chosen, experiment.train.classes
    is_pair = chosen.output == "sigmoid" and chosen.outputs == 1
    if not (chosen.output == "softmax" or is_pair) or not 2 <= classes <= MOST_CLASSES:
        return None
    if not is_pair:
        return tuple(trace.y.tolist()), tuple(trace.output.tolist())
    truth, q = float(trace.y[0]), float(trace.output[0])
    return (1.0 - truth, truth), (1.0 - q, q)
