"""What a pair of good files becomes."""

import gzip
import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.data.cancelled import CancelledError
from nnstudio.data.idx_file.contents import read_header
from nnstudio.data.idx_file.header import Header
from nnstudio.data.idx_file.pair import read_pair
from nnstudio.data.inflating import Inflating
from tests.data.idx_file.files import images_bytes, labels_bytes, made_pair


@pytest.mark.parametrize("compressed", [False, True])
def test_pixels_and_labels_are_those_of_the_files(tmp_path, compressed):
    images, labels, pictures, truths = made_pair(tmp_path, compressed=compressed)
    data = read_pair(images, labels)
    assert data.x.dtype == np.uint8
    assert (data.x == pictures.reshape(30, 20)).all()
    assert (data.y == truths).all()
    assert (data.image, data.classes, data.origin) == ((5, 4), 10, "idx")
    assert data.class_names == tuple("0123456789")
    assert data.name == images.name
    assert data.take(np.array([3])).x[0, 2] == pictures[3, 0, 2] / 255


@pytest.mark.parametrize("compressed", [False, True])
def test_the_first_so_many_are_taken(tmp_path, compressed):
    images, labels, pictures, _ = made_pair(tmp_path, compressed=compressed)
    data = read_pair(images, labels, 7)
    assert (data.x == pictures[:7].reshape(7, 20)).all()
    assert data.y.tolist() == list(range(7))
    assert data.classes == 7


def test_no_more_is_decompressed_than_is_needed(tmp_path):
    images, labels, pictures, _ = made_pair(tmp_path, n=2_000, compressed=True)
    whole = images.read_bytes()
    images.write_bytes(whole[: len(whole) // 2])
    assert (read_pair(images, labels, 100).x == pictures[:100].reshape(100, 20)).all()


def test_a_compressed_file_is_known_by_its_contents(tmp_path):
    images, labels, _, _ = made_pair(tmp_path, compressed=True)
    images = images.rename(tmp_path / "images.bin")
    assert len(read_pair(images, labels)) == 30


@pytest.mark.parametrize("compressed", [False, True])
def test_reading_tells_how_far_it_is_and_can_be_cancelled(tmp_path, compressed):
    images, labels, _, _ = made_pair(tmp_path, n=2_000, rows=40, columns=40, compressed=compressed)
    told = []
    read_pair(images, labels, None, told.append)
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1] == 1.0
    told.clear()
    with pytest.raises(CancelledError):
        read_pair(images, labels, None, told.append, lambda: len(told) == 2)
    assert len(told) == 2


def test_a_look_says_what_is_in_a_file(tmp_path):
    images, labels, _, _ = made_pair(tmp_path)
    assert read_header(images) == Header("images", 30, 5, 4)
    assert read_header(labels) == Header("labels", 30)


def test_compressed_parts_one_behind_the_other_are_one_file_and_zeros_behind_do_not_count(tmp_path):
    images, labels, pictures, _ = made_pair(tmp_path)
    whole = images.read_bytes()
    images.write_bytes(gzip.compress(whole[:9]) + gzip.compress(whole[9:400]) + gzip.compress(whole[400:]) + bytes(99))
    assert (read_pair(images, labels).x == pictures.reshape(30, 20)).all()


def test_as_many_pictures_as_mnist_has_take_hardly_more_memory_than_themselves(tmp_path):
    images, labels = tmp_path / "images", tmp_path / "labels"
    images.write_bytes(struct.pack(">4I", 0x803, 60_000, 28, 28) + bytes(60_000 * 784))
    labels.write_bytes(labels_bytes([i % 10 for i in range(60_000)]))
    tracemalloc.start()
    data = read_pair(images, labels)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert data.x.shape == (60_000, 784)
    assert peak < 60_000 * (784 + 8) + 3_000_000


@given(
    st.integers(2, 12), st.integers(1, 64), st.integers(1, 64), st.lists(st.integers(0, 49), min_size=12, max_size=12),
    st.booleans(),
)  # fmt: skip
def test_whatever_is_written_is_read(tmp_path_factory, n, rows, columns, labels, compressed):
    folder = tmp_path_factory.mktemp("idx")
    labels = [*labels[: n - 1], 1 + labels[0] if labels[0] < 49 else 0]
    pictures = np.random.default_rng(n).integers(0, 256, (n, rows, columns), np.uint8)
    pack = gzip.compress if compressed else bytes
    (folder / "images").write_bytes(pack(images_bytes(pictures)))
    (folder / "labels").write_bytes(pack(labels_bytes(labels)))
    data = read_pair(folder / "images", folder / "labels")
    assert (data.x.reshape(pictures.shape) == pictures).all()
    assert data.y.tolist() == labels
    assert data.classes == max(labels) + 1


@given(st.binary(max_size=5_000), st.lists(st.integers(1, 700), min_size=1, max_size=40))
def test_never_more_comes_out_than_is_asked_for(tmp_path_factory, contents, sizes):
    path = tmp_path_factory.mktemp("gzip") / "file"
    path.write_bytes(gzip.compress(contents))
    found = b""
    with path.open("rb") as file:
        inflating = Inflating(file)
        for size in [*sizes, *[700] * 10]:
            piece = inflating.read(size)
            assert len(piece) <= size
            found += piece
    assert found == contents[: len(found)]
    assert len(found) >= min(len(contents), 1)
