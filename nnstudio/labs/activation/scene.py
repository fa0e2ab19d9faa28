"""What can be set in the Activation Explorer."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ActivationScene:
    """What all pages of the tab show.

    *functions* are laid over one another, by their names in `ACTIVATIONS` or as ``"formula"``, the learner's own; the
    first one carries the tangent at the point *z*. Where its slope stays below *threshold* it counts as saturated.
    *curvature* tells whether f″ is drawn, too. *own_formula* is the own function as it was typed, with *a* in it.

    *leaky_relu* to *hard_tanh* are the parameters of the functions of those names, in the engine's order.

    A stack of *depth* layers, each of *width* units of *stack_activation*, starts from weights that *initializer* draws
    with *seed*, and is fed with *inputs*.

    *losses* compare a *prediction* with a *target*, Huber's with its *delta*; *points* are numbers that one constant is
    fitted to.

    In the race a unit starts from the weighted sum *race_start*, with *race_rate* as its learning rate and
    *race_target* to reach; *race_step* is how far it has come. *q* is the probability that was given to what turned
    out true.

    *page* and *race_step* say only what is looked at.
    """

    functions: tuple[str, ...] = ("tanh",)
    z: float = 1.0
    threshold: float = 0.1
    curvature: bool = False
    own_formula: str = "sin(a*z)"
    a: float = 1.0
    leaky_relu: tuple[float, ...] = (0.01,)
    prelu: tuple[float, ...] = (0.25,)
    rrelu: tuple[float, ...] = (1 / 8, 1 / 3)
    elu: tuple[float, ...] = (1.0,)
    silu: tuple[float, ...] = (1.0,)
    softplus: tuple[float, ...] = (1.0,)
    hard_tanh: tuple[float, ...] = (-1.0, 1.0)
    depth: int = 10
    width: int = 64
    stack_activation: str = "sigmoid"
    initializer: str = "xavier_uniform"
    inputs: str = "digits"
    seed: int = 0
    losses: tuple[str, ...] = ("squared_error", "absolute_error", "huber")
    target: float = 1.0
    prediction: float = 3.0
    delta: float = 1.0
    points: tuple[float, ...] = (1.0, 1.5, 2.0, 2.5, 8.0)
    race_start: float = -6.0
    race_target: float = 1.0
    race_rate: float = 1.0
    race_step: int = 0
    q: float = 0.1
    page: str = "functions"
