"""A bar without an end fades away, on the screen and on every kind of paper."""

import shutil
import subprocess

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from nnstudio.widgets.painting import FADING_STEPS, fade_out

BLUE, WHITE = QColor("#0072b2"), QColor("white")
LENGTH, THICKNESS = 200, 20


def paint(painter, *, upwards):
    bar = QRectF(0, 0, *((THICKNESS, LENGTH) if upwards else (LENGTH, THICKNESS)))
    painter.fillRect(bar, BLUE)
    fade_out(painter, WHITE, bar, upwards=upwards)


def blank(*, upwards):
    image = QImage(*((THICKNESS, LENGTH) if upwards else (LENGTH, THICKNESS)), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    return image


def reds(image, *, upwards):
    """Return how red the pixels in the middle of the bar are, from its foot on."""
    middle = THICKNESS * image.width() // (2 * (THICKNESS if upwards else LENGTH))
    places = [(middle, y) for y in reversed(range(image.height()))] if upwards else [(x, middle) for x in range(LENGTH)]
    return np.array([image.pixelColor(x, y).red() for x, y in places])


def fades(shades):
    """Whether *shades* begin blue, then fade evenly, and end white."""
    near, far = shades[: LENGTH // 3], shades[LENGTH // 2 :]
    even = np.interp(np.arange(LENGTH // 2, LENGTH), [0.45 * LENGTH, LENGTH], [BLUE.red(), WHITE.red()])
    return set(near) == {BLUE.red()} and np.abs(far - even).max() < 2 * 255 / FADING_STEPS and far[-1] > 240


@pytest.mark.parametrize("upwards", [True, False])
def test_an_endless_bar_fades_on_the_screen(qapp, upwards):  # noqa: ARG001 - colours need it
    image = blank(upwards=upwards)
    with QPainter(image) as painter:
        paint(painter, upwards=upwards)
    assert fades(reds(image, upwards=upwards))


@pytest.mark.parametrize("upwards", [True, False])
def test_an_endless_bar_fades_in_a_drawing_without_a_gradient(qapp, upwards):  # noqa: ARG001 - letters need it
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = blank(upwards=upwards)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(image.size())
    paper.setViewBox(image.rect())
    with QPainter(paper) as painter:
        paint(painter, upwards=upwards)
    assert b"<linearGradient" not in buffer.data().data()
    with QPainter(image) as painter:
        QSvgRenderer(buffer.data()).render(painter)
    assert fades(reds(image, upwards=upwards))


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils shows the PDF")
@pytest.mark.parametrize("upwards", [True, False])
def test_an_endless_bar_fades_in_a_pdf(qapp, tmp_path, upwards):  # noqa: ARG001 - letters need it
    size = QSizeF(blank(upwards=upwards).size())
    writer = QPdfWriter(str(tmp_path / "bar.pdf"))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "bar", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    with QPainter(writer) as painter:
        paint(painter, upwards=upwards)
    command = ["pdftoppm", "-r", "72", "-singlefile", "-png", tmp_path / "bar.pdf", tmp_path / "bar"]
    subprocess.run(command, check=True)
    assert fades(reds(QImage(str(tmp_path / "bar.png")), upwards=upwards))
