"""From a drawing to the inputs of a network: a fine bitmap, put where the set has its pictures, and reduced.

A bitmap is ``(rows, columns)``, 0 (paper) … 1 (ink), the top row first; so is a picture, which has fewer of both.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.engine.arrays import Floats

UCI_BLOCK = 4
"""A pixel of the bundled digits counts the ink in a block of so many pixels each way, of a bitmap of 32 × 32."""
UCI_BOX = (32, 20)
"""Rows and columns of that bitmap that a digit takes: in the bundled set each has ink in all eight rows of blocks, and
on average in 5.9 of the eight columns, of which the two outermost are all but empty."""
FINEST = 8
"""A bitmap of other pictures has at most so many pixels each way for one of theirs, …"""
LARGEST = 512
"""… and at most so many rows and columns."""
MNIST_SHARE = 20 / 28
"""How much of the picture's width and height the box takes that the ink of an MNIST digit is fitted into."""


@dataclass(frozen=True)
class Paper:
    """What one draws on for pictures of one shape: so many *rows* and *columns*, *block* of them each way to a pixel.

    On paper that is *bilevel* a pixel is either on or off, else strokes have soft edges.
    """

    rows: int
    columns: int
    block: int
    bilevel: bool

    @property
    def image_shape(self) -> tuple[int, int]:
        """Rows and columns of a picture."""
        return self.rows // self.block, self.columns // self.block


def paper_for(image_shape: tuple[int, int]) -> Paper:
    """Return the paper for pictures of *image_shape*: pictures of 8 × 8 are made as the bundled digits were."""
    rows, columns = image_shape
    bilevel = image_shape == DIGIT_SHAPE
    block = UCI_BLOCK if bilevel else max(1, min(FINEST, LARGEST // max(image_shape)))
    return Paper(rows * block, columns * block, block, bilevel)


def reduced(bitmap: Floats, image_shape: tuple[int, int]) -> Floats:
    """Return the picture of *image_shape* whose pixels are the means over the blocks of *bitmap*.

    Of a bitmap of 32 × 32 pixels that are 0 or 1 and pictures of 8 × 8 this is what was done to the digits of
    *Optical Recognition of Handwritten Digits* (Alpaydin and Kaynak, UCI, 1998): the pixels that are on are counted in
    blocks of 4 × 4, and `nnstudio.data.bundled.digits` divides that by 16. Raises ValueError where the bitmap has not
    the same whole number of pixels for each one of the picture.
    """
    rows, columns = image_shape
    if not bitmap.size or bitmap.shape[0] % rows or bitmap.shape[1] % columns:
        raise ValueError(f"{bitmap.shape} pixels cannot be divided into {rows} × {columns} equal blocks")
    means: Floats = bitmap.reshape(rows, bitmap.shape[0] // rows, columns, bitmap.shape[1] // columns).mean(axis=(1, 3))
    return means


def centred(bitmap: Floats, paper: Paper) -> Floats:
    """Return *bitmap* with its ink moved and scaled to where a set has its pictures; one without ink as it is.

    On the paper of 8 × 8 pictures as in the bundled set: the box around the ink is scaled to the full height, with its
    width in proportion but at most 20 of 32 pixels, and put in the middle (NIST's preprocessing, which the UCI set was
    made with, see *NIST Form-Based Handprint Recognition System*, NISTIR 5469; it also removed slant, this does not).

    On other paper as in MNIST (LeCun, Cortes, Burges): the box is scaled in proportion to 20/28 of the picture, and
    its centre of mass is put in the middle; a little beside that, where ink would leave the paper otherwise.
    """
    ink_rows, ink_columns = (np.flatnonzero(bitmap.any(axis=axis)) for axis in (1, 0))
    if not ink_rows.size:
        return bitmap
    ink = bitmap[ink_rows[0] : ink_rows[-1] + 1, ink_columns[0] : ink_columns[-1] + 1]
    if paper.bilevel:
        scale = UCI_BOX[0] / ink.shape[0]
        size = (UCI_BOX[0], min(UCI_BOX[1], _at_least_one(scale * ink.shape[1])))
        scaled = _scaled(ink, size)
        middle = (size[0] / 2, size[1] / 2)
    else:
        scale = MNIST_SHARE * min(paper.rows / ink.shape[0], paper.columns / ink.shape[1])
        scaled = _scaled(ink, (_at_least_one(scale * ink.shape[0]), _at_least_one(scale * ink.shape[1])))
        middle = _centre_of_mass(scaled)
    top, left = (
        min(max(round(length / 2 - place), 0), length - taken)
        for length, place, taken in zip(bitmap.shape, middle, scaled.shape, strict=True)
    )
    moved = np.zeros_like(bitmap)
    moved[top : top + scaled.shape[0], left : left + scaled.shape[1]] = scaled
    return moved


def _at_least_one(length: float) -> int:
    return max(1, round(length))


def _scaled(ink: Floats, size: tuple[int, int]) -> Floats:
    """Return *ink* with so many rows and columns: each pixel is the one that lies below its middle."""
    rows, columns = (
        ((np.arange(new) + 0.5) * old / new).astype(np.intp) for new, old in zip(size, ink.shape, strict=True)
    )
    scaled: Floats = ink[rows[:, None], columns]
    return scaled


def _centre_of_mass(ink: Floats) -> tuple[float, float]:
    """Return how far from the top and from the left the mean of the ink is."""
    total = float(ink.sum())
    down = float(ink.sum(axis=1) @ (np.arange(ink.shape[0]) + 0.5)) / total
    right = float(ink.sum(axis=0) @ (np.arange(ink.shape[1]) + 0.5)) / total
    return down, right
