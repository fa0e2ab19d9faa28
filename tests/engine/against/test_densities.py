"""Densities and their measures beside SciPy's."""

import math
from itertools import pairwise, product

import numpy as np
import pytest

from nnstudio.engine.densities import Exponential, Laplace, Normal, Uniform
from nnstudio.engine.densities.by_quadrature import integrated_measures
from nnstudio.engine.densities.measures import differential_cross_entropy, relative_entropy, ruled_out

integrate = pytest.importorskip("scipy.integrate")
stats = pytest.importorskip("scipy.stats")

PAIRS = (
    (Normal(1.5, 0.5), stats.norm(1.5, 0.5)),
    (Normal(-300, 1e-3), stats.norm(-300, 1e-3)),
    (Uniform(-1, 3), stats.uniform(-1, 4)),
    (Uniform(2, 2.5), stats.uniform(2, 0.5)),
    (Exponential(0.5), stats.expon(scale=2)),
    (Exponential(1e3), stats.expon(scale=1e-3)),
    (Laplace(-1, 2), stats.laplace(-1, 2)),
    (Laplace(2, 0.6), stats.laplace(2, 0.6)),
)
each = pytest.mark.parametrize(("p", "scipys"), PAIRS, ids=lambda value: str(value)[:30])


@each
def test_densities_and_quantiles_are_those_of_scipy(p, scipys):
    shares = np.linspace(0, 1, 101)
    x = scipys.ppf(shares[1:-1])
    assert p.density(x) == pytest.approx(scipys.pdf(x), rel=1e-9, abs=0)
    assert p.log_density(x) == pytest.approx(scipys.logpdf(x), rel=1e-9, abs=1e-9)
    assert [p.quantile(float(share)) for share in shares] == pytest.approx(scipys.ppf(shares), rel=1e-12, abs=1e-15)
    for share in (1e-300, 1e-30, 1e-3):
        assert p.quantile(share) == pytest.approx(scipys.ppf(share), rel=1e-9, abs=0)
        assert p.upper_quantile(share) == pytest.approx(scipys.isf(share), rel=1e-9, abs=0)


@each
def test_entropies_and_moments_are_those_of_scipy(p, scipys):
    assert p.entropy(math.e) == pytest.approx(float(scipys.entropy()), rel=1e-12, abs=1e-12)
    assert p.mean_from(0) == pytest.approx(scipys.mean(), rel=1e-12, abs=0)
    assert p.variance == pytest.approx(scipys.var(), rel=1e-12, abs=0)


@pytest.mark.parametrize(("one", "other"), list(product(PAIRS, PAIRS)))
def test_integrals_are_those_of_quadpack(one, other):
    (p, scipys_p), (q, scipys_q) = one, other
    if ruled_out(p, q):
        return
    measures = integrated_measures(p, q, math.e)
    cuts = {*scipys_p.ppf([1e-15, 0.01, 0.5]), *scipys_p.isf([0.01, 1e-15]), *p.kinks, *q.kinks}
    points = sorted(x for x in cuts if scipys_p.ppf(1e-15) <= x <= scipys_p.isf(1e-15))
    for f, on_paper, added_up in (
        (lambda x: -scipys_q.logpdf(x), differential_cross_entropy(p, q, math.e), measures.cross_entropy),
        (lambda x: scipys_p.logpdf(x) - scipys_q.logpdf(x), relative_entropy(p, q, math.e), measures.relative_entropy),
    ):
        pieces = [
            integrate.quad(lambda x, f=f: scipys_p.pdf(x) * f(x), low, high, epsabs=0, epsrel=1e-10)[0]
            for low, high in pairwise(points)
            if f(0.5 * (low + high)) != 0
        ]
        assert sum(pieces) == pytest.approx(on_paper, rel=1e-8, abs=1e-8)
        assert sum(pieces) == pytest.approx(added_up.value, rel=1e-8, abs=1e-8)
