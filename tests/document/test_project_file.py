"""What is saved comes back, to the last bit; what could not be opened again is not saved."""

import dataclasses
import io
import json
import math
import types
import typing
import zipfile
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays_of

from nnstudio import __version__
from nnstudio.data.own_data import OwnData
from nnstudio.document.codec import LONGEST_TUPLE
from nnstudio.document.project_file import ProjectFileError, load, npy, read_header, save, strict_json, writing
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import TrainerScene
from tests.document.projects import KINDS, Checkpoint, Layer, drawn_points, realistic

whole = st.integers(-(2**63) + 1, 2**63 - 1)
texts = st.text(st.characters(), max_size=12).filter(  # also half characters, but no two that make one
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == text
)
names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)


@st.composite
def own_data(draw):
    """Draw data of each origin and type: points, tables to classify or to predict from, pictures, drawings."""
    origin = draw(st.sampled_from(["drawn", "csv", "numbers", "idx", "drawing"]))
    rows, columns = draw(st.integers(0, 6)), draw(st.integers(1, 4))
    classes = 0 if origin == "numbers" else draw(st.integers(2, 5))
    if origin in ("idx", "drawing"):
        x = draw(arrays_of.arrays(np.uint8, (rows, 2 * columns)))
        image = (2, columns)
    else:
        columns, most = (2, 60) if origin == "drawn" else (columns, 1e100)
        x = draw(arrays_of.arrays(np.float64, (rows, columns), elements=st.floats(-most, most)))
        image = ()
    if classes:
        y = draw(arrays_of.arrays(np.int64, rows, elements=st.integers(0, classes - 1)))
    else:
        y = draw(arrays_of.arrays(np.float64, rows, elements=st.floats(-1e100, 1e100)))
    return OwnData(
        x,
        y,
        classes,
        "csv" if origin == "numbers" else origin,
        draw(texts),
        tuple(draw(st.just([]) | st.lists(names, min_size=x.shape[1], max_size=x.shape[1]))),
        tuple(draw(st.just([]) | st.lists(names, min_size=classes, max_size=classes))),
        draw(names),
        image,
    )


def strategy(kind):
    """Return what draws any value of the type *kind* that a field of a scene can have."""
    arguments, origin = typing.get_args(kind), typing.get_origin(kind)
    if kind is OwnData:
        return own_data()
    if origin is np.ndarray:
        (held,) = typing.get_args(arguments[1])
        shapes = arrays_of.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3)
        return arrays_of.arrays(held, shapes)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(st.none() if one is type(None) else strategy(one) for one in arguments))
    if origin is tuple:
        return st.lists(strategy(arguments[0]), max_size=4).map(tuple)
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return st.fixed_dictionaries({f.name: strategy(hints[f.name]) for f in dataclasses.fields(kind)}).map(
            lambda values: kind(**values)
        )
    return {float: st.floats(), int: whole, bool: st.booleans(), str: texts}[kind]


