"""The moments of p that stand in h(p, q), worked out from the parameters of p."""

from nnstudio.engine.densities import Density, Exponential, Laplace, Normal, Uniform
from nnstudio.labs.entropy.densities.workings import Texts, Working, squared
from nnstudio.notation.figures import bracketed


def moment_latex(q: Density) -> str:
    """Return what h(p, q) needs to know of p, where *q* is none of the uniform densities."""
    if isinstance(q, Exponential):
        return r"E_p\,x"
    return r"E_p\,|x-\mu_q|" if isinstance(q, Laplace) else r"E_p\,(x-\mu_q)^2"


def moment(p: Density, q: Density) -> float:
    """Return what that is worth."""
    if isinstance(q, Exponential):
        return p.mean_from(0.0)
    place = q.centre
    return p.mean_distance_from(place) if isinstance(q, Laplace) else p.mean_square_from(place)


def moment_working(p: Density, q: Density) -> Working | None:
    """Return how to compute it; None where it takes an integral that has no short form."""
    if isinstance(q, Exponential) and isinstance(p, Uniform):
        return Working(
            (r"\frac{a_p+b_p}{2}",),
            (p.low, p.high),
            lambda t: (rf"\frac{{{t[0]}+{bracketed(t[1])}}}{{2}}",),
            lambda x: (0.5 * (x[0] + x[1]),),
        )
    return _square_working(p, q.mean) if isinstance(q, Normal) else None


def _square_working(p: Density, place: float) -> Working:
    """E (x − μ)² = variance + (mean − μ)²."""
    if isinstance(p, Uniform):
        return Working(
            (r"\frac{(b_p-a_p)^2}{12}", r"+\left(\frac{a_p+b_p}{2}-\mu_q\right)^2"),
            (p.low, p.high, place),
            lambda t: (
                rf"\frac{{({t[1]}-{bracketed(t[0])})^2}}{{12}}",
                rf"+\left(\frac{{{t[0]}+{bracketed(t[1])}}}{{2}}-{bracketed(t[2])}\right)^2",
            ),
            lambda x: (_square(x[1] - x[0]) / 12.0, _square(0.5 * (x[0] + x[1]) - x[2])),
        )
    if isinstance(p, Exponential):
        return Working(
            (r"\frac{1}{\lambda_p^2}", r"+\left(\frac{1}{\lambda_p}-\mu_q\right)^2"),
            (p.rate, place),
            lambda t: (
                rf"\frac{{1}}{{{squared(t[0])}}}",
                rf"+\left(\frac{{1}}{{{t[0]}}}-{bracketed(t[1])}\right)^2",
            ),
            lambda x: (1.0 / _square(x[0]), _square(1.0 / x[0] - x[1])),
        )
    assert isinstance(p, Laplace)  # noqa: S101 - two normal densities are worked out as one family
    return Working(
        (r"2\,b_p^2", r"+\,(\mu_p-\mu_q)^2"),
        (p.scale, p.mean, place),
        _laplace_square,
        lambda x: (2.0 * _square(x[0]), _square(x[1] - x[2])),
    )


def _laplace_square(texts: Texts) -> tuple[str, ...]:
    return (rf"2\cdot {squared(texts[0])}", rf"+\,({texts[1]}-{bracketed(texts[2])})^2")


def _square(x: float) -> float:
    return x * x
