"""Scenes to JSON and back."""

import json
import math
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.data.own_data import OwnData
from nnstudio.document import codec
from nnstudio.document.codec import CodecError, decode, decode_fields, encode
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.trainer.scene import TrainerScene


@dataclass(frozen=True)
class Layer:
    units: int = 8
    activation: str = "tanh"
    dropout: float | None = None


@dataclass(frozen=True)
class Everything:
    title: str = ""
    on: bool = False
    count: int = 0
    rate: float = 0.03
    weights: tuple[float, ...] = (1.0, 2.0)
    flags: tuple[bool, ...] = ()
    layers: tuple[Layer, ...] = (Layer(),)
    rows: tuple[tuple[int, ...], ...] = ()
    seed: int | None = None
    output: Layer = field(default_factory=Layer)


@dataclass(frozen=True)
class Demanding:
    name: str


floats = st.floats(allow_nan=False)
texts = st.text(max_size=20)
layers = st.builds(Layer, st.integers(-(2**63) + 1, 2**63 - 1), texts, st.none() | floats)
everything = st.builds(
    Everything,
    texts,
    st.booleans(),
    st.integers(-(2**63) + 1, 2**63 - 1),
    floats,
    st.lists(floats).map(tuple),
    st.lists(st.booleans()).map(tuple),
    st.lists(layers, max_size=3).map(tuple),
    st.lists(st.lists(st.integers(-(2**63) + 1, 2**63 - 1), max_size=3).map(tuple), max_size=3).map(tuple),
    st.none() | st.integers(-(2**63) + 1, 2**63 - 1),
    layers,
)
probabilities = st.lists(floats, max_size=10).map(tuple)
entropy_scenes = st.builds(EntropyScene, probabilities, probabilities, floats, st.lists(texts).map(tuple))


def written_and_read(scene):
    text = json.dumps(encode(scene), allow_nan=False)
    return decode(type(scene), json.loads(text))


def kinds(value):
    """Return the types all the way down, since 1 == 1.0 == True."""
    if is_dataclass(value):
        return {entry.name: kinds(getattr(value, entry.name)) for entry in fields(value)}
    return [kinds(item) for item in value] if isinstance(value, tuple) else type(value)


class TestRoundTrip:
    @given(st.one_of(everything, entropy_scenes, layers))
    def test_what_is_written_is_read_back_the_same(self, scene):
        again = written_and_read(scene)
        assert again == scene
        assert kinds(again) == kinds(scene)

    def test_what_is_no_number_is_written_in_words(self):
        scene = Everything(
            rate=math.nan, weights=(math.inf, -math.inf, -0.0, 5e-324, 1.7976931348623157e308, 0.1 + 0.2)
        )
        again = written_and_read(scene)
        assert math.isnan(again.rate)
        assert again.weights == scene.weights
        assert math.copysign(1, again.weights[2]) == -1

    def test_what_it_looks_like(self):
        assert encode(Layer(3, "relu", math.inf)) == {"units": 3, "activation": "relu", "dropout": "Infinity"}
        written = encode(EntropyScene((1.0,), (1.0,), 2.0, locked_p=(True,)))
        expected = {"p": [1.0], "q": [1.0], "base": 2.0, "names": [], "locked_p": [True], "page": "outcomes"}
        assert {field: written[field] for field in expected} == expected

    def test_what_is_left_out_keeps_its_default(self):
        assert decode(Everything, {}) == Everything()
        assert decode(Everything, {"layers": [{"units": 3}]}).layers == (Layer(3),)

    def test_a_whole_number_will_do_for_a_float(self):
        scene = decode(EntropyScene, {"p": [1, 0], "base": 10})
        assert kinds(scene.p) == [float, float]
        assert type(scene.base) is float

    def test_only_the_named_fields_for_an_edit(self):
        assert decode_fields(Everything, {"weights": [1, 2], "seed": None}) == {"weights": (1.0, 2.0), "seed": None}

    @pytest.mark.parametrize("thing", [object(), {1}, [1.0], {"a": 1}, b"bytes", 1j, Layer])
    def test_what_cannot_be_written(self, thing):
        with pytest.raises(TypeError, match="cannot be written down"):
            encode(Everything(title=thing))


