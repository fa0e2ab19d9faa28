"""What is opened may be anybody's: each trick is refused with its reason, quickly, and without taking memory."""

import os
import stat
import struct
import sys
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.project_file import ProjectFileError, archive, load, read_header, reading, save
from tests.document.projects import KINDS, npy_of, project_of, realistic, with_json, zipped

CURVE = {"checkpoint": {"curve": {"npy": "checkpoint/curve.npy"}}}
GOOD_NPY = npy_of(np.arange(6.0).reshape(2, 3))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "花.nnstudio"


def refused(path, data=None, opens=load):
    """Return the error with which *data* at *path* are refused, within a second and with little memory."""
    if data is not None:
        path.write_bytes(data)
    tracemalloc.start()
    start = time.perf_counter()
    with pytest.raises(ProjectFileError) as caught:
        opens(path, KINDS) if opens is load else opens(path)
    duration = time.perf_counter() - start
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    error = caught.value
    assert duration < 5  # tracing takes several times as long
    assert peak < 300e6
    assert error.sentence.context == "Document"
    assert error.sentence.values["file"] == path.name
    places = {part.partition("}")[0] for part in error.sentence.source.split("{")[1:]}
    assert places == error.sentence.values.keys()
    return error


def with_curve(member, name="checkpoint/curve.npy"):
    return with_json(project_of(CURVE), (name, member))


def patched(data, place, value):
    """Return *data* with *value* at *place* of the entry of its first member in the list at the end."""
    data = bytearray(data)
    start = data.index(b"PK\x01\x02") + place
    data[start : start + len(value)] = value
    return bytes(data)


