"""A drawing becomes inputs as the pictures of the set became theirs."""

import numpy as np
import pytest

from nnstudio.data.drawn_image import MNIST_SHARE, centred, paper_for, reduced

UCI = paper_for((8, 8))


def counted_slowly(bitmap):
    """Count the pixels that are on in blocks of 4 × 4, as the UCI set's description says."""
    counts = [[0] * 8 for _ in range(8)]
    for row in range(32):
        for column in range(32):
            counts[row // 4][column // 4] += int(bitmap[row][column])
    return counts


def test_digits_are_counted_in_blocks_as_in_the_uci_set():
    bitmap = np.random.default_rng(3).integers(0, 2, (32, 32)).astype(float)
    picture = reduced(bitmap, (8, 8))
    assert (16 * picture).tolist() == counted_slowly(bitmap)  # sixteenths are exact


def test_a_stroke_of_known_pixels_has_known_sixteenths():
    bitmap = np.zeros((32, 32))
    bitmap[6:20, 13:16] = 1.0  # 14 rows, 3 columns, in the fourth column of blocks
    picture = 16 * reduced(bitmap, (8, 8))
    assert picture[:, 3].tolist() == [0, 6, 12, 12, 12, 0, 0, 0]
    assert picture.sum() == 42


@pytest.mark.parametrize("shape", [(28, 28), (28, 20), (64, 64), (1, 5), (3, 64)])
def test_other_pictures_are_means_over_blocks_of_a_finer_paper(shape):
    paper = paper_for(shape)
    assert paper.image_shape == shape
    assert not paper.bilevel
    assert 4 <= paper.block <= 8
    bitmap = np.random.default_rng(4).random((paper.rows, paper.columns))
    picture = reduced(bitmap, shape)
    for row in range(shape[0]):
        for column in range(shape[1]):
            down, right = row * paper.block, column * paper.block
            block = bitmap[down : down + paper.block, right : right + paper.block]
            assert picture[row, column] == pytest.approx(sum(map(sum, block)) / paper.block**2)


def test_blocks_that_are_no_whole_number_of_pixels_are_refused():
    with pytest.raises(ValueError, match="equal blocks"):
        reduced(np.zeros((32, 32)), (7, 8))


def test_the_paper_of_digits_is_the_bitmap_of_the_uci_set():
    assert (UCI.rows, UCI.columns, UCI.block, UCI.bilevel) == (32, 32, 4, True)


def box(bitmap):
    rows, columns = np.flatnonzero(bitmap.any(axis=1)), np.flatnonzero(bitmap.any(axis=0))
    return rows[0], rows[-1] + 1, columns[0], columns[-1] + 1


def test_a_digit_in_a_corner_gets_the_full_height_and_stands_in_the_middle():
    bitmap = np.zeros((32, 32))
    bitmap[20:28, 25:29] = 1.0  # 8 × 4: four times as large is 32 × 16
    moved = centred(bitmap, UCI)
    assert box(moved) == (0, 32, 8, 24)
    assert set(np.unique(moved)) == {0.0, 1.0}
    assert moved.sum() == 32 * 16


def test_a_wide_digit_is_narrowed_to_20_of_32_pixels():
    bitmap = np.zeros((32, 32))
    bitmap[0:16, 0:16] = 1.0
    assert box(centred(bitmap, UCI)) == (0, 32, 6, 26)


def test_what_is_scaled_keeps_its_shape():
    bitmap = np.zeros((32, 32))
    bitmap[0:4, 0:2] = [[1, 0], [1, 0], [1, 1], [0, 1]]
    moved = centred(bitmap, UCI)
    left, right = moved[:, 8:16], moved[:, 16:24]
    assert left[:24].all()
    assert not left[24:].any()
    assert not right[:16].any()
    assert right[16:].all()


def test_a_single_pixel_is_scaled_too():
    bitmap = np.zeros((32, 32))
    bitmap[31, 0] = 1.0
    assert box(centred(bitmap, UCI)) == (0, 32, 6, 26)


@pytest.mark.parametrize("shape", [(8, 8), (28, 28)])
def test_empty_paper_stays_as_it_is(shape):
    paper = paper_for(shape)
    assert not centred(np.zeros((paper.rows, paper.columns)), paper).any()


def test_other_pictures_are_centred_by_their_mass_as_in_mnist():
    paper = paper_for((28, 28))
    bitmap = np.zeros((224, 224))
    bitmap[10:90, 5:25] = 1.0
    bitmap[80:90, 5:65] = 1.0  # an L of 80 × 60
    moved = centred(bitmap, paper)
    top, bottom, left, right = box(moved)
    assert bottom - top == round(224 * MNIST_SHARE) == 160
    assert right - left == 120
    rows, columns = np.indices(moved.shape) + 0.5
    assert (moved * rows).sum() / moved.sum() == pytest.approx(112, abs=1)
    assert (moved * columns).sum() / moved.sum() == pytest.approx(112, abs=1)


def test_centring_never_pushes_ink_off_the_paper():
    paper = paper_for((28, 28))
    bitmap = np.zeros((224, 224))
    bitmap[0:80, 0:80] = 0.0001  # a faint square as wide as the box, and nearly all of the ink in one corner of it:
    bitmap[0:8, 0:8] = 1.0  # with that in the middle 40 of 160 rows would lie beyond the paper
    moved = centred(bitmap, paper)
    top, bottom, left, right = box(moved)
    assert (bottom - top, right - left) == (160, 160)
    assert (bottom, right) == (224, 224)
