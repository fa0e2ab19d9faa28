"""What all activations have in common."""

from typing import ClassVar, TypeAlias

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.parameters import Parametric

Work: TypeAlias = tuple[Floats, ...]


class Activation(Parametric):
    """A function f of one number, with its derivative f′.

    Elementwise: any shape in, the same shape out.
    """

    latex: ClassVar[str]
    """f(z), in LaTeX, with the symbols of `parameters`."""
    derivative_latex: ClassVar[str]
    """f′(z), in LaTeX."""
    second_derivative_latex: ClassVar[str]
    """f″(z), in LaTeX."""
    temporaries: ClassVar[int] = 0
    """How many arrays like z `evaluate` and `slope` need to work in."""

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where f has no derivative, in rising order; what `derivative` gives there is a convention."""
        return ()

    @property
    def bends(self) -> tuple[float, ...]:
        """Where f has a derivative but f′ has none, in rising order; what `second_derivative` gives is a convention."""
        return ()

    def value(self, z: FloatLike) -> Floats:
        """Return a = f(z)."""
        z = as_floats(z)
        a = np.empty_like(z)
        with np.errstate(all="ignore"):  # on the way to a limit; the results are tested to be right
            self.evaluate(z, a, self.work_for(z))
        return a

    def derivative(self, z: FloatLike) -> Floats:
        """Return f′(z)."""
        z = as_floats(z)
        slope = np.empty_like(z)
        with np.errstate(all="ignore"):
            self.slope(z, self.value(z), slope, self.work_for(z))
        return slope

    def second_derivative(self, z: FloatLike) -> Floats:
        """Return f″(z). At kinks and bends it is that of the piece whose slope `derivative` gives there."""
        with np.errstate(all="ignore"):
            return self.curvature(as_floats(z))

    def curvature(self, z: Floats) -> Floats:
        """Return f″(z) of an array. To ignore NumPy's warnings on the way to a limit is the caller's part.

        No training needs it, so it may make arrays.
        """
        raise NotImplementedError

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        """Write f(z) into *out*, another array than z, allocating none; *work* holds `temporaries` arrays like z.

        This and `slope` are the inner loop of training.
        """
        raise NotImplementedError

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        """Write f′(z) into *out*, given both z and a = f(z), of which the cheaper is used; *out* may be *z* itself."""
        raise NotImplementedError

    def work_for(self, z: Floats) -> Work:
        """Return what the two need for a *z* of this shape and precision: `temporaries` arrays, or constants."""
        return tuple(np.empty_like(z) for _ in range(self.temporaries))
