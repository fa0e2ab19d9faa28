"""Files that are refused, each for its reason, and none at the cost of memory."""

import gzip
import os
import struct
import sys
import tracemalloc
import zlib

import pytest

from nnstudio.data.idx_file import errors
from nnstudio.data.idx_file.contents import read_header
from nnstudio.data.idx_file.pair import read_pair
from tests.data.idx_file.files import images_bytes, labels_bytes, made_pair


def refused(folder, error, *, images=None, labels=None, examples=None, most_bytes=1_000_000):
    """Read a pair with other contents of one of the files; return why it is refused, without much memory."""
    images_path, labels_path, _, _ = made_pair(folder)
    for path, contents in ((images_path, images), (labels_path, labels)):
        if contents is not None:
            path.write_bytes(contents)
    tracemalloc.start()
    with pytest.raises(errors.IdxError) as caught:
        read_pair(images_path, labels_path, examples)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert type(caught.value) is error
    assert caught.value.path == (labels_path if labels is not None else images_path)
    assert peak < most_bytes
    return caught.value


def header(*sizes, magic=0x803):
    return struct.pack(f">{1 + len(sizes)}I", magic, *sizes)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_header_that_lies_about_terabytes(tmp_path, pack):
    error = refused(tmp_path, errors.CutShortError, images=pack(header(2**32 - 1, 64, 64) + bytes(20)))
    assert error.promised == 16 + (2**32 - 1) * 4096
    assert error.found == (36 if pack is bytes else None)


def test_more_pixels_than_fit_are_not_even_asked_for(tmp_path):
    images, labels, _, _ = made_pair(tmp_path)
    for path, start, each in ((images, header(20_000, 64, 64), 4096), (labels, header(20_000, magic=0x801), 1)):
        with path.open("wb") as file:  # a file with a hole: it is long and takes no room
            file.write(start)
            file.truncate(len(start) + 20_000 * each)
    with pytest.raises(errors.ExamplesError) as caught:
        read_pair(images, labels)
    assert (caught.value.wanted, caught.value.are, caught.value.most) == (20_000, 20_000, 64_000_000 // 4096)


@pytest.mark.parametrize("examples", [0, -1, 31])
def test_more_examples_than_there_are_or_none(tmp_path, examples):
    error = refused(tmp_path, errors.ExamplesError, examples=examples)
    assert (error.wanted, error.are) == (examples, 30)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_cut_short_and_too_long(tmp_path, pack):
    pictures = made_pair(tmp_path)[2]
    whole = images_bytes(pictures)
    short = refused(tmp_path, errors.CutShortError, images=pack(whole[:-1]))
    assert (short.promised, short.found) == (16 + 600, 15 + 600)
    assert refused(tmp_path, errors.TooLongError, images=pack(whole + b"\0")).promised == 616
    assert refused(tmp_path, errors.CutShortError, images=pack(whole[:10])).found == 10


def test_a_gzip_bomb_is_decompressed_no_further_than_its_header_says(tmp_path):
    pictures = made_pair(tmp_path)[2]
    bomb = gzip.compress(images_bytes(pictures) + bytes(50_000_000), 1)
    refused(tmp_path, errors.TooLongError, images=bomb)


def test_a_compressed_file_out_of_which_nothing_comes(tmp_path):
    refused(tmp_path, errors.GzipError, images=gzip.compress(b"", 1) * 80_000)
    refused(tmp_path, errors.GzipError, images=b"\x1f\x8b\x08\x08" + bytes(6) + b"name" * 2_000_000)


def test_damaged_compressed_files(tmp_path):
    whole = gzip.compress(images_bytes(made_pair(tmp_path)[2]))
    wrong_sum = whole[:-8] + bytes([whole[-8] ^ 1]) + whole[-7:]
    for damaged in (whole[:-1], whole[:200], whole[:2], whole[:5], wrong_sum, whole + b"rubbish"):
        refused(tmp_path, errors.GzipError, images=damaged)
    refused(tmp_path, errors.NotIdxError, images=zlib.compress(b"anything"))
    refused(tmp_path, errors.NotIdxError, images=gzip.compress(b""))


@pytest.mark.parametrize("rubbish", [b"", b"\0\0", b"PK\3\4 a zip", b"a,b\n1,2\n", bytes(100), b"\0\0\x08\0"])
def test_no_idx_file(tmp_path, rubbish):
    refused(tmp_path, errors.NotIdxError, images=rubbish)
    refused(tmp_path, errors.NotIdxError, labels=rubbish)


@pytest.mark.parametrize("type_code", [0x09, 0x0B, 0x0C, 0x0D, 0x0E])
def test_numbers_of_another_type(tmp_path, type_code):
    error = refused(tmp_path, errors.ContentsError, images=bytes([0, 0, type_code, 3]) + bytes(100))
    assert (error.type_code, error.dimensions) == (type_code, 3)


@pytest.mark.parametrize("dimensions", [2, 4, 255])
def test_another_number_of_dimensions(tmp_path, dimensions):
    error = refused(tmp_path, errors.ContentsError, images=bytes([0, 0, 8, dimensions]) + bytes(2000))
    assert error.dimensions == dimensions


def test_one_kind_in_place_of_the_other(tmp_path):
    images, labels, _, _ = made_pair(tmp_path)
    assert refused(tmp_path, errors.KindError, images=labels.read_bytes()).found == "labels"
    images, labels, _, _ = made_pair(tmp_path)
    assert refused(tmp_path, errors.KindError, labels=images.read_bytes()).found == "images"


def test_nothing_in_it(tmp_path):
    refused(tmp_path, errors.NoExamplesError, images=header(0, 28, 28))
    refused(tmp_path, errors.NoExamplesError, labels=header(0, magic=0x801))


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (65, 1), (1, 65), (2**32 - 1, 2**32 - 1)])
def test_pictures_of_no_pixels_or_too_many(tmp_path, size):
    error = refused(tmp_path, errors.PictureSizeError, images=header(30, *size) + bytes(600))
    assert (error.rows, error.columns, error.most) == (*size, 64)


