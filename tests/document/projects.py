"""A realistic project, and projects made by hand: a zip of any members, with check sums that are right."""

import io
import itertools
import json
import zipfile
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nnstudio.data.own_data import OwnData
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.trainer.scene import TrainerScene


@dataclass(frozen=True)
class Layer:
    weights: npt.NDArray[np.float64]
    activation: str = "tanh"


@dataclass(frozen=True)
class Checkpoint:
    """A part with arrays, as a training has them."""

    layers: tuple[Layer, ...] = ()
    curve: npt.NDArray[np.float64] | None = None
    generator: npt.NDArray[np.uint64] | None = None
    batch: npt.NDArray[np.float32] | None = None
    is_shuffled: npt.NDArray[np.bool_] | None = None
    order: npt.NDArray[np.int64] | None = None
    pixels: npt.NDArray[np.uint8] | None = None
    epoch: int = 0
    has_diverged: bool = False
    output: Layer = field(default_factory=lambda: Layer(np.zeros((0, 3))))


KINDS = {
    "entropy": EntropyScene,
    "softmax": SoftmaxScene,
    "activation": ActivationScene,
    "trainer": TrainerScene,
    "checkpoint": Checkpoint,
}


def drawn_points(count=40):
    rng = np.random.default_rng(7)
    return OwnData(rng.normal(size=(count, 2)), np.arange(count) % 3, 3, class_names=("a", "b", "花"))


def realistic():
    """Return the parts of a project: four tabs, drawn points, and a network under training."""
    rng = np.random.default_rng(8)
    sizes = (2, 8, 8, 8, 3)
    layers = tuple(Layer(rng.normal(size=(a + 1, b))) for a, b in itertools.pairwise(sizes))
    return {
        "entropy": EntropyScene(names=("sun", "rain")),
        "softmax": SoftmaxScene(),
        "activation": ActivationScene(),
        "trainer": TrainerScene(dataset="own", own=drawn_points()),
        "checkpoint": Checkpoint(
            layers,
            curve=rng.random((100, 4)),
            generator=rng.integers(0, 2**64 - 1, 4, np.uint64),
            batch=rng.random((2, 3, 4, 5), np.float32),
            is_shuffled=np.array([True, False]),
            order=rng.permutation(32),
            pixels=rng.integers(0, 255, (3, 8, 8), np.uint8),
            epoch=100,
        ),
    }


def project_of(parts, **header):
    """Return ``project.json`` as a dict."""
    saved = "2026-11-26T08:00:00+08:00"
    return {"format": "nnstudio", "version": 1, "program": "0.1.0", "saved": saved, "parts": parts, **header}


def zipped(members, **options):
    """Return a zip of *members*, pairs of a name or a ZipInfo and bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", options.pop("compression", zipfile.ZIP_DEFLATED)) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def with_json(text, *more):
    """Return a zip with *text* as its ``project.json``, and *more* members."""
    written = text if isinstance(text, bytes) else text.encode() if isinstance(text, str) else json.dumps(text).encode()
    return zipped([("project.json", written), *more])


def npy_of(array):
    """Return *array* as NumPy itself writes it."""
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=True)
    return stream.getvalue()
