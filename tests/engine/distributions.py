"""Distributions to try things with."""

import numpy as np
from hypothesis import strategies as st

sizes = st.integers(1, 8)
shares = st.one_of(st.just(0.0), st.floats(0.0, 1.0), st.floats(1e-300, 1e-200))


@st.composite
def distributions(draw, count=1):
    """Draw *count* distributions over the same outcomes, zeros and tiny entries among them."""
    n = draw(sizes)
    drawn = []
    for _ in range(count):
        weights = np.array(draw(st.lists(shares, min_size=n, max_size=n)))
        weights[draw(st.integers(0, n - 1))] += 1.0
        drawn.append(weights / weights.sum())
    return drawn