def test_another_number_of_labels_than_of_pictures(tmp_path):
    error = refused(tmp_path, errors.CountsError, labels=labels_bytes([0, 1, 2]))
    assert (error.images, error.labels) == (30, 3)


def test_labels_that_are_too_large_or_all_the_same(tmp_path):
    error = refused(tmp_path, errors.ClassesError, labels=labels_bytes([*range(29), 50]))
    assert (error.label, error.number, error.most) == (50, 30, 50)
    error = refused(tmp_path, errors.OneClassError, labels=labels_bytes([4] * 29 + [3]), examples=29)
    assert (error.label, error.examples, error.are) == (4, 29, 30)


def test_a_file_that_the_system_does_not_hand_out(tmp_path):
    images, labels, _, _ = made_pair(tmp_path)
    labels.unlink()
    with pytest.raises(errors.UnreadableError) as caught:
        read_pair(images, labels)
    assert (caught.value.reason, caught.value.path) == ("missing", labels)
    for path, reason in ((tmp_path, "no_file"), (tmp_path / "nul\0", "other"), (tmp_path / ("x" * 5_000), "other")):
        with pytest.raises(errors.UnreadableError) as caught:
            read_header(path)
        assert caught.value.reason == reason


def test_a_file_that_one_may_not_read(tmp_path, monkeypatch):
    images, _, _, _ = made_pair(tmp_path)

    def forbidden(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", forbidden)  # root may read everything
    with pytest.raises(errors.UnreadableError) as caught:
        read_header(images)
    assert (caught.value.reason, caught.value.trouble) == ("forbidden", "Permission denied")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.UnreadableError) as caught:
        read_header(tmp_path / "pipe")
    assert caught.value.reason == "no_file"
