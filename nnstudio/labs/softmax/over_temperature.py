"""Quotients of the temperature, in LaTeX."""

from nnstudio.labs.softmax.scene import SoftmaxScene


def over_temperature(numerator: str, denominator: str, scene: SoftmaxScene) -> str:
    """Divide *numerator* by the temperature, which is written as *denominator*; unless it is 1."""
    return numerator if scene.temperature == 1 else rf"\frac{{{numerator}}}{{{denominator}}}"
