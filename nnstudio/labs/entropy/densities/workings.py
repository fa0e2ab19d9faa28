"""Entropies of densities as one computes them on paper: in symbols, with numbers, and as a sum of parts."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nnstudio.engine.densities import Density, Exponential, Laplace, Normal, Uniform
from nnstudio.labs.entropy.densities.families import parameters_of
from nnstudio.labs.entropy.units import logarithm
from nnstudio.notation.figures import bracketed, exactly, latex_brief, unbraced

Numbers = Sequence[float]
Texts = Sequence[str]


@dataclass(frozen=True)
class Working:
    """A sum of *parts*; its *symbols*, and what is *written* with the texts of its *numbers*, are pieces of LaTeX."""

    symbols: tuple[str, ...]
    numbers: tuple[float, ...]
    written: Callable[[Texts], tuple[str, ...]]
    parts: Callable[[Numbers], tuple[float, ...]]


def _factor(base: float) -> str:
    """Return the LaTeX of · log e, which turns nats into the unit of *base*; nothing for nats themselves."""
    return "" if base == math.e else rf"\,{logarithm(base)} e"


def squared(text: str) -> str:
    """Square a number in LaTeX; one with a power of ten in brackets."""
    return rf"({text})^2" if r"\times" in text else f"{text}^2"


def density_latex(density: Density) -> tuple[str, bool]:
    """Return p(x) with its parameters as numbers, and whether one of them is rounded."""
    parameters = parameters_of(density)
    texts = [latex_brief(number) for number in parameters]
    rounded = any(not exactly(number) for number in parameters)
    if isinstance(density, Uniform):
        a, b = texts
        return rf"\frac{{1}}{{{b}-{bracketed(a)}}},\quad {a}\le x\le {b}", rounded
    if isinstance(density, Exponential):
        (rate,) = texts
        return rf"{rate}\,e^{{-{rate}\,x}},\quad x\ge 0", rounded
    place, scale = texts
    distance = f"x+{unbraced(place).removeprefix('-')}" if place.startswith("{-") else f"x-{place}"
    if isinstance(density, Laplace):
        return rf"\frac{{1}}{{2\cdot {scale}}}\,e^{{-\frac{{|{distance}|}}{{{scale}}}}}", rounded
    return rf"\frac{{1}}{{{scale}\sqrt{{2\pi}}}}\,e^{{-\frac{{({distance})^2}}{{2\cdot {squared(scale)}}}}}", rounded


def entropy_working(p: Density, base: float) -> Working:
    """Return h(p) in closed form."""
    log, unit = logarithm(base), math.log(base)
    symbols = (p.entropy_latex.replace(r"\log", log),)
    numbers = parameters_of(p)
    if isinstance(p, Uniform):
        return Working(
            symbols,
            numbers,
            lambda t: (rf"{log}\,({t[1]}-{bracketed(t[0])})",),
            lambda x: (math.log(x[1] - x[0]) / unit,),
        )
    if isinstance(p, Exponential):
        return Working(
            symbols, numbers, lambda t: (rf"{log}\frac{{e}}{{{t[0]}}}",), lambda x: (math.log(math.e / x[0]) / unit,)
        )
    if isinstance(p, Laplace):
        return Working(
            symbols,
            numbers[1:],
            lambda t: (rf"{log}\,(2\cdot {t[0]}\cdot e)",),
            lambda x: (math.log(2.0 * x[0] * math.e) / unit,),
        )
    return Working(
        symbols,
        numbers[1:],
        lambda t: (rf"{log}\left({t[0]}\,\sqrt{{2\pi e}}\right)",),
        lambda x: (math.log(x[0] * math.sqrt(2.0 * math.pi * math.e)) / unit,),
    )


def cross_entropy_working(p: Density, q: Density, base: float) -> Working:
    """Return h(p, q) in closed form, where q rules out nothing: a mean distance under p, and the peak of q."""
    log, unit, factor = logarithm(base), math.log(base), _factor(base)
    if isinstance(q, Uniform):
        return Working(
            (rf"{log}\,(b_q-a_q)",),
            (q.low, q.high),
            lambda t: (rf"{log}\,({t[1]}-{bracketed(t[0])})",),
            lambda x: (math.log(x[1] - x[0]) / unit,),
        )
    if isinstance(q, Exponential):
        return Working(
            (rf"\lambda_q\,E_p\,x{factor}", rf"-\,{log}\lambda_q"),
            (q.rate, p.mean_from(0.0)),
            lambda t: (rf"{t[0]}\cdot {bracketed(t[1])}{factor}", rf"-\,{log} {t[0]}"),
            lambda x: (x[0] * x[1] / unit, -math.log(x[0]) / unit),
        )
    if isinstance(q, Laplace):
        return Working(
            (rf"\frac{{E_p\,|x-\mu_q|}}{{b_q}}{factor}", rf"+\,{log}\,(2\,b_q)"),
            (q.scale, p.mean_distance_from(q.mean)),
            lambda t: (rf"\frac{{{t[1]}}}{{{t[0]}}}{factor}", rf"+\,{log}\,(2\cdot {t[0]})"),
            lambda x: (x[1] / x[0] / unit, math.log(2.0 * x[0]) / unit),
        )
    assert isinstance(q, Normal)  # noqa: S101 - there is no fifth family
    return Working(
        (rf"\frac{{E_p\,(x-\mu_q)^2}}{{2\,\sigma_q^2}}{factor}", rf"+\,{log}\left(\sigma_q\sqrt{{2\pi}}\right)"),
        (q.standard_deviation, p.mean_square_from(q.mean)),
        lambda t: (
            rf"\frac{{{t[1]}}}{{2\cdot {squared(t[0])}}}{factor}",
            rf"+\,{log}\left({t[0]}\,\sqrt{{2\pi}}\right)",
        ),
        lambda x: (x[1] / (2.0 * x[0] * x[0]) / unit, math.log(x[0] * math.sqrt(2.0 * math.pi)) / unit),
    )


def divergence_working(p: Density, q: Density, base: float) -> Working | None:
    """Return D(p‖q) in closed form where both are of one family and q rules out nothing; None for two families."""
    log, unit, factor = logarithm(base), math.log(base), _factor(base)
    if isinstance(p, Uniform) and isinstance(q, Uniform):
        return Working(
            (rf"{log}\frac{{b_q-a_q}}{{b_p-a_p}}",),
            (p.low, p.high, q.low, q.high),
            lambda t: (rf"{log}\frac{{{t[3]}-{bracketed(t[2])}}}{{{t[1]}-{bracketed(t[0])}}}",),
            lambda x: (math.log((x[3] - x[2]) / (x[1] - x[0])) / unit,),
        )
    if isinstance(p, Exponential) and isinstance(q, Exponential):
        return Working(
            (rf"{log}\frac{{\lambda_p}}{{\lambda_q}}", rf"+\left(\frac{{\lambda_q}}{{\lambda_p}}-1\right){factor}"),
            (p.rate, q.rate),
            lambda t: (
                rf"{log}\frac{{{t[0]}}}{{{t[1]}}}",
                rf"+\left(\frac{{{t[1]}}}{{{t[0]}}}-1\right){factor}",
            ),
            lambda x: (math.log(x[0] / x[1]) / unit, (x[1] / x[0] - 1.0) / unit),
        )
    if isinstance(p, Laplace) and isinstance(q, Laplace):
        return Working(
            (rf"{log}\frac{{b_q}}{{b_p}}", _laplace_excess("b_p", "b_q", r"|\mu_p-\mu_q|") + factor),
            (p.scale, q.scale, p.mean, q.mean),
            lambda t: (
                rf"{log}\frac{{{t[1]}}}{{{t[0]}}}",
                _laplace_excess(t[0], t[1], f"|{t[2]}-{bracketed(t[3])}|") + factor,
            ),
            lambda x: (
                math.log(x[1] / x[0]) / unit,
                ((abs(x[2] - x[3]) + x[0] * math.exp(-abs(x[2] - x[3]) / x[0])) / x[1] - 1.0) / unit,
            ),
        )
    if isinstance(p, Normal) and isinstance(q, Normal):
        return Working(
            (
                rf"{log}\frac{{\sigma_q}}{{\sigma_p}}",
                _normal_excess(r"\sigma_p^2", r"\sigma_q^2", r"(\mu_p-\mu_q)^2") + factor,
            ),
            (p.standard_deviation, q.standard_deviation, p.mean, q.mean),
            lambda t: (
                rf"{log}\frac{{{t[1]}}}{{{t[0]}}}",
                _normal_excess(squared(t[0]), squared(t[1]), f"({t[2]}-{bracketed(t[3])})^2") + factor,
            ),
            lambda x: (
                math.log(x[1] / x[0]) / unit,
                ((x[0] * x[0] + (x[2] - x[3]) * (x[2] - x[3])) / (2.0 * x[1] * x[1]) - 0.5) / unit,
            ),
        )
    return None


def _laplace_excess(scale_p: str, scale_q: str, distance: str) -> str:
    return rf"+\left(\frac{{{distance}+{scale_p}\,e^{{-{distance}/{scale_p}}}}}{{{scale_q}}}-1\right)"


def _normal_excess(variance_p: str, variance_q: str, distance: str) -> str:
    return rf"+\left(\frac{{{variance_p}+{distance}}}{{2\cdot {variance_q}}}-\frac{{1}}{{2}}\right)"
