"""How a gradient becomes a step.

An optimiser turns the gradient ∇ of the mean loss into a displacement, which training subtracts from the parameters θ:
θ ← θ − displacement. All of them work elementwise on the one flat array of parameters, ``(*runs, parameters)``, and
allocate nothing on the way. η is the learning rate, one number or an array that broadcasts against the parameters.
Definitions are PyTorch's, and so are the values to begin with, but for momentum, which there is 0.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, TypeAlias

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.parameters import Parameter, Parametric

Setting: TypeAlias = float | Floats
_EPSILON = Parameter("epsilon", r"\varepsilon", 1e-30, 1.0)


@dataclass
class Optimizer(Parametric):
    """A rule, its settings, and what it remembers of earlier gradients.

    One optimiser belongs to one network: `prepare` comes first, and begins anew. Each setting is one number or, for a
    stack, a list of one for each run. Settings may be changed between steps; `settle` then takes them over.

    Raises `ParameterError` for a setting outside its limits, and `NetworkError` for a list of the wrong length.
    """

    latex: ClassVar[tuple[str, ...]]
    """What happens in one step, in LaTeX, line by line, with ∇ for the gradient."""
    remembers: ClassVar[int] = 0
    """How many arrays like the parameters it remembers; all begin at 0."""
    weight_decay: ClassVar[float] = 0.0
    """The decoupled weight decay that belongs to the rule, where training is not asked for another."""

    def prepare(self, parameters: Floats) -> None:
        """Make room for what goes with *parameters*, and forget earlier steps."""
        self.memory: Floats = np.zeros((self.remembers, *parameters.shape), parameters.dtype)
        """``(remembers, *runs, parameters)``."""
        self.steps = 0
        """How many displacements there were."""
        self._displacement: Floats = np.empty_like(parameters)
        self.settle()

    def settle(self) -> None:
        """Check the settings, and lay lists of one for each run out as columns ``(runs, 1)``."""
        self.__post_init__()
        lead = self._displacement.shape[:-1]
        for parameter in self.parameters:
            value = getattr(self, parameter.name)
            if isinstance(value, list | tuple | np.ndarray):
                column = np.reshape(np.asarray(value, self.memory.dtype), (-1, 1))
                if column.shape[:1] != lead:
                    raise NetworkError(f"{len(column)} settings of {parameter.name} for runs of shape {lead}")
                for each in column[:, 0]:
                    parameter.check(float(each))
                setattr(self, parameter.name, column)

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

    momentum: Setting = 0.9
    """μ: 0 is plain gradient descent."""
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("momentum", r"\mu", 0.0, 1.0),)
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

    epsilon: Setting = 1e-10
    parameters: ClassVar[tuple[Parameter, ...]] = (_EPSILON,)
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

    decay: Setting = 0.99
    """ρ. Keras takes 0.9, and puts ε under the root."""
    epsilon: Setting = 1e-8
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("decay", r"\rho", 0.0, 1.0), _EPSILON)
    latex = (
        r"s\leftarrow\rho\,s+(1-\rho)\,\nabla^2",
        r"\theta\leftarrow\theta-\eta\,\frac{\nabla}{\sqrt{s}+\varepsilon}",
    )
    remembers = 1

    def displacement(self, gradients: Floats, learning_rate: float | Floats) -> Floats:
        self.steps += 1
        squares: Floats = self.memory[0]
        step = np.multiply(gradients, gradients, self._displacement)
        _fade(squares, step, self.decay, work=step)
        return _scaled(gradients, squares, self.epsilon, learning_rate, out=step)


@dataclass
class Adam(Optimizer):
    """Momentum and RMSProp together, both freed from their start at 0 (Kingma and Ba, 2015).

    m ← β₁ m + (1 − β₁) ∇, v ← β₂ v + (1 − β₂) ∇², displacement η m̂ / (√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and
    v̂ = v/(1 − β₂ᵗ) in step t = 1, 2, …
    """

    beta1: Setting = 0.9
    beta2: Setting = 0.999
    epsilon: Setting = 1e-8
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("beta1", r"\beta_1", 0.0, 1.0 - 1e-9),
        Parameter("beta2", r"\beta_2", 0.0, 1.0 - 1e-9),
        _EPSILON,
    )
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
        _fade(mean, gradients, self.beta1, work=step)
        _fade(square, np.multiply(gradients, gradients, step), self.beta2, work=step)
        # η m̂ / (√v̂ + ε), the corrections of both drawn together into two factors
        root = (1.0 - self.beta2**self.steps) ** 0.5
        np.sqrt(square, step)
        np.add(step, self.epsilon * root, step)
        np.divide(mean, step, step)
        np.multiply(step, root / (1.0 - self.beta1**self.steps), step)
        return np.multiply(step, learning_rate, step)


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


def _fade(average: Floats, newest: Floats, decay: Setting, work: Floats) -> None:
    """Let a running average fade: it becomes decay · average + (1 − decay) · newest."""
    np.multiply(average, decay, average)
    np.add(average, np.multiply(newest, 1.0 - decay, work), average)


def _scaled(gradients: Floats, squares: Floats, epsilon: Setting, learning_rate: float | Floats, out: Floats) -> Floats:
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
