"""Which file belongs to which."""

import pytest

from nnstudio.data.idx_file.beside import images_beside, labels_beside

NAMES = [
    ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
    ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
    ("t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"),
    ("emnist-letters-test-images-idx3-ubyte.gz", "emnist-letters-test-labels-idx1-ubyte.gz"),
    ("Images.IDX3", "Labels.IDX1"),
    ("train-images-idx3-ubyte", "train-labels-idx1-ubyte.gz"),
    ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte"),
]


@pytest.mark.parametrize(("images", "labels"), NAMES)
def test_each_finds_the_other(tmp_path, images, labels):
    for name in (images, labels, "other-labels-idx1-ubyte", "other-images-idx3-ubyte"):
        (tmp_path / name).touch()
    assert labels_beside(tmp_path / images) == tmp_path / labels
    assert images_beside(tmp_path / labels) == tmp_path / images


def test_where_there_is_none_none_is_guessed(tmp_path):
    (tmp_path / "train-labels-idx1-ubyte").mkdir()
    for name in ("train-images-idx3-ubyte", "pictures"):
        (tmp_path / name).touch()
        assert labels_beside(tmp_path / name) is None
    assert images_beside(tmp_path / "nothing") is None
