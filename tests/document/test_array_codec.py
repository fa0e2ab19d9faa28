"""Arrays in JSON: every number comes back; what is none is refused before memory is taken."""

import copy
import json
import random
import tracemalloc

import numpy as np
import pytest

from nnstudio.data.own_data import OwnData
from nnstudio.document.array_codec import decode_array, encode_array
from nnstudio.document.codec import CodecError, decode, encode
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import TrainerScene


@pytest.mark.parametrize(
    "array",
    [
        np.random.default_rng(0).normal(size=(5, 3)),
        np.array([5e-324, -0.0, 1.7976931348623157e308]),
        np.arange(7, dtype=np.intp),
        np.arange(12, dtype=np.uint8).reshape(3, 4),
        np.zeros((0, 2)),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
    ],
    ids=str,
)
def test_every_number_comes_back(array):
    back = decode_array(json.loads(json.dumps(encode_array(array))))
    assert back.dtype == array.dtype
    assert back.shape == array.shape
    assert back.tobytes() == np.ascontiguousarray(array).tobytes()
    assert not back.flags.writeable  # so that whoever takes it over need not copy it


GOOD = encode_array(np.arange(6.0).reshape(2, 3))


@pytest.mark.parametrize(
    "changes",
    [
        {"shape": [2**40, 2**40]},
        {"shape": [0, 10**18], "base64": ""},
        {"shape": [10**18, 0], "base64": ""},
        {"shape": [2, -3]},
        {"shape": [6.0]},
        {"shape": "23"},
        {"shape": [1, 2, 3]},
        {"shape": [5]},
        {"type": "complex128"},
        {"type": "object"},
        {"base64": "!" * len(GOOD["base64"])},
        {"base64": GOOD["base64"][:-4]},
        {"base64": 7},
        {"more": 1},
    ],
    ids=str,
)
def test_what_is_no_array_is_refused(changes):
    with pytest.raises(ValueError, match=r"^(is|has)"):
        decode_array({**GOOD, **changes})


def test_a_scene_with_data_of_its_own_comes_back():
    own = OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2, "csv", "花.csv", ("a", "b"), ("no", "yes"))
    scene = TrainerScene(dataset="own", own=own)
    back = decode(TrainerScene, json.loads(json.dumps(encode(scene))))
    assert back == scene
    assert back.mark() == scene.mark()
    assert back.own.take(np.arange(3)).labels.tolist() == [0, 1, 1]


@pytest.mark.parametrize("damage", [{"classes": 1}, {"origin": "stolen"}, {"image": [9, 9]}, {"x": [[1, 2]]}])
def test_damaged_data_are_refused_with_the_place(damage):
    own = OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2)
    written = encode(TrainerScene(dataset="own", own=own))
    with pytest.raises(CodecError, match=r"scene\.own"):
        decode(TrainerScene, {**written, "own": {**written["own"], **damage}})


def test_what_is_read_is_not_copied_again():
    own = OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2)
    written = encode(own)
    x = decode_array(written["x"])
    assert OwnData(x, decode_array(written["y"]), 2).x is x


WRITTEN = encode(
    TrainerScene(
        dataset="own",
        own=OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2, "csv", "a.csv", ("a", "b"), ("no", "yes")),
        added=OwnData(np.zeros((1, 4)), np.array([0]), 2, "drawing"),
    )
)
ODD = [None, True, -1, 0, 1, 2, 3, 51, 10**9, 10**18, 2**70, 0.5, 1e300, "NaN", "", "AAAA", "own", "drawn", "drawing"]
ODD += ["csv", "idx", "uint8", "int64", "float64", "\0\n", "n" * 300, "\ud800", [], {}, [0, 10**18], [1, 1], [-1, -2]]
ODD += [[1, 6], [6, 1], ["", ""], encode_array(np.zeros((3, 0))), encode_array(np.array([[1e200, 2.0]] * 3))]


def test_whatever_is_written_in_a_scene_is_read_or_refused_and_takes_little_memory():
    rng = random.Random(5)  # noqa: S311 - the same scenes each time
    outcomes = {True: 0, False: 0}
    tracemalloc.start()
    for _ in range(2_000):
        data = copy.deepcopy(WRITTEN)
        for _ in range(rng.randint(1, 3)):
            _spoil(data, rng)
        try:
            scene = decode(TrainerScene, data)
        except CodecError:
            outcomes[False] += 1
        else:
            outcomes[True] += 1
            problems(scene)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert min(outcomes.values()) > 100
    assert peak < 20e6


def _spoil(data, rng):
    """Put something odd in one place of *data*, rather of one of the examples; or take that away."""
    place = rng.choice(["own", "added", rng.choice(list(data))])
    while isinstance(inner := data.get(place), dict) and inner and rng.random() < 0.9:
        data, place = inner, rng.choice(list(inner))
    if rng.random() < 0.1:
        data.pop(place, None)
    elif isinstance(inner, list) and inner and rng.random() < 0.5:
        inner[rng.randrange(len(inner))] = rng.choice(ODD)
    else:
        data[place] = copy.deepcopy(rng.choice(ODD))
