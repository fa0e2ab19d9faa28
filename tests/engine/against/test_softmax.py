"""Softmax beside SciPy's and PyTorch's."""

import math

import numpy as np
import pytest

from nnstudio.engine.softmax import log_softmax, softmax, softmax_jacobian

special = pytest.importorskip("scipy.special")
torch = pytest.importorskip("torch")

LOGITS = np.random.default_rng(0).normal(size=(200, 7)) * np.logspace(-3, 3, 200)[:, None]


def test_softmax_is_that_of_scipy_and_torch():
    assert softmax(LOGITS) == pytest.approx(special.softmax(LOGITS, axis=-1), rel=1e-13, abs=0)
    assert softmax(LOGITS) == pytest.approx(torch.softmax(torch.from_numpy(LOGITS), -1).numpy(), rel=1e-13, abs=0)


def test_log_softmax_is_that_of_scipy_and_torch():
    # Both round log(1 + rest) to an absolute 10⁻¹⁶ where the engine keeps its digits.
    assert log_softmax(LOGITS) == pytest.approx(special.log_softmax(LOGITS, axis=-1), rel=1e-13, abs=1e-15)
    by_torch = torch.log_softmax(torch.from_numpy(LOGITS), -1).numpy()
    assert log_softmax(LOGITS) == pytest.approx(by_torch, rel=1e-13, abs=1e-15)


def test_temperature_divides_the_logits():
    for temperature in (0.1, 0.5, 3.0, 100.0):
        expected = special.softmax(LOGITS / temperature, axis=-1)
        assert softmax(LOGITS, temperature) == pytest.approx(expected, rel=1e-10, abs=1e-300)


def test_hopeless_classes_are_those_of_scipy():
    o = [[-math.inf, 0.0, 3.0], [-1e308, 1e308, 0.0]]
    assert softmax(o) == pytest.approx(special.softmax([[-math.inf, 0.0, 3.0], [-1e300, 1e300, 0]], axis=-1), rel=1e-14)
    assert log_softmax(o[0]) == pytest.approx(special.log_softmax(o[0]), rel=1e-14)


def test_the_jacobian_is_that_of_autograd():
    for o in LOGITS[:100:10]:
        by_torch = torch.autograd.functional.jacobian(lambda x: torch.softmax(x / 0.7, -1), torch.from_numpy(o))
        assert softmax_jacobian(o, 0.7) == pytest.approx(by_torch.numpy(), rel=1e-12, abs=1e-16)
