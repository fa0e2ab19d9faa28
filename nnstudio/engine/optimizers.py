"""How a gradient becomes a step.

An optimiser turns the gradient ∇ of the mean loss into a displacement, which training subtracts from the parameters θ:
θ ← θ − displacement. All of them work elementwise on the one flat array of parameters, ``(*runs, parameters)``, and
allocate nothing on the way. η is the learning rate, one number or one a run, ``(*runs, 1)``; so may be momentum and
the decay rates. Definitions and default values are PyTorch's.
"""

import math
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass
class Optimizer:
    """A rule, its settings, which may be changed between steps, and what it remembers of earlier gradients.

    One optimiser belongs to one network: `prepare` comes first, and begins anew.
    """

    latex: ClassVar[tuple[str, ...]]
    """What happens in one step, in LaTeX, line by line, with ∇ for the gradient."""
    remembers: ClassVar[int] = 0
    """How many arrays like the parameters it remembers; all begin at 0."""
    weight_decay: ClassVar[float] = 0.0
    """The decoupled weight decay that belongs to the rule, where training is not asked for another."""

    def prepare(self, parameters: Floats) -> None:
        """Make room for what goes with *parameters*, and forget earlier steps."""
        for field in fields(self):
            setting = np.asarray(getattr(self, field.name), parameters.dtype)
            if setting.ndim == 1:  # one a run
                setattr(self, field.name, setting[:, None])
        self.memory: Floats = np.zeros((self.remembers, *parameters.shape), parameters.dtype)
        """``(remembers, *runs, parameters)``."""
        self.steps = 0
        """How many displacements there were."""
        self._displacement: Floats = np.empty_like(parameters)

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        """Return what to subtract from the parameters; the next call overwrites the array."""
        raise NotImplementedError


@dataclass
class SGD(Optimizer):
    """η ∇: plain gradient descent (Robbins and Monro, 1951)."""

    latex = (r"\theta\leftarrow\theta-\eta\,\nabla",)

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        return np.multiply(gradients, learning_rate, self._displacement)


@dataclass
class Momentum(Optimizer):
    """v ← μ v + ∇, displacement η v: a heavy ball with friction (Polyak, 1964).

    Others, after Sutskever et al. (2013), put the learning rate into v: v ← μ v + η ∇. As long as η stays the same, so
    does the path.
    """

    momentum: float | Floats = 0.9
    """μ: 0 is plain gradient descent."""
    latex = (r"v\leftarrow\mu\,v+\nabla", r"\theta\leftarrow\theta-\eta\,v")
    remembers = 1

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        return np.multiply(self._accelerated(gradients), learning_rate, self._displacement)

    def _accelerated(self, gradients: Floats) -> Floats:
        velocity: Floats = self.memory[0]
        np.multiply(velocity, self.momentum, velocity)
        return np.add(velocity, gradients, velocity)


@dataclass
class Nesterov(Momentum):
    """v ← μ v + ∇, displacement η (∇ + μ v): the gradient looked up one step ahead (Nesterov, 1983)."""

    latex = (r"v\leftarrow\mu\,v+\nabla", r"\theta\leftarrow\theta-\eta\,(\nabla+\mu\,v)")

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        ahead = np.multiply(self._accelerated(gradients), self.momentum, self._displacement)
        np.add(ahead, gradients, ahead)
        return np.multiply(ahead, learning_rate, ahead)


@dataclass
class AdaGrad(Optimizer):
    """s ← s + ∇², displacement η ∇ / (√s + ε) (Duchi, Hazan and Singer, 2011): what often moved, moves less."""

    epsilon: float = 1e-10
    latex = (r"s\leftarrow s+\nabla^2", r"\theta\leftarrow\theta-\eta\,\frac{\nabla}{\sqrt{s}+\varepsilon}")
    remembers = 1

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        squares: Floats = self.memory[0]
        step = np.multiply(gradients, gradients, self._displacement)
        np.add(squares, step, squares)
        return _scaled(gradients, squares, self.epsilon, learning_rate, out=step)