def nested(depth):
    data: Any = 1.0
    for _ in range(depth):
        data = [data]
    return data


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (None, "scene: is not an object with named fields"),
            ([], "scene: is not an object with named fields"),
            ("p", "scene: is not an object with named fields"),
            ({"colour": 1}, "scene: has the unknown field 'colour'"),
            ({1: 1}, "scene: has the unknown field '1'"),
            ({"__class__": "x"}, "scene: has the unknown field '__class__'"),
            ({"title": 3}, "scene.title: is not of type str"),
            ({"title": None}, "scene.title: is not of type str"),
            ({"on": 1}, "scene.on: is not of type bool"),
            ({"on": "true"}, "scene.on: is not of type bool"),
            ({"count": True}, "scene.count: is not of type int"),
            ({"count": 1.5}, "scene.count: is not of type int"),
            ({"count": 1e300}, "scene.count: is too large a number"),
            ({"count": math.inf}, "scene.count: is not of type int"),
            ({"count": "1"}, "scene.count: is not of type int"),
            ({"rate": True}, "scene.rate: is not of type float"),
            ({"rate": "0.1"}, "scene.rate: is not of type float"),
            ({"rate": "inf"}, "scene.rate: is not of type float"),
            ({"rate": None}, "scene.rate: is not of type float"),
            ({"rate": 10**400}, "scene.rate: is too large a number"),
            ({"seed": "7"}, "scene.seed: is not of type int"),
            ({"seed": False}, "scene.seed: is not of type int"),
            ({"weights": 1.0}, "scene.weights: is not a list"),
            ({"weights": "12"}, "scene.weights: is not a list"),
            ({"weights": {"0": 1.0}}, "scene.weights: is not a list"),
            ({"weights": [1.0, "x"]}, "scene.weights[1]: is not of type float"),
            ({"weights": [1.0, -(10**400)]}, "scene.weights[1]: is too large a number"),
            ({"rows": [[1], [2, 3.5]]}, "scene.rows[1][1]: is not of type int"),
            ({"layers": [{}, {"units": "8"}]}, "scene.layers[1].units: is not of type int"),
            ({"layers": [{"width": 8}]}, "scene.layers[0]: has the unknown field 'width'"),
            ({"layers": [8]}, "scene.layers[0]: is not an object"),
            ({"output": {"dropout": []}}, "scene.output.dropout: is not of type float"),
        ],
    )
    def test_each_by_its_place(self, data, told):
        with pytest.raises(CodecError) as caught:
            decode(Everything, data)
        assert str(caught.value).startswith(told)
        assert caught.value.path == told.partition(":")[0]

    def test_texts_and_lists_beyond_their_limits(self):
        assert decode(Everything, {"title": "x" * codec.LONGEST_TEXT}).title
        with pytest.raises(CodecError, match=r"scene\.title: is longer than"):
            decode(Everything, {"title": "x" * (codec.LONGEST_TEXT + 1)})
        assert decode(Everything, {"flags": [True] * codec.LONGEST_TUPLE}).flags
        with pytest.raises(CodecError, match=r"scene\.flags: is not a list of at most"):
            decode(Everything, {"flags": [True] * (codec.LONGEST_TUPLE + 1)})

    def test_deep_nesting_is_refused_at_its_first_wrong_level(self):
        with pytest.raises(CodecError, match=r"^scene\.weights\[0\]: is not of type float"):
            decode(Everything, {"weights": nested(100_000)})
        with pytest.raises(CodecError, match=r"^scene\.rows\[0\]\[0\]: is not of type int"):
            decode(Everything, {"rows": nested(100_000)})

    def test_a_field_without_default_that_is_left_out(self):
        with pytest.raises(CodecError, match="scene: lacks the field 'name'"):
            decode(Demanding, {})
        assert decode(Demanding, {"name": "x"}) == Demanding("x")

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers(-(2**63) + 1, 2**63 - 1) | st.floats() | texts,
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        ),
        st.sampled_from([entry.name for entry in fields(Everything)]),
    )
    def test_any_json_gives_a_scene_or_a_named_error(self, data, name):
        try:
            scene = decode(Everything, {name: data})
        except CodecError as error:
            assert error.path.startswith("scene")  # noqa: PT017 - either way is right
        else:
            written_and_read(scene)


