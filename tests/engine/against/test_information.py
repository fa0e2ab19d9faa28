"""Measures of distributions beside SciPy's."""

import math

import numpy as np
import pytest

from nnstudio.engine.information import (
    binary_cross_entropy,
    binary_entropy,
    contributions,
    cross_entropy,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    surprisal,
)
from nnstudio.engine.smoothing import normalized

special = pytest.importorskip("scipy.special")
stats = pytest.importorskip("scipy.stats")
distance = pytest.importorskip("scipy.spatial.distance")

RANDOM = np.random.default_rng(0)
P, Q = (normalized(RANDOM.uniform(size=(100, 9)) ** np.linspace(1, 50, 100)[:, None]) for _ in range(2))
each_base = pytest.mark.parametrize("base", [2, math.e, 10])


@each_base
def test_entropy_is_that_of_scipy(base):
    assert entropy(P, base) == pytest.approx(stats.entropy(P, base=base, axis=-1), rel=1e-13, abs=0)
    assert contributions(P, surprisal(P, math.e)) == pytest.approx(special.entr(P), rel=1e-13, abs=0)


@each_base
def test_relative_entropy_is_that_of_scipy(base):
    assert kl_divergence(P, Q, base) == pytest.approx(stats.entropy(P, Q, base=base, axis=-1), rel=1e-11, abs=0)
    by_terms = np.sum(special.rel_entr(P, Q), axis=-1) / math.log(base)
    assert kl_divergence(P, Q, base) == pytest.approx(by_terms, rel=1e-11, abs=0)
    assert cross_entropy(P, Q, base) == pytest.approx(entropy(P, base) + by_terms, rel=1e-12, abs=0)


def test_terms_that_are_never_negative_are_those_of_scipy():
    assert kl_divergence(P, Q, math.e) == pytest.approx(np.sum(special.kl_div(P, Q), axis=-1), rel=1e-11, abs=0)


def test_zeros_are_those_of_scipy():
    p, q = np.array([0.5, 0.5, 0.0]), np.array([1.0, 0.0, 0.0])
    for one, other in ((p, q), (q, p)):
        assert kl_divergence(one, other, math.e) == np.sum(special.rel_entr(one, other))


@each_base
def test_jensen_shannon_is_the_square_of_scipys_distance(base):
    expected = distance.jensenshannon(P, Q, base=base, axis=-1) ** 2
    assert jensen_shannon_divergence(P, Q, base) == pytest.approx(expected, rel=1e-11, abs=0)


def test_yes_or_no_is_that_of_scipy():
    p, q = P.ravel(), Q.ravel()
    assert binary_entropy(p, math.e) == pytest.approx(special.entr(p) - special.xlog1py(1 - p, -p), rel=1e-12, abs=0)
    expected = -special.xlogy(p, q) - special.xlog1py(1 - p, -q)
    assert binary_cross_entropy(p, q, math.e) == pytest.approx(expected, rel=1e-12, abs=0)
