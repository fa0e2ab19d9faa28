"""Ten steps of every optimiser beside PyTorch's."""

import numpy as np
import pytest

from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import CosineDecay, ExponentialDecay, StepDecay, WarmUp
from nnstudio.engine.training import Trainer

torch = pytest.importorskip("torch")

STEPS = 10
THEIRS = {
    "sgd": lambda parameters: torch.optim.SGD(parameters, lr=0.05),
    "momentum": lambda parameters: torch.optim.SGD(parameters, lr=0.05, momentum=0.9),
    "nesterov": lambda parameters: torch.optim.SGD(parameters, lr=0.05, momentum=0.9, nesterov=True),
    "adagrad": lambda parameters: torch.optim.Adagrad(parameters, lr=0.05),
    "rmsprop": lambda parameters: torch.optim.RMSprop(parameters, lr=0.05),
    "adam": lambda parameters: torch.optim.Adam(parameters, lr=0.05),
    "adamw": lambda parameters: torch.optim.AdamW(parameters, lr=0.05),
}
SCHEDULERS = {
    "step": (StepDecay(3, 0.3), lambda rule: torch.optim.lr_scheduler.StepLR(rule, 3, 0.3)),
    "exponential": (ExponentialDecay(0.8), lambda rule: torch.optim.lr_scheduler.ExponentialLR(rule, 0.8)),
    "cosine": (CosineDecay(12), lambda rule: torch.optim.lr_scheduler.CosineAnnealingLR(rule, 12)),
    "warm_up": (WarmUp(4), lambda rule: torch.optim.lr_scheduler.LinearLR(rule, 1 / 4, 1.0, 3)),
}


class Twins:
    """The same network here and there, on the same examples, all of them in each step."""

    def __init__(self, optimizer, **settings):
        rng = np.random.default_rng(3)
        x, labels = rng.normal(size=(30, 4)), rng.integers(0, 3, 30)
        network = Network((4, 6, 3), seed=1)
        self.trainer = Trainer(network, x, labels, optimizer=optimizer, learning_rate=0.05, batch_size=30, **settings)
        first, second = torch.nn.Linear(4, 6, dtype=torch.float64), torch.nn.Linear(6, 3, dtype=torch.float64)
        with torch.no_grad():
            for layer, weights, biases in zip((first, second), network.weights, network.biases, strict=True):
                layer.weight.copy_(torch.tensor(weights.T.copy()))
                layer.bias.copy_(torch.tensor(biases[0].copy()))
        self.layers = first, second
        self.model = torch.nn.Sequential(first, torch.nn.Tanh(), second)
        self.rule = THEIRS[optimizer](self.model.parameters())
        self.x, self.y = torch.tensor(x), torch.tensor(labels)

    def step(self, penalty=None, clip=None):
        self.trainer.run_steps(1)
        self.rule.zero_grad()
        loss = torch.nn.functional.cross_entropy(self.model(self.x), self.y)
        if penalty is not None:
            loss = loss + penalty([layer.weight for layer in self.layers])
        loss.backward()
        if clip is not None:
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), clip)
        self.rule.step()

    def difference(self):
        """Return how far the two are apart, at most."""
        network = self.trainer.network
        return max(
            np.abs(ours - theirs.detach().numpy()).max()
            for layer, weights, biases in zip(self.layers, network.weights, network.biases, strict=True)
            for ours, theirs in ((weights.T, layer.weight), (biases[0], layer.bias))
        )


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_ten_steps(optimizer):
    twins = Twins(optimizer)
    start = twins.trainer.network.parameters.copy()
    for _ in range(STEPS):
        twins.step()
    assert twins.difference() < 1e-10
    assert np.abs(twins.trainer.network.parameters - start).max() > 1e-3


@pytest.mark.parametrize("schedule", SCHEDULERS)
def test_ten_epochs_of_every_schedule(schedule):
    ours, theirs = SCHEDULERS[schedule]
    twins = Twins("sgd", schedule=ours)
    scheduler = theirs(twins.rule)
    for _ in range(STEPS):
        twins.step()
        scheduler.step()
    assert twins.difference() < 1e-10


def test_penalties():
    twins = Twins("momentum", l1=0.02, l2=0.1)
    for _ in range(STEPS):
        twins.step(lambda weights: sum(0.02 * w.abs().sum() + 0.05 * (w**2).sum() for w in weights))
    assert twins.difference() < 1e-10


def test_clipping_but_for_their_epsilon():
    twins = Twins("sgd", clip_norm=0.1)
    for _ in range(STEPS):
        twins.step(clip=0.1)
    assert twins.difference() < 1e-6