def test_an_object_of_the_kind_itself_is_taken_and_checked():
    changes = decode_fields(Everything, {"layers": [Layer(3), {"units": 4.0}]})
    assert changes == {"layers": (Layer(3), Layer(4))}
    with pytest.raises(CodecError, match=r"layers\[0\].units"):
        decode_fields(Everything, {"layers": [Layer("many")]})


@dataclass(frozen=True)
class Sums:
    """It looks itself whether it is sound, and stumbles in one way or another."""

    numbers: npt.NDArray[Any]
    floats: npt.NDArray[np.floating[Any]] | None = None
    total: float = 0.0

    def __post_init__(self):
        if self.total and self.numbers[0] / (self.total - 1) > int(self.total):
            raise ValueError("too large a number")


class TestArrays:
    @pytest.mark.parametrize("kind", codec.ARRAY_TYPES)
    @pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0), (2, 3, 1, 2)])
    def test_stay_as_they_are(self, kind, shape):
        array = np.zeros(shape, kind)
        written = encode(Sums(array))
        assert written["numbers"] is array
        assert decode(Sums, written).numbers is array

    @pytest.mark.parametrize(
        "data",
        [None, 1.0, [1.0], {"npy": "a"}, np.float64(1), np.zeros(1, complex), np.array(["a"]), np.zeros((1,) * 5)],
    )
    def test_and_all_else_is_none(self, data):
        with pytest.raises(CodecError, match=r"^scene\.numbers: is not an array of numbers"):
            decode(Sums, {"numbers": data})

    def test_of_a_type_that_the_field_has_not(self):
        good = {"numbers": np.zeros(()), "floats": np.zeros(2, np.float32)}
        assert decode(Sums, good).floats is good["floats"]
        assert decode(Sums, {**good, "floats": None}).floats is None
        with pytest.raises(CodecError, match=r"^scene\.floats: is an array of int64, not of floating"):
            decode(Sums, {**good, "floats": np.zeros(2, np.int64)})

    @pytest.mark.parametrize(
        ("numbers", "total"), [(np.ones(1), 1.1), (np.ones(0), 2.0), (np.ones((2, 2)), 2.0), (np.ones(1), math.inf)]
    )
    def test_that_do_not_fit_the_rest(self, numbers, total):
        with pytest.raises(CodecError, match=r"^scene: "):
            decode(Sums, {"numbers": numbers, "total": total})

    def test_data_of_the_learner_come_back(self):
        own = OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2, "csv", "花.csv", ("a", "b"), ("no", "yes"))
        scene = TrainerScene(dataset="own", own=own)
        back = decode(TrainerScene, encode(scene))
        assert back == scene
        assert back.mark() == scene.mark()
        assert back.own.take(np.arange(3)).labels.tolist() == [0, 1, 1]

    @pytest.mark.parametrize(
        "damage", [{"classes": 1}, {"origin": "stolen"}, {"image": [9, 9]}, {"x": np.zeros((1, 2))}]
    )
    def test_damaged_data_are_refused_with_the_place(self, damage):
        own = OwnData(np.arange(6.0).reshape(3, 2), np.array([0, 1, 1]), 2)
        written = encode(TrainerScene(dataset="own", own=own))
        with pytest.raises(CodecError, match=r"^scene\.own"):
            decode(TrainerScene, {**written, "own": {**written["own"], **damage}})