def bits(value):
    """Return *value* so that only what is the same to the last bit and type is equal."""
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if dataclasses.is_dataclass(value):
        return type(value), {field.name: bits(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return tuple(bits(one) for one in value)
    if isinstance(value, float):
        return "NaN" if math.isnan(value) else value.hex()
    return type(value), value


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("projects")


class TestRoundTrip:
    @pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
    @pytest.mark.parametrize("compress", [True, False])
    def test_every_scene_comes_back_to_the_last_bit(self, kind, compress, folder):
        path = folder / f"{kind.__name__}.nnstudio"

        @hypothesis_settings(max_examples=40)
        @given(strategy(kind))
        def comes_back(scene):
            save(path, {"part": scene}, compress=compress)
            (back,) = load(path, {"part": kind}).values()
            assert bits(back) == bits(scene)

        comes_back()

    def test_a_whole_project(self, folder):
        path, parts = folder / "花.nnstudio", realistic()
        save(path, parts)
        back = load(path, KINDS)
        assert list(back) == list(parts)
        assert bits(tuple(back.values())) == bits(tuple(parts.values()))
        assert not problems(back["trainer"])

    def test_what_is_missing_is_not_there(self, folder):
        path = folder / "two.nnstudio"
        save(path, {name: realistic()[name] for name in ("softmax", "entropy")})
        assert set(load(path, KINDS)) == {"softmax", "entropy"}
        save(path, {})
        assert load(path, KINDS) == {}

    def test_arrays_are_read_only_and_taken_over_without_a_copy(self, folder):
        path = folder / "own.nnstudio"
        save(path, {"trainer": TrainerScene(own=drawn_points()), "checkpoint": Checkpoint(curve=np.ones(3))})
        back = load(path, KINDS)
        curve = back["checkpoint"].curve
        with pytest.raises(ValueError, match="read-only"):
            curve[0] = 2
        own = back["trainer"].own
        assert OwnData(own.x, own.y, own.classes).x is own.x

    @pytest.mark.parametrize(
        "array", [np.asfortranarray(np.arange(6.0).reshape(2, 3)), np.arange(9.0)[::-2], np.arange(3, dtype=">f8")]
    )
    def test_however_an_array_lies_in_memory(self, array, folder):
        save(folder / "a.nnstudio", {"c": Checkpoint(curve=array)})
        back = load(folder / "a.nnstudio", {"c": Checkpoint})["c"].curve
        np.testing.assert_array_equal(back, array, strict=False)
        assert back.dtype == np.float64
        assert back.dtype.isnative


class TestWhatLiesInTheFile:
    def test_a_teacher_can_read_it_with_numpy_alone(self, folder):
        path, parts = folder / "read.nnstudio", realistic()
        save(path, parts)
        with zipfile.ZipFile(path) as archive:
            assert archive.namelist()[0] == "project.json"
            assert "np.load" in archive.read("README.txt").decode("ascii")
            project = json.loads(archive.read("project.json"))
            place = project["parts"]["checkpoint"]["layers"][1]["weights"]["npy"]
            assert place == "checkpoint/layers/1/weights.npy"
            weights = np.load(io.BytesIO(archive.read(place)), allow_pickle=False)
        assert weights.tobytes() == parts["checkpoint"].layers[1].weights.tobytes()

    @given(arrays_of.arrays(st.sampled_from(["f8", "f4", "i8", "u8", "u1", "?"]), arrays_of.array_shapes(min_side=0)))
    def test_its_arrays_are_written_as_numpy_writes_them(self, array):
        mine, theirs = npy.header_of(npy.little_endian(array)), io.BytesIO()
        np.lib.format.write_array_header_1_0(theirs, np.lib.format.header_data_from_array_1_0(array))
        assert np.load(io.BytesIO(mine + array.tobytes())).tobytes() == array.tobytes()
        assert mine.split(b"}")[0][10:] == theirs.getvalue().split(b"}")[0][10:]

    def test_the_header(self, folder):
        path = folder / "header.nnstudio"
        save(path, realistic())
        header = read_header(path)
        assert (header.version, header.program) == (1, __version__)
        assert timedelta(seconds=-1) <= datetime.now(UTC) - header.saved < timedelta(minutes=1)

    def test_letters_are_readable_and_floats_are_words(self, folder):
        path = folder / "words.nnstudio"
        save(path, {"entropy": EntropyScene(names=("雨",), alpha=math.inf)})
        with zipfile.ZipFile(path) as archive:
            written = archive.read("project.json").decode("utf-8")
        assert '"雨"' in written
        assert '"alpha":"Infinity"' in written

    def test_what_can_be_packed_is_unless_it_shall_be_quick(self, folder):
        def packed(array, **options):
            save(folder / "p.nnstudio", {"c": Checkpoint(curve=array)}, **options)
            with zipfile.ZipFile(folder / "p.nnstudio") as archive:
                return {info.filename for info in archive.infolist() if info.compress_type == zipfile.ZIP_DEFLATED}

        assert packed(np.zeros(10_000), compress=False) == set()
        assert packed(np.zeros(10_000)) == {"project.json", "c/curve.npy", "README.txt"}
        assert packed(np.random.default_rng(0).random(10_000)) == {"project.json", "README.txt"}


class TestWhatIsNotSaved:
    def refused(self, path, parts, place):
        path.write_bytes(b"old")
        with pytest.raises(ProjectFileError) as caught:
            save(path, parts)
        assert caught.value.reason == "unsavable"
        assert caught.value.sentence.values["place"] == place
        assert path.read_bytes() == b"old"
        assert [each.name for each in path.parent.iterdir()] == [path.name]

    def test_a_tuple_longer_than_is_read(self, tmp_path):
        scene = EntropyScene(p=(0.0,) * (LONGEST_TUPLE + 1))
        self.refused(tmp_path / "p", {"entropy": scene}, "entropy.p")

    def test_more_values_than_are_read(self, tmp_path):
        scene = EntropyScene(p=(0.0,) * LONGEST_TUPLE, q=(0.0,) * LONGEST_TUPLE)
        self.refused(tmp_path / "p", dict.fromkeys("abc", scene), "project.json")

    def test_more_bytes_than_are_read(self, tmp_path, monkeypatch):
        monkeypatch.setattr(writing, "MOST_BYTES", 2**24 + 10_000)
        save(tmp_path / "p", {"c": Checkpoint(curve=np.zeros(1000))})
        self.refused(tmp_path / "p", {"c": Checkpoint(curve=np.zeros(1500))}, "c/curve.npy")

    def test_a_side_longer_than_is_read(self, tmp_path):
        self.refused(tmp_path / "p", {"c": Checkpoint(curve=np.zeros((0, 2**28)))}, "c/curve.npy")

    def test_more_arrays_than_are_read(self, tmp_path, monkeypatch):
        monkeypatch.setattr(writing, "MOST_MEMBERS", 10)
        many = Checkpoint(tuple(Layer(np.zeros(i)) for i in range(10)))
        self.refused(tmp_path / "p", {"c": many}, "c/layers/9/weights.npy")

    def test_numbers_larger_than_are_read(self, tmp_path):
        self.refused(tmp_path / "p", {"c": Checkpoint(epoch=2**63)}, "c.epoch")

    @pytest.mark.parametrize("name", ["", "A", "../a", "a.b", "a/b", "1"])
    def test_parts_have_plain_names(self, name, tmp_path):
        with pytest.raises(TypeError, match="cannot be the name of a part"):
            save(tmp_path / "p", {name: EntropyScene()})

    @pytest.mark.parametrize("array", [np.zeros(1, complex), np.array([None]), np.zeros((1,) * 5), np.array("text")])
    def test_other_arrays(self, array, tmp_path):
        with pytest.raises(TypeError, match="cannot be written down"):
            save(tmp_path / "p", {"c": Checkpoint(curve=array)})

    def test_large_arrays_are_never_taken_for_a_bomb(self, tmp_path):
        zeros = np.zeros(9_000_000)
        save(tmp_path / "p", {"c": Checkpoint(curve=zeros)})
        assert (tmp_path / "p").stat().st_size > zeros.nbytes
        assert load(tmp_path / "p", {"c": Checkpoint})["c"].curve.size == zeros.size


def test_the_limits_of_json_are_those_of_the_text():
    assert strict_json.is_within_limits(b" " * strict_json.LONGEST)
    assert not strict_json.is_within_limits(b" " * (strict_json.LONGEST + 1))
    assert strict_json.is_within_limits(b"," * strict_json.MOST_VALUES)
    assert not strict_json.is_within_limits(b"[" * strict_json.MOST_VALUES + b"{")
