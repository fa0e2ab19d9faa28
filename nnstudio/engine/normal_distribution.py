"""The standard normal distribution: its density φ and its cumulative distribution function Φ.

NumPy has no Φ. Here it comes from Mills' ratio, which is tame where both of its parts vanish:

    Φ(−x) = φ(x) M(x)  and  Φ(x) = 1 − Φ(−x)  for x ≥ 0,

where M falls from √(π/2) at 0 like 1/x. So (x + 5) M(x) is smooth from 0 to ∞, and as a function of
t = (x − 5)/(x + 5), which goes from −1 to 1, it is a polynomial as far as sixteen digits can tell. The idea is that
of Shepherd and Laframboise, *Chebyshev Approximation of (1 + 2x) exp(x²) erfc x* (1981).

Relative error in double precision: below 10⁻¹⁴ for z ≥ −10, and below 10⁻¹³ down to −37, as the rounding of z² grows
in e^(−z²/2). Below that Φ is too small a number to have sixteen digits, and at −39 it is 0.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats

DENSITY_AT_ZERO = 1.0 / math.sqrt(2.0 * math.pi)
"""φ(0)."""

NORMAL_TEMPORARIES = 2
"""How many arrays like z `evaluate_normal_cumulative` needs to work in."""

_CENTRE = 5.0
# Interpolates (x + 5) M(x)/√(2π) at 21 Chebyshev nodes, powers of t rising. Computed in 60 digits; the last digits of
# the first nine were then moved by a few units so that Φ(0) comes out as ½ exactly.
_SERIES = (
    0.769193049750063,
    -0.6653825028900681,
    0.4953056159699936,
    -0.313533156670436,
    0.16502036616910726,
    -0.06911863872545297,
    0.020795066827479357,
    -0.0029933765747193956,
    -0.0007978696711036692,
    0.0005448979466789302,
    -5.9374254572626344e-05,
    -4.97588940707279e-05,
    1.6676472037663173e-05,
    3.972040494146394e-06,
    -2.759874941021964e-06,
    -3.2349752237852993e-07,
    4.218019214509211e-07,
    2.982859361326789e-08,
    -5.814075965453212e-08,
    -2.3627806826406506e-09,
    5.151491485332322e-09,
)


def normal_density(z: FloatLike) -> Floats:
    """Return φ(z) = e^(−z²/2)/√(2π). Elementwise: any shape in, the same shape out."""
    z = as_floats(z)
    with np.errstate(over="ignore", under="ignore"):  # z² = ∞ gives the limit 0
        density: Floats = np.exp(z * z * -0.5) * DENSITY_AT_ZERO
    return density


def normal_cumulative(z: FloatLike) -> Floats:
    """Return Φ(z) = ∫ φ from −∞ to z, the probability of at most z. Elementwise: any shape in, the same shape out."""
    z = as_floats(z)
    cumulative, work = np.empty_like(z), (np.empty_like(z), np.empty_like(z))
    with np.errstate(over="ignore", under="ignore"):
        evaluate_normal_cumulative(z, cumulative, work)
    return cumulative


def evaluate_normal_cumulative(z: Floats, out: Floats, work: tuple[Floats, ...]) -> None:
    """Write Φ(z) into *out*, another array than z, allocating none; *work* holds `NORMAL_TEMPORARIES` arrays like z."""
    distance, t = work
    np.add(np.absolute(z, distance), _CENTRE, distance)
    np.subtract(1.0, np.divide(2.0 * _CENTRE, distance, t), t)
    out.fill(_SERIES[-1])
    for coefficient in reversed(_SERIES[:-1]):  # Horner's scheme
        np.add(np.multiply(out, t, out), coefficient, out)
    np.divide(out, distance, out)
    np.exp(np.multiply(np.square(z, t), -0.5, t), t)
    np.multiply(out, t, out)  # Φ(−|z|)
    np.greater_equal(z, 0.0, t, casting="unsafe")
    np.absolute(np.subtract(t, out, out), out)  # 1 − Φ(−|z|) on the right, |0 − Φ(−|z|)| on the left
