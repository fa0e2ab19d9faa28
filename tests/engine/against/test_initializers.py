"""The spread of initial weights beside PyTorch's."""

import numpy as np
import pytest

from nnstudio.engine.initializers import INITIALIZERS, constant, normal, uniform

torch = pytest.importorskip("torch")
init = torch.nn.init

FAN_IN, FAN_OUT = 900, 400
TORCH = {
    "zeros": init.zeros_,
    "constant": lambda w: init.constant_(w, 0.1),
    "normal": init.normal_,
    "uniform": lambda w: init.uniform_(w, -1, 1),
    "xavier_uniform": init.xavier_uniform_,
    "xavier_normal": init.xavier_normal_,
    "he_uniform": lambda w: init.kaiming_uniform_(w, nonlinearity="relu"),
    "he_normal": lambda w: init.kaiming_normal_(w, nonlinearity="relu"),
    "lecun_normal": lambda w: init.kaiming_normal_(w, nonlinearity="linear"),
    "lecun_uniform": lambda w: init.kaiming_uniform_(w, nonlinearity="linear"),
}


def by_torch(initialize):
    """Return weights in the layout of the engine, the transpose of PyTorch's."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return initialize(torch.empty(FAN_OUT, FAN_IN, dtype=torch.float64)).numpy().T


def assert_alike(weights, theirs):
    # 360,000 draws leave a standard error of √(2/n) = 0.24 % in the variance of a normal distribution.
    assert weights.shape == theirs.shape
    assert weights.var() == pytest.approx(theirs.var(), rel=0.015, abs=1e-30)
    assert weights.mean() == pytest.approx(theirs.mean(), abs=0.01 * theirs.std() + 1e-15)
    quantiles = np.linspace(0.05, 0.95, 19)
    expected = np.quantile(theirs, quantiles)
    assert np.quantile(weights, quantiles) == pytest.approx(expected, abs=0.02 * theirs.std() + 1e-15)


@pytest.mark.parametrize("name", INITIALIZERS)
def test_each_spreads_as_that_of_torch(name):
    assert_alike(INITIALIZERS[name](np.random.default_rng(0), FAN_IN, FAN_OUT), by_torch(TORCH[name]))


def test_the_sizes_of_the_plain_ones_are_those_of_torch():
    rng = np.random.default_rng(0)
    assert_alike(normal(rng, FAN_IN, FAN_OUT, standard_deviation=0.02), by_torch(lambda w: init.normal_(w, 0, 0.02)))
    assert_alike(uniform(rng, FAN_IN, FAN_OUT, bound=0.3), by_torch(lambda w: init.uniform_(w, -0.3, 0.3)))
    assert_alike(constant(rng, FAN_IN, FAN_OUT, value=-2.0), by_torch(lambda w: init.constant_(w, -2)))


def test_the_layers_of_torch_begin_with_a_third_of_lecuns_variance():
    with torch.random.fork_rng():
        torch.manual_seed(0)
        weights = torch.nn.Linear(FAN_IN, FAN_OUT).weight.detach().numpy()
    ours = INITIALIZERS["lecun_uniform"](np.random.default_rng(0), FAN_IN, FAN_OUT)
    assert weights.var() == pytest.approx(ours.var() / 3, rel=0.015)
