"""Thousands of damaged files: each is read or refused with a reason, and none takes more memory than it may."""

import random
import tracemalloc

import pytest

from nnstudio.data.idx_file.errors import IdxError
from nnstudio.data.idx_file.pair import read_pair
from tests.data.idx_file.files import made_pair

FILES = 1_250
"""Of each kind, of which there are four."""
_EXTREMES = (0, 1, 3, 8, 64, 65, 127, 128, 255)


def mutated(good, rng):
    """Damage *good* as transmissions, editors and jokers do; most often near the header."""
    damaged = bytearray(good)
    for _ in range(rng.choice((1, 1, 1, 2, 5, 20))):
        place = min(rng.randrange(len(damaged) + 1), rng.choice((4, 18, 40, 10_000)))
        kind = rng.randrange(6)
        if kind == 0:
            damaged[place : place + 1] = bytes([rng.randrange(256)])
        elif kind == 1:
            damaged[place : place + 1] = bytes([rng.choice(_EXTREMES)])
        elif kind == 2:
            del damaged[place : place + rng.choice((1, 4, 1_000))]
        elif kind == 3:
            damaged[place:place] = rng.randbytes(rng.choice((1, 4, 100)))
        elif kind == 4:
            damaged[place : place + 4] = rng.choice(
                (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\0\x08\x03", b"\0\0\x08\x01")
            )
        else:
            del damaged[rng.randrange(len(damaged) + 1) :]
    return bytes(damaged)


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("which", ["images", "labels"])
def test_damaged_files_are_read_or_refused(tmp_path, which, compressed):
    images, labels, _, _ = made_pair(tmp_path, compressed=compressed)
    path = images if which == "images" else labels
    good, rng = path.read_bytes(), random.Random(f"{which} {compressed}")  # noqa: S311 - the same files each time
    refused, read = {}, 0
    tracemalloc.start()
    for _ in range(FILES):
        path.write_bytes(mutated(good, rng))
        try:
            data = read_pair(images, labels, rng.choice((None, 7)))
        except IdxError as error:
            refused[type(error)] = refused.get(type(error), 0) + 1
        else:
            read += 1
            assert 1 < data.classes <= 50
            assert len(data) in (7, 30)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert read + sum(refused.values()) == FILES
    assert read > 0
    assert len(refused) >= (3 if compressed else 5)
    assert peak < 2_000_000
