"""The states of generators of random numbers as words of 64 bits, and back.

Source: O'Neill, *PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
Generation* (2014); fields as NumPy's ``PCG64.state`` has them.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nnstudio.engine.errors import NetworkError

WORDS = 6
"""Of one PCG64: state and increment, the higher 64 bits of each first; whether 32 bits are left over; and these."""
_INCREMENT = slice(2, 4)
_HALF = 2**64


def words_of(states: Sequence[dict[str, Any]]) -> npt.NDArray[np.uint64]:
    """Return *states* of PCG64 as uint64 ``(generators, 6)``."""
    rows = [
        (
            *divmod(state["state"]["state"], _HALF),
            *divmod(state["state"]["inc"], _HALF),
            *(state["has_uint32"], state["uinteger"]),
        )
        for state in states
    ]
    return np.array(rows, np.uint64).reshape(-1, WORDS)


def states_of(words: npt.NDArray[np.uint64]) -> tuple[dict[str, Any], ...]:
    """Return what `words_of` has written, *words* ``(generators, 6)``."""
    return tuple(
        {
            "bit_generator": "PCG64",
            "state": {"state": high * _HALF + low, "inc": increment_high * _HALF + increment_low},
            "has_uint32": has_more,
            "uinteger": more,
        }
        for high, low, increment_high, increment_low, has_more, more in words.tolist()
    )


def check_words(words: npt.NDArray[np.uint64], generators: Sequence[np.random.Generator]) -> None:
    """Raise `NetworkError` where *words* ``(moments, generators, 6)`` are no states of these *generators*.

    The increment tells them apart: it follows from the seed, and stays.
    """
    own = words_of([dict(generator.bit_generator.state) for generator in generators])
    if (words[..., _INCREMENT] != own[..., _INCREMENT]).any():
        raise NetworkError("random numbers of another seed")
    if (words[..., 4] > 1).any() or (words[..., 5] >= 2**32).any():
        raise NetworkError("a state in which no generator of random numbers can be")
