"""Random formulas, each made twice: as a text that a learner might type, and as NumPy's own computation."""

import numpy as np
from hypothesis import strategies as st

CALLS = {
    "exp": np.exp,
    "log": lambda u: np.log(np.where(u > 0, u, np.nan)),
    "ln": lambda u: np.log(np.where(u > 0, u, np.nan)),
    "tanh": np.tanh,
    "sigmoid": lambda u: np.where(u < 0, np.exp(-np.abs(u)), 1) / (1 + np.exp(-np.abs(u))),
    "sqrt": np.sqrt,
    "sin": np.sin,
    "cos": np.cos,
    "abs": np.abs,
}
SMOOTH = [name for name in CALLS if name != "abs"]
OPERATORS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": lambda u, v: np.where(v == 0, np.nan, u / v),
}


def _number(value):
    return str(value), lambda z, _a: np.full_like(z, value)


LEAVES = st.one_of(
    st.just(("z", lambda z, _a: z)),
    st.just(("a", np.full_like)),
    st.just(("pi", lambda z, _a: np.full_like(z, np.pi))),
    st.just(("e", lambda z, _a: np.full_like(z, np.e))),
    st.integers(0, 9).map(_number),
    st.sampled_from([0.5, 0.25, 1.5, 1e-3]).map(_number),
)


def _negative(part):
    text, f = part
    return f"-({text})", lambda z, a: -f(z, a)


def _call(parts):
    name, (text, f) = parts
    return f"{name}({text})", lambda z, a: CALLS[name](f(z, a))


def _binary(parts):
    operator, (left, f), (right, g) = parts
    return f"({left}){operator}({right})", lambda z, a: OPERATORS[operator](f(z, a), g(z, a))


def _power(parts):
    (text, f), exponent = parts

    def raised(z, a):
        base = f(z, a)
        return np.where(np.isnan(base), np.nan, np.power(base, exponent))  # NumPy has NaN^0 = 1

    return f"({text})^{exponent}", raised


def _extreme(parts):
    name, several = parts
    ufunc = {"max": np.maximum, "min": np.minimum}[name]
    return f"{name}({', '.join(text for text, _f in several)})", lambda z, a: ufunc.reduce(
        [f(z, a) for _t, f in several]
    )


def _larger(smaller, calls, *, extremes):
    kinds = [
        smaller.map(_negative),
        st.tuples(st.sampled_from(calls), smaller).map(_call),
        st.tuples(st.sampled_from(list(OPERATORS)), smaller, smaller).map(_binary),
        st.tuples(smaller, st.integers(0, 3)).map(_power),
    ]
    if extremes:
        kinds.append(
            st.tuples(st.sampled_from(["max", "min"]), st.lists(smaller, min_size=2, max_size=3)).map(_extreme)
        )
    return st.one_of(kinds)


ANY = st.recursive(LEAVES, lambda smaller: _larger(smaller, list(CALLS), extremes=True), max_leaves=8)
WITHOUT_KINKS = st.recursive(LEAVES, lambda smaller: _larger(smaller, SMOOTH, extremes=False), max_leaves=6)
ANY, WITHOUT_KINKS = (each.filter(lambda made: len(made[0]) <= 200) for each in (ANY, WITHOUT_KINKS))
