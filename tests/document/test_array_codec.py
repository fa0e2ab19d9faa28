"""Arrays in JSON: every number comes back; what is none is refused before memory is taken."""

import json

import numpy as np
import pytest

from nnstudio.data.own_data import OwnData
from nnstudio.document.array_codec import decode_array, encode_array
from nnstudio.document.codec import CodecError, decode, encode
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
    assert back.flags.writeable


GOOD = encode_array(np.arange(6.0).reshape(2, 3))


@pytest.mark.parametrize(
    "changes",
    [
        {"shape": [2**40, 2**40]},
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
