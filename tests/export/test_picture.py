"""What is painted comes out of an SVG and of a fine picture as it is on the screen."""

import re
from xml.etree import ElementTree as ET

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPixmap, QRadialGradient
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nnstudio.app.application import application
from nnstudio.export.fine_paper import FinePaper
from nnstudio.export.formula import subject_of
from nnstudio.export.picture import ground_of, image_of
from nnstudio.export.svg.paper import SvgPaper
from nnstudio.widgets.kept_picture import shows_pixels

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
XLINK = "{http://www.w3.org/1999/xlink}"
SVG = "{http://www.w3.org/2000/svg}"


def drawn(paint):
    """Return what *paint* paints on an SVG of 60 × 60 pixels."""
    application()
    paper = SvgPaper(QSize(60, 60), 96, QFont())
    with QPainter(paper) as painter:
        paint(painter)
    return ET.fromstring(paper.svg("", "", QColor("white")))  # noqa: S314 - our own


def dark(image, colour):
    """Return how many logical pixels of *image* are mostly of *colour*."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).copy()
    channel = {"blue": (pixels >> 16) & 255, "red": pixels & 255}[colour]  # which *colour* has none of
    return float((255 - channel.astype(float)).sum() / 255 / image.devicePixelRatio() ** 2)


def test_dots_are_drawn():
    def dots(painter):
        painter.setPen(QPen(QColor("red"), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.scale(2, 2)
        painter.drawPoints([QPointF(10, 10), QPointF(20, 10)])
        painter.setPen(QPen(QColor("red"), 3))
        painter.drawPoint(QPointF(5, 5))

    circle, other, square = drawn(dots)[1:]
    assert (circle.tag, other.attrib["cx"]) == (f"{SVG}circle", "40")
    assert {name: circle.attrib[name] for name in ("cx", "cy", "r", "fill")} == {
        "cx": "20",
        "cy": "20",
        "r": "8",
        "fill": "#ff0000",
    }
    assert (square.tag, square.attrib["width"]) == (f"{SVG}rect", "6")


@pytest.mark.parametrize("brush", ["radial", "pattern"])
def test_what_cannot_be_written_is_painted(brush):
    gradient = QRadialGradient(30, 30, 20)
    gradient.setColorAt(0, QColor("red"))
    gradient.setColorAt(1, QColor("blue"))
    brushes = {"radial": QBrush(gradient), "pattern": QBrush(QColor("red"), Qt.BrushStyle.BDiagPattern)}

    def fill(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brushes[brush])
        painter.drawEllipse(10, 10, 40, 40)

    assert [part.tag for part in drawn(fill)[1:]] == [f"{SVG}image"]


def test_a_turned_text_is_clipped_where_the_painter_clips():
    def write(painter):
        painter.setClipRect(QRectF(0, 0, 30, 30))
        painter.translate(20, 50)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), "a long text")

    root = drawn(write)
    group = root.find(f"{SVG}g")
    assert "clip-path" in group.attrib
    assert group[0].attrib["transform"].startswith("matrix(0 -1 1 0 20 50)")
    clip = root.find(f"{SVG}defs/{SVG}clipPath/{SVG}path")
    assert [float(number) for number in re.findall(r"[\d.]+", clip.attrib["d"])][:4] == [0, 0, 30, 0]


def test_what_the_painter_clips_away_is_not_written():
    def in_no_room(painter):
        painter.setClipRect(QRectF(0, 0, 30, 30))
        painter.setClipRect(QRectF(40, 40, 10, 10), Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor("red"), 8))
        painter.drawEllipse(QRectF(1, 1, 20, 20))
        painter.drawText(QPointF(10, 10), "none")

    root = drawn(in_no_room)
    assert root.find(f"{SVG}defs") is None
    assert len(root) == 1, "only the ground"


def test_pixels_stay_squares():
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setPixelColor(1, 0, QColor("blue"))
    (written,) = drawn(lambda painter: painter.drawImage(QRectF(0, 0, 40, 40), image))[1:]
    assert written.attrib["image-rendering"] == "optimizeSpeed"
    assert written.attrib["style"].endswith("pixelated")
    held = QImage.fromData(QByteArray.fromBase64(written.attrib[f"{XLINK}href"].split(",")[1].encode()))
    assert held.size() == QSize(160, 160)  # so that only their edges are smoothed where all images are
    assert held.pixelColor(79, 5) == QColor("red")
    assert held.pixelColor(80, 5) == QColor("blue")


def test_lines_of_a_plot_are_as_wide_as_on_the_screen(qtbot):
    application()
    plot = pg.PlotWidget(background="w")
    qtbot.addWidget(plot)
    for axis in ("left", "bottom"):
        plot.hideAxis(axis)
    plot.resize(300, 200)
    plot.plot([0, 1], [0, 1], pen=pg.mkPen(QColor("blue"), width=3), antialias=True)
    plot.plot([0, 1], [1, 0], pen=pg.mkPen(QColor("red"), width=3, style=Qt.PenStyle.DashLine), antialias=True)
    plot.show()
    qtbot.waitExposed(plot)
    qtbot.wait(50)
    seen, fine = plot.grab().toImage(), image_of(plot)
    assert fine.size() == 2 * seen.size()
    for colour in ("blue", "red"):
        assert dark(fine, colour) == pytest.approx(dark(seen, colour), rel=0.05)


@pytest.mark.parametrize("width", [0, 1, 3])
def test_a_line_of_fixed_width_stays_thin_on_stretched_axes(width):
    application()
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    paper = FinePaper(QSize(60, 60), 96, 2.0, QColor("white"))
    for device in (image, paper):
        with QPainter(device) as painter:
            pen = QPen(QColor("blue"), width)
            pen.setCosmetic(True)
            painter.scale(30, 30)
            painter.setPen(pen if width else QPen(QColor("blue"), 0))
            painter.drawLine(QLineF(0, 1, 2, 1))
    assert dark(paper.image(), "blue") == pytest.approx(dark(image, "blue"), rel=0.01)


def test_what_goes_wrong_while_painting_is_raised(monkeypatch):
    application()
    paper = FinePaper(QSize(10, 10), 96, 2.0, QColor("white"))
    monkeypatch.setattr(paper._painting, "_as_wide", lambda _pen: 1 / 0)
    with QPainter(paper) as painter:
        painter.drawLine(QLineF(0, 0, 5, 5))
    with pytest.raises(ZeroDivisionError):
        paper.image()


def test_pixels_are_for_the_screen_whatever_the_axes():
    application()
    pixmap = QPixmap(10, 10)
    with QPainter(pixmap) as painter:
        painter.scale(39, -4)
        assert shows_pixels(painter)
    for paper in (SvgPaper(QSize(9, 9), 96, QFont()), FinePaper(QSize(9, 9), 96, 1.0, QColor("white"))):
        with QPainter(paper) as painter:
            assert not shows_pixels(painter)


def test_the_ground_is_that_around_the_area_in_which_something_is_scrolled(qtbot):
    window, panel, area, large = QWidget(), QFrame(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(
        "QWidget#window { background: #123456 } QScrollArea, QWidget#qt_scrollarea_viewport "
        "{ background: transparent } QFrame#panel { background: #fedcba }"
    )
    window.setObjectName("window")
    panel.setObjectName("panel")
    window.resize(400, 400)
    panel.setParent(window)
    panel.setGeometry(10, 10, 100, 100)
    QVBoxLayout(panel).addWidget(area)
    large.resize(90, 900)
    area.setWidget(large)
    large.setAutoFillBackground(False)
    window.show()
    assert ground_of(large).name() == "#fedcba"


@pytest.mark.parametrize(
    ("latex", "subject"),
    [
        (r"H(p,q) =\,-\sum_i p_i", "H(p,q)"),
        (r"D(p\Vert q) = \log_{2}\frac{\sigma_q}{\sigma_p}", "D(p‖q)"),
        (r"{-}\log_{2} p_{1} =\,{-}\log_{2} 0.5", "−log₂ p₁"),
        (r"\frac{\partial\ell}{\partial W_{11}} =\sum_n", "∂ℓ/∂W₁₁"),
        (r"\hat y =\tilde xW+b", "y\u0302"),
        (r"a^l =\tanh(a^{l-1}W^l+b^l)", "aˡ"),
        (r"o \leftarrow\,o-\eta", "o"),
        (r"L_q =\,\sum_i", "L_q"),
        ("\n" + r"\ell_{p,1}=\,2", "ℓₚ,₁"),
    ],
)
def test_what_a_formula_speaks_of(latex, subject):
    assert subject_of(latex) == subject
