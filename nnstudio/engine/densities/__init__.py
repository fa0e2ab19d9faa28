"""Densities of continuous variables, and what sums over outcomes become for them: integrals.

Each measure comes twice: in closed form, worked out on paper (`measures`), and as an integral added up by the machine
(`by_quadrature`), with what it may be wrong by.
"""

from types import MappingProxyType

from nnstudio.engine.densities.density import Density, Interval
from nnstudio.engine.densities.families import Exponential, Laplace, Normal, Uniform

__all__ = ["DENSITIES", "Density", "Exponential", "Interval", "Laplace", "Normal", "Uniform"]

DENSITIES: MappingProxyType[str, type[Density]] = MappingProxyType(
    {"normal": Normal, "uniform": Uniform, "exponential": Exponential, "laplace": Laplace}
)
"""Every family, by the name under which scenes know it; each can be made without parameters."""