class TestTheFile:
    def test_that_is_not_there(self, path):
        assert refused(path).reason == "gone"
        (path.parent / "plain").write_bytes(b"")
        assert refused(path.parent / "plain" / "file").reason == "gone"

    def test_that_is_a_folder(self, path):
        path.mkdir()
        assert refused(path).reason == "folder"

    @pytest.mark.parametrize(
        ("error", "reason"),
        [
            (PermissionError(13, "Permission denied"), "rights"),
            (FileNotFoundError(2, "No such file"), "gone"),
            (OSError(5, "Input/output error"), "unreadable"),
        ],
    )
    def test_that_the_system_refuses(self, path, error, reason, monkeypatch):
        path.write_bytes(b"")

        def refuse(*_):
            raise error

        monkeypatch.setattr(archive, "_BoundedReads", refuse)
        assert refused(path).reason == reason

    def test_that_another_program_holds(self, path, monkeypatch):
        path.write_bytes(b"")
        error = PermissionError(13, "The process cannot access the file")
        error.winerror = 32

        def refuse(*_):
            raise error

        monkeypatch.setattr(archive, "_BoundedReads", refuse)
        assert refused(path).reason == "busy"

    @pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
    def test_that_is_a_pipe_which_nobody_writes_to(self, path):
        os.mkfifo(path)
        assert refused(path).reason == "foreign"

    @pytest.mark.parametrize("data", [b"GIF89a", b"a,b\n1,2\n", b"\0" * 100, b"PK", b"PK\x03", b"P"])
    def test_of_another_kind(self, path, data):
        assert refused(path, data).reason == "foreign"

    def test_another_zip(self, path):
        assert refused(path, zipped([("word/document.xml", b"<w/>")])).reason == "foreign"
        assert refused(path, with_json({"format": "other"})).reason == "foreign"
        assert refused(path, with_json([])).reason == "foreign"

    def test_empty_or_cut_anywhere(self, path):
        save(path, realistic())
        data = path.read_bytes()
        for length in [0, *range(4, len(data) - 1, 97), len(data) - 22]:
            assert refused(path, data[:length]).reason in ("cut", "damaged"), length
        assert refused(path, b"").reason == "cut"
        assert refused(path, data[: len(data) // 2]).reason == "cut"

    def test_larger_than_any_project(self, path):
        with path.open("wb") as file:
            file.write(b"PK\x03\x04")
            file.truncate(2**31)  # a sparse file: it takes no room
        assert refused(path).reason == "too_large"


class TestTheHeader:
    @pytest.mark.parametrize("opens", [load, read_header])
    def test_of_a_newer_version(self, path, opens):
        newer = project_of({"trainer": {"brand": "new"}}, version=2, program="9.1.0", extra=1)
        data = with_json(newer, ("models/weights.bin", b"?"))
        error = refused(path, data, opens)
        assert error.reason == "newer"
        assert error.sentence.values["program"] == "9.1.0"

    def test_with_a_part_of_a_newer_program(self, path):
        assert refused(path, with_json(project_of({"brain": {}}, program="0.2.0"))).reason == "newer"
        error = refused(path, with_json(project_of({"brain": {}})))
        assert (error.reason, error.sentence.values["place"]) == ("unfit", "brain")

    @pytest.mark.parametrize(
        "change",
        [
            {"version": 0},
            {"version": True},
            {"version": 1.0},
            {"version": "1"},
            {"version": None},
            {"program": 1},
            {"program": "<b>"},
            {"program": "1" * 41},
            {"saved": 1},
            {"saved": "yesterday"},
            {"saved": "2026-11-26T08:00:00"},
            {"saved": "0001-01-01T00:00:00+23:59"},
            {"saved": "9999-12-31T23:59:59-23:59"},
            {"more": 1},
            {"parts": []},
            {"parts": {"A": {}}},
            {"parts": {"../a": {}}},
        ],
        ids=str,
    )
    def test_that_is_none(self, path, change):
        assert refused(path, with_json({**project_of({}), **change})).reason == "damaged"


class TestTheArchive:
    def test_with_a_wrong_check_sum(self, path):
        save(path, realistic(), compress=False)
        data = path.read_bytes()
        place = data.index(b"NUMPY") + 200
        assert refused(path, data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]).reason == "damaged"

    def test_under_a_password(self, path):
        assert refused(path, patched(with_json(project_of({})), 8, b"\x01\x00")).reason == "encrypted"

    @pytest.mark.parametrize("method", [1, 6, 9, 12, 14, 95, 97, 99])
    def test_packed_in_another_way(self, path, method):
        assert refused(path, patched(with_json(project_of({})), 10, struct.pack("<H", method))).reason == "damaged"

    @pytest.mark.parametrize(
        "name",
        [
            "/etc/passwd",
            "../a.npy",
            "a/../../b.npy",
            "a/./b.npy",
            "..",
            "C:/a.npy",
            "a\\b.npy",
            "\\\\server\\a",
            "a.exe",
            "checkpoint/",
            "checkpoint/curve.npy\0.exe",
            "project.json\0",
            "checkpoint/other.npy",
        ],
    )
    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_with_paths_that_lead_elsewhere_or_what_no_project_has(self, path, name):
        safe = "x" * len(name.encode())
        data = with_json(project_of({}), (safe, b"x")).replace(safe.encode(), name.encode())
        assert refused(path, data).reason == "unsafe"

    def test_with_a_link(self, path):
        info = zipfile.ZipInfo("checkpoint/curve.npy")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        assert refused(path, with_json(project_of(CURVE), (info, b"/etc/passwd"))).reason == "unsafe"

    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_with_two_members_of_one_name(self, path):
        twice = project_of({})
        assert refused(path, with_json(twice, ("project.json", b"{}"))).reason == "unsafe"

    def test_with_thousands_of_members(self, path):
        assert (
            refused(path, with_json(project_of({}), *((f"{i}.npy", b"") for i in range(5_000)))).reason == "too_large"
        )

    def test_with_a_list_of_members_without_end(self, path):
        many = with_json(project_of({}), *((f"{i:0>200}.npy", b"") for i in range(6_000)))
        assert refused(path, many).reason == "too_large"

    def test_that_is_a_bomb(self, path):
        zeros = bytes(2**24)
        bomb = with_json(project_of(CURVE), *((f"a/{i}.npy", zeros) for i in range(5)))
        assert len(bomb) < 2**18
        assert refused(path, bomb).reason == "too_large"

    def test_that_is_a_bomb_and_lies_about_it(self, path):
        """The size in the list at the end is small: then no more than that is unpacked, and its check sum is wrong."""
        data = with_json(b" " * 100_000_000)
        assert refused(path, data).reason == "too_large"
        assert refused(path, patched(data, 24, struct.pack("<I", 1000))).reason == "damaged"

    def test_whose_stream_goes_on_without_a_single_byte_in_it(self, path):
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        block = packer.compress(b"x") + packer.flush(zlib.Z_SYNC_FLUSH) + packer.flush(zlib.Z_SYNC_FLUSH)
        block += b"\0\0\0\xff\xff" * 4_000_000
        data = zipped([("project.json", block)], compression=zipfile.ZIP_STORED)
        for place, value in ((10, struct.pack("<H", zipfile.ZIP_DEFLATED)), (24, struct.pack("<I", 1_000_000))):
            data = patched(data, place, value)
        assert refused(path, data).reason == "damaged"

    def test_that_promises_more_than_it_holds(self, path):
        data = with_curve(GOOD_NPY)
        second = data.rindex(b"PK\x01\x02") + 24
        data = data[:second] + struct.pack("<I", 2**30 + 1) + data[second + 4 :]
        assert refused(path, data).reason == "too_large"
        data = data[:second] + struct.pack("<I", 10_000) + data[second + 4 :]
        assert refused(path, data).reason == "damaged"

    def test_in_another_archive(self, path):
        assert refused(path, zipped([("a.nnstudio", with_json(project_of({})))])).reason == "foreign"

    def test_without_an_array_that_it_refers_to(self, path):
        assert refused(path, with_json(project_of(CURVE))).reason == "damaged"

    def test_with_an_array_in_two_places(self, path):
        twice = {"checkpoint": {**CURVE["checkpoint"], "order": {"npy": "checkpoint/curve.npy"}}}
        assert refused(path, with_json(project_of(twice), ("checkpoint/curve.npy", GOOD_NPY))).reason == "damaged"

    @pytest.mark.parametrize("name", ["project.json", "README.txt", "../a.npy", "/a/b.npy", "a.npy", "a//b.npy", ""])
    def test_with_a_reference_that_leads_elsewhere(self, path, name):
        part = {"checkpoint": {"curve": {"npy": name}}}
        assert refused(path, with_json(project_of(part))).reason == "unsafe"


class TestTheJson:
    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("", "damaged"),
            ("{", "damaged"),
            ("nul", "damaged"),
            (b"\xff\xfe{\0}\0", "damaged"),
            (b'{"format":"\xff"}', "damaged"),
            ('{"format": "nnstudio", "format": "nnstudio"}', "damaged"),
            ('{"a": NaN}', "damaged"),
            ('{"a": -Infinity}', "damaged"),
            ('{"a": 1e999}', "damaged"),
            ('{"a": ' + "9" * 5000 + "}", "damaged"),
            ('{"a": 1.' + "9" * 5000 + "e" + "9" * 5000 + "}", "damaged"),
            ("[" * 1_000_000, "too_large"),
            ("[" * 100_000 + "]" * 100_000, "too_large"),
            ('{"a":' * 100_000 + "1" + "}" * 100_000, "too_large"),
            ("[" + "[]," * 2_000_000 + "1]", "too_large"),
            (" " * (2**24 + 1), "too_large"),
            ("[" + '"😀",' * 400_000 + "1]", "foreign"),
            ('{"' + '":1,"'.join(map(str, range(400_000))) + '":1}', "foreign"),
            ("[" + "[[1]]," * 120_000 + "1]", "foreign"),
        ],
        ids=range(19),
    )
    def test_that_is_none_or_too_much(self, path, text, reason):
        assert refused(path, with_json(text)).reason == reason

    @pytest.mark.parametrize("depth", [300, 800, 960, 990, 1_000, 20_000])
    def test_that_is_deep_where_a_scene_should_be(self, path, depth):
        deep = '{"a":' * depth + "1" + "}" * depth
        text = with_json(
            '{"format":"nnstudio","version":1,"program":"0.1.0",'
            f'"saved":"2026-01-01T00:00:00Z","parts":{{"entropy":{deep}}}}}'
        )
        assert refused(path, text).reason in ("unfit", "too_large")

    @pytest.mark.parametrize(
        ("part", "place"),
        [
            ({"entropy": {"p": "x"}}, "entropy.p"),
            ({"entropy": {"base": 10**400}}, "entropy.base"),
            ({"entropy": {"colour": 1}}, "entropy"),
            ({"entropy": []}, "entropy"),
            ({"trainer": {"seed": 2**63}}, "trainer.seed"),
            ({"trainer": {"own": {"x": 1}}}, "trainer.own.x"),
            ({"softmax": {"logits": [1, 2, None]}}, "softmax.logits[2]"),
            ({"activation": {"own_formula": "x" * 10_001}}, "activation.own_formula"),
            ({"checkpoint": {"layers": [{}]}}, "checkpoint.layers[0]"),
            ({"checkpoint": {"curve": [1.0]}}, "checkpoint.curve"),
            ({"checkpoint": {"curve": {"npy": 1}}}, "checkpoint.curve"),
            ({"checkpoint": {"curve": {"npy": "a", "b": 1}}}, "checkpoint.curve"),
        ],
        ids=str,
    )
    def test_whose_fields_do_not_fit(self, path, part, place):
        error = refused(path, with_json(project_of(part)))
        assert (error.reason, error.sentence.values["place"]) == ("unfit", place)

    @pytest.mark.parametrize("field", ["order", "generator", "pixels", "is_shuffled", "batch", "epoch", "output"])
    def test_with_an_array_of_another_type_or_in_another_place(self, path, field):
        part = {"checkpoint": {field: {"npy": "checkpoint/curve.npy"}}}
        error = refused(path, with_json(project_of(part), ("checkpoint/curve.npy", GOOD_NPY)))
        assert error.reason == "unfit"
        assert error.sentence.values["place"] == f"checkpoint.{field}"


