"""A formula that has been read."""

from dataclasses import dataclass

from nnstudio.engine.expressions.derivative import derivative
from nnstudio.engine.expressions.latex import latex
from nnstudio.engine.expressions.plain_text import plain_text
from nnstudio.engine.expressions.tree import Node, size, uses, with_numbers

_LARGEST = 200
"""A derivative of more nodes than this nobody would read."""


@dataclass(frozen=True)
class Expression:
    """A formula in z and a; two are equal where their trees are: 2z and 2*z, but not z*2."""

    root: Node

    def uses(self, name: str) -> bool:
        """Return whether ``"z"``, ``"a"``, ``"pi"`` or ``"e"`` occurs in it."""
        return uses(self.root, name)

    @property
    def text(self) -> str:
        """Return it as it would be typed, with every ``*`` and no needless bracket.

        ``parse`` reads the same expression from it, as long as the text keeps to its limits, and except for what only
        derivatives have: ``sgn(z)``, ``case(…)``.
        """
        return plain_text(self.root)

    @property
    def latex(self) -> str:
        """Return it in LaTeX, on one line but for cases."""
        return latex(self.root)

    def at(self, z: float, a: float) -> "Expression":
        """Return it with the numbers in place of z and a, to be written out."""
        return Expression(with_numbers(self.root, {"z": z, "a": a}))

    def derivative(self) -> "Expression | None":
        """Return its derivative with respect to z, simplified; None where that has more than 200 nodes.

        It holds where the expression itself is defined: that of log(z) is 1/z, also for z < 0. Kinks follow the
        conventions of `jet`.
        """
        found = derivative(self.root)
        return None if size(found) > _LARGEST else Expression(found)
