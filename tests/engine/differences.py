"""Derivatives without a derivative: central finite differences."""

import numpy as np


def central_difference(f, x, step=1e-6):
    """Return ∂f/∂xᵢ for every entry of *x*, where f takes an array like *x* and returns one number."""
    gradient = np.empty_like(x)
    for i in np.ndindex(x.shape):
        above, below = x.copy(), x.copy()
        above[i] += step
        below[i] -= step
        gradient[i] = (f(above) - f(below)) / (2 * step)
    return gradient