def raw_npy(header, numbers=b"", version=b"\x01\x00", length=None):
    header = header if isinstance(header, bytes) else header.encode()
    size = struct.pack("<H" if version == b"\x01\x00" else "<I", len(header) if length is None else length)
    return b"\x93NUMPY" + version + size + header + numbers


def header(kind="'<f8'", order="False", shape="(2, 3)"):
    return f"{{'descr': {kind}, 'fortran_order': {order}, 'shape': {shape}, }}\n"


class TestTheArrays:
    def test_what_numpy_writes_is_read(self, path):
        path.write_bytes(with_curve(GOOD_NPY))
        assert load(path, KINDS)["checkpoint"].curve.tolist() == [[0, 1, 2], [3, 4, 5]]

    @pytest.mark.parametrize(
        "member",
        [
            b"",
            b"\x93NUMPY",
            b"\x93NUMPY\x01\x00",
            GOOD_NPY[:-1],
            GOOD_NPY + b"\0",
            GOOD_NPY.replace(b"NUMPY", b"NUMPX"),
            npy_of(np.array([{"a": 1}, os.system], dtype=object)),
            npy_of(np.zeros(3, [("a", "<f8"), ("b", "<i4")])),
            npy_of(np.zeros(3, complex)),
            npy_of(np.zeros(3, ">f8")),
            npy_of(np.zeros(3, "<f2")),
            npy_of(np.zeros(3, "<i4")),
            npy_of(np.array(["text"])),
            npy_of(np.array(["2026"], "M8[D]")),
            npy_of(np.asfortranarray(np.zeros((2, 3)))),
            npy_of(np.zeros((1, 1, 1, 1, 1))),
            raw_npy(header(), bytes(48), b"\x02\x00"),
            raw_npy(header(), bytes(48), b"\x09\x09"),
            raw_npy(header(), bytes(48), length=65535),
            raw_npy(header(), bytes(48), length=10),
            raw_npy(header(), bytes(47)),
            raw_npy(header(shape="(1000000000000, 1000000000000)")),
            raw_npy(header(shape="(0, 100000000000)")),
            raw_npy(header(shape="(0, 999999999999, 999999999999, 999999999999)")),
            raw_npy(header(shape="(2, -3)"), bytes(48)),
            raw_npy(header(shape="(2.0, 3)"), bytes(48)),
            raw_npy(header(shape="(2, True)"), bytes(16)),
            raw_npy(header(shape="[2, 3]"), bytes(48)),
            raw_npy(header(shape="(6)"), bytes(48)),
            raw_npy(header(shape="(,)"), bytes(8)),
            raw_npy(header(shape="(" + "1, " * 40 + ")"), bytes(8)),
            raw_npy(header(shape="(" + "9" * 5000 + ",)"), bytes(8)),
            raw_npy(header(shape="(" * 500 + ")" * 500), bytes(8)),
            raw_npy(header(shape="(٢, 3)"), bytes(48)),
            raw_npy(header(order="True"), bytes(48)),
            raw_npy(header(order="1"), bytes(48)),
            raw_npy(header(kind="'|O'"), bytes(48)),
            raw_npy(header(kind="__import__('os').system('x')"), bytes(48)),
            raw_npy(header(kind="'|V8'"), bytes(48)),
            raw_npy(header(kind="'<f0'"), bytes(48)),
            raw_npy(header().strip() + "x\n", bytes(48)),
        ],
        ids=range(41),
    )
    def test_all_else_is_not(self, path, member):
        assert refused(path, with_curve(member)).reason == "damaged"

    def test_neither_yes_nor_no(self, path):
        part = {"checkpoint": {"is_shuffled": {"npy": "checkpoint/b.npy"}}}
        good = npy_of(np.array([True, False]))
        path.write_bytes(with_json(project_of(part), ("checkpoint/b.npy", good)))
        assert load(path, KINDS)["checkpoint"].is_shuffled.tolist() == [True, False]
        assert refused(path, with_json(project_of(part), ("checkpoint/b.npy", good[:-1] + b"\x02"))).reason == "damaged"

    def test_data_that_do_not_fit_together(self, path):
        own = {"x": {"npy": "trainer/x.npy"}, "y": {"npy": "trainer/y.npy"}, "classes": 2}
        for x, y in (
            (np.zeros((3, 2)), np.array([0, 1])),
            (np.zeros((3, 2)), np.array([0, 1, 2])),
            (np.full((3, 2), np.nan), np.array([0, 1, 1])),
            (np.zeros((3, 2), bool), np.array([0, 1, 1])),
            (np.zeros(()), np.zeros((), np.int64)),
            (np.zeros((3, 0)), np.array([0, 1, 1])),
            (np.zeros((3, 2), np.float32), np.array([0, 1, 1], np.uint64)),
        ):
            members = ("trainer/x.npy", npy_of(x)), ("trainer/y.npy", npy_of(y))
            error = refused(path, with_json(project_of({"trainer": {"own": own}}), *members))
            assert (error.reason, error.sentence.values["place"]) == ("unfit", "trainer.own")

    def test_more_than_there_is_memory_for(self, path, monkeypatch):
        def no_memory(*_):
            raise MemoryError

        monkeypatch.setattr(reading, "read_array", no_memory)
        assert refused(path, with_curve(GOOD_NPY)).reason == "memory"


def test_nothing_is_ever_unpacked_to_the_disk(path):
    path.write_bytes(with_curve(GOOD_NPY))
    load(path, KINDS)
    assert [each.name for each in Path(path.parent).iterdir()] == [path.name]