@dataclass
class RMSProp(Optimizer):
    """s ← ρ s + (1 − ρ) ∇², displacement η ∇ / (√s + ε) (Tieleman and Hinton, 2012): AdaGrad that forgets."""

    decay: float | Floats = 0.99
    """ρ. Keras takes 0.9, and puts ε under the root."""
    epsilon: float = 1e-8
    latex = (
        r"s\leftarrow\rho\,s+(1-\rho)\,\nabla^2",
        r"\theta\leftarrow\theta-\eta\,\frac{\nabla}{\sqrt{s}+\varepsilon}",
    )
    remembers = 1

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        squares: Floats = self.memory[0]
        step = np.multiply(gradients, gradients, self._displacement)
        _approach(squares, step, 1.0 - self.decay, work=step)
        return _scaled(gradients, squares, self.epsilon, learning_rate, out=step)


@dataclass
class Adam(Optimizer):
    """Momentum and RMSProp together, both freed from their start at 0 (Kingma and Ba, 2015).

    m ← β₁ m + (1 − β₁) ∇, v ← β₂ v + (1 − β₂) ∇², displacement η m̂ / (√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and
    v̂ = v/(1 − β₂ᵗ) in step t = 1, 2, …
    """

    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    latex = (
        r"m\leftarrow\beta_1 m+(1-\beta_1)\,\nabla,\quad \hat m=\frac{m}{1-\beta_1^t}",
        r"v\leftarrow\beta_2 v+(1-\beta_2)\,\nabla^2,\quad \hat v=\frac{v}{1-\beta_2^t}",
        r"\theta\leftarrow\theta-\eta\,\frac{\hat m}{\sqrt{\hat v}+\varepsilon}",
    )
    remembers = 2

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        mean, square = self.memory[0], self.memory[1]
        step = self._displacement
        _approach(mean, gradients, 1.0 - self.beta1, work=step)
        _approach(square, np.multiply(gradients, gradients, step), 1.0 - self.beta2, work=step)
        # η m̂ / (√v̂ + ε), the corrections of both drawn together into two numbers
        root = math.sqrt(1.0 - self.beta2**self.steps)
        np.sqrt(square, step)
        np.add(step, self.epsilon * root, step)
        np.divide(mean, step, step)
        return np.multiply(step, learning_rate * (root / (1.0 - self.beta1**self.steps)), step)


@dataclass
class AdamW(Adam):
    """Adam with decoupled weight decay (Loshchilov and Hutter, 2019): besides, θ shrinks by η · 0.01 · θ in each step.

    The decay itself is training's: the ``weight_decay`` of a `Trainer`.
    """

    latex = (
        *Adam.latex[:-1],
        r"\theta\leftarrow\theta-\eta\left(\frac{\hat m}{\sqrt{\hat v}+\varepsilon}+\lambda\,\theta\right)",
    )
    weight_decay = 0.01


def _approach(average: Floats, target: Floats, share: float | Floats, work: Floats) -> None:
    """Move a running *average* by a *share* of the way to *target*."""
    np.subtract(target, average, work)
    np.multiply(work, share, work)
    np.add(average, work, average)


def _scaled(gradients: Floats, squares: Floats, epsilon: float, learning_rate: float | Floats, out: Floats) -> Floats:
    """η ∇ / (√s + ε)."""
    np.sqrt(squares, out)
    np.add(out, epsilon, out)
    np.divide(gradients, out, out)
    return np.multiply(out, learning_rate, out)


OPTIMIZERS: MappingProxyType[str, type[Optimizer]] = MappingProxyType(
    {
        "sgd": SGD,
        "momentum": Momentum,
        "nesterov": Nesterov,
        "adagrad": AdaGrad,
        "rmsprop": RMSProp,
        "adam": Adam,
        "adamw": AdamW,
    }
)
"""Every optimiser, by the name under which scenes and trainers know it."""
