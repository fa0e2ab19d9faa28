"""Reports made by hand, as HTML and as a page: what is written arrives, and nothing that it could do runs."""

import re
import xml.etree.ElementTree as ET
from base64 import b64encode
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nnstudio.app.application import application
from nnstudio.export.png import png_of
from nnstudio.export.report.blocks import Formula, Pair, Words
from nnstudio.export.report.content import Field, Figure, FormulaPicture, Picture, Report, Setting, SettingGroup, Table
from nnstudio.export.report.figure_line import FigureLine
from nnstudio.export.report.formula_svg import formula_svg
from nnstudio.export.report.grid import Grid
from nnstudio.export.report.html import html_of
from nnstudio.export.report.page import SIZES, laid_out
from nnstudio.export.report.pdf import pdf_of
from nnstudio.export.report.picture_sheet import sheet_of
from nnstudio.export.report.type import line_height, text_height
from nnstudio.notation.formulas import line
from nnstudio.widgets.words import spoken

HTML, SVG = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/2000/svg}"
EVIL = '<script>alert("1")</script>&'
DRAWN = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200"><defs><clipPath id="c">'
    b'<path d="M0,0 L9,0 L9,9 Z"/></clipPath></defs><g clip-path="url(#c)"><rect width="300" height="200"/></g></svg>'
)


def made(**changes):
    lines = formula_svg((line(r"a=\frac{1}{2}"),), 340)
    fields = {
        "title": "Softmax",
        "page": "Loss",
        "about": "",
        "settings": (SettingGroup("Data", (Setting("Seed", "7"), Setting(f"Name {EVIL}", EVIL))),),
        "tables": (Table("Logits", ("Class", "o"), ((EVIL, "2"), ("b", "3"))),),
        "figures": (Figure("softmax.result.loss", "Loss", "0.4170", "nats", "0.41702", main=True),),
        "sentences": (EVIL,),
        "formulas": (FormulaPicture("By hand:", r"a<b \frac{1}{2}", lines.svg, lines.width, lines.height),) * 2,
        "pictures": tuple(Picture("", f"{n} {EVIL}", "says 1", DRAWN, 0, 210 * n, 300, 200) for n in range(2)),
        "notes": (),
        "scene": (Field("seed", "7", given=True), Field("noise", "0.1", given=False)),
        "seed": "7",
        "letters": 14,
        "program": "NN Studio",
        "version": "0.1.0",
        "language": "zh_CN",
        "written": datetime(2026, 3, 14, 15, 9, tzinfo=UTC),
    }
    return Report(**{**fields, **changes})


def test_html_is_xml_and_html_and_says_everything():
    html = html_of(made(), spoken)
    root = ET.fromstring(html)  # noqa: S314 - our own
    HTMLParser().feed(html)
    assert root.get("lang") == "zh-CN"
    text = "".join(root.itertext())
    for told in ("0.4170", "0.41702", "nats", "seed 7", "2026-03-14 15:09", "NN Studio 0.1.0", "By hand:", EVIL):
        assert told in text
    labels = [svg.get("aria-label") for svg in root.iter(f"{SVG}svg")]
    assert labels == [f"0 {EVIL} – says 1", f"1 {EVIL} – says 1", *[r"a<b \frac{1}{2}"] * 2]
    assert [pre.text for pre in root.iter(f"{HTML}pre")] == [r"a<b \frac{1}{2}"] * 2


def test_nothing_in_it_runs_or_is_loaded():
    html = html_of(made(), spoken)
    root = ET.fromstring(html)  # noqa: S314 - our own
    assert not [element for element in root.iter() if element.tag.endswith(("script", "link", "iframe", "object"))]
    without_names = re.sub(r'xmlns(:\w+)?="[^"]*"', "", html)
    assert "http" not in without_names.replace("http-equiv", "")
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on")]


def test_pictures_beside_one_another_do_not_share_ids():
    root = ET.fromstring(html_of(made(), spoken))  # noqa: S314 - our own
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) == 2
    used = [element.get("clip-path") for element in root.iter() if element.get("clip-path")]
    assert used == [f"url(#{name})" for name in ids]


def test_a_small_report_has_everything_on_its_page():
    application()
    layout = laid_out(made(), spoken)
    assert layout.size == max(SIZES)
    assert not layout.cut.left_out
    assert layout.cut.report == made()


@pytest.mark.parametrize(
    ("much", "said"),
    [
        (
            {"tables": (Table("Long", ("a", "b"), tuple((str(i), "1") for i in range(150))),)},
            "more rows of tables: 142",
        ),
        ({"formulas": made().formulas * 40}, "more formulas"),
    ],
)
def test_what_does_not_fit_is_left_out_and_that_is_said(much, said):
    application()
    layout = laid_out(made(**much), spoken)
    foot = " ".join(block.text for block, _column, _y in layout.foot.places)
    assert said in foot
    body = layout.height - layout.foot.height
    assert layout.below.height + layout.scale * layout.sheet.height < body
    assert layout.beside.height < body


def sheet(*pictures):
    return sheet_of([Picture(*each[:1], "", "", DRAWN, *each[1:]) for each in pictures], 14)


def rooms(placed):
    return [QRectF(each.left, each.top, each.picture.width, each.picture.height) for each in placed]


def test_pictures_that_would_cover_one_another_go_below_one_another():
    application()
    placed = sheet(("", 0, 0, 300, 500), ("", 0, 250, 300, 500), ("", 0, 550, 300, 90)).placed
    for one, other in pairwise(sorted(rooms(placed), key=QRectF.top)):
        assert one.bottom() <= other.top() + 1


def test_a_long_title_has_room_above_its_picture():
    application()
    title = "所有隱藏層的單元在訓練資料上的輸出分布，" * 3
    above, titled, beside = sheet(("", 0, 0, 300, 100), (title, 0, 110, 150, 100), ("", 160, 110, 140, 100)).placed
    fine = 200 / 14
    high = text_height(title, fine * titled.free, 10, bold=True) / fine
    assert titled.free <= 150
    assert high > 3 * 14
    assert titled.top - high >= above.top + 100
    assert beside.top >= above.top + 100


def inked(block, width) -> QRect:
    """Return which room of an image *block* really takes, painted 100 pixels from its left and upper edge."""
    image = QImage(round(width) + 200, round(block.height(width)) + 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        block.paint(painter, 100, 100, width)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rows, columns = np.nonzero(grey < 200)
    return QRect(QPoint(columns.min() - 100, rows.min() - 100), QPoint(columns.max() - 100, rows.max() - 100))


LONG = "W" * 40


@pytest.mark.parametrize(
    "block",
    [
        FigureLine(Figure("n", "The class that is predicted", "3", LONG, "3"), 7),
        FigureLine(Figure("n", "Loss", LONG, LONG, "3", main=True), 7),
        Pair("Slope", "0.33333333333333331483", 8),
        Pair(LONG, "熵計算器" * 9, 8),
        Grid(("Name", "p"), ((LONG, "0.33333333333333331483"),), 8),
        Words("熵計算器" * 9, 8, bold=True),
    ],
)
def test_nothing_is_written_beyond_its_room(block):
    application()
    width = 1100
    ink = inked(block, width)
    assert ink.left() >= -2
    assert ink.right() <= width + 4
    assert ink.bottom() <= block.height(width) + 2


def test_a_figure_with_a_long_unit_stands_below_its_caption():
    application()
    short, long = (FigureLine(Figure("n", "Predicted class", "3", unit, ""), 8) for unit in ("nats", LONG))
    assert long.height(1400) > short.height(1400) + 0.8 * line_height(8)


def test_columns_of_a_table_are_as_wide_as_their_contents_or_it_takes_the_whole_width():
    application()
    rows = tuple((f"outcome {i}", "0.083333333", "0.083333333", "00101", "11001") for i in range(9))
    layout = laid_out(made(tables=(Table("Outcomes", ("Name", "p", "q", "Word, p", "Word, q"), rows),)), spoken)
    flows = ((flow, block) for flow in (layout.wide, layout.below) for block, _column, _y in flow.places)
    assert [block.squeezed(flow.width) for flow, block in flows if isinstance(block, Grid)] == [0]


def test_all_formulas_are_of_one_size():
    application()
    formulas = tuple(FormulaPicture("", "", DRAWN, width, 20) for width in (60, 200, 320))
    layout = laid_out(made(formulas=formulas), spoken)
    flows = (layout.beside, layout.below)
    blocks = [(block, flow.width) for flow in flows for block, *_ in flow.places if isinstance(block, Formula)]
    heights = {round(block.height(width), 6) for block, width in blocks}
    assert (len(blocks), len(heights)) == (3, 1)


def test_long_values_are_whole_in_html_and_said_to_be_shortened_on_the_page():
    application()
    value = "[" + ", ".join(f"0.{i:05}" for i in range(200)) + "]"
    report = made(scene=(Field("p", value, given=True),))
    assert value in html_of(report, spoken)
    foot = " ".join(block.text for block, *_ in laid_out(report, spoken).foot.places)
    assert value not in foot
    assert "Long values are shortened" in foot
    assert "project file" in foot


def test_the_pixels_of_a_small_image_are_sharp():
    application()
    image = QImage(2, 1, QImage.Format.Format_RGB32)
    image.setPixelColor(0, 0, QColor("black"))
    image.setPixelColor(1, 0, QColor("white"))
    data = b64encode(png_of(image)).decode()
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">'
        '<image width="200" height="100" image-rendering="optimizeSpeed" preserveAspectRatio="none" '
        f'xlink:href="data:image/png;base64,{data}"/></svg>'
    )
    pdf = pdf_of(made(pictures=(Picture("", "", "", svg.encode(), 0, 0, 200, 100),)), spoken)
    assert [int(width) for width in re.findall(rb"/Width (\d+)", pdf)] == [512]
    assert b"DCTDecode" not in pdf  # the filter of a JPEG


def test_samples_of_lines_stand_in_the_table():
    table = Table("At this z", ("", "f"), (("tanh", "1"), ("ReLU", "2")), (DRAWN, DRAWN), of_figures=True)
    root = ET.fromstring(html_of(made(tables=(table,)), spoken))  # noqa: S314 - our own
    cells = [cell for cell in root.iter(f"{HTML}td") if cell.find(f"{SVG}svg") is not None]
    assert [cell.find(f"{SVG}svg").get("aria-label") for cell in cells] == ["tanh", "ReLU"]


def test_what_was_left_out_in_vain_comes_back():
    application()
    settings = (SettingGroup("", tuple(Setting(f"s{i}", "1") for i in range(400))),)
    report = made(settings=settings, sentences=("One.", "Two."))
    kept = laid_out(report, spoken).cut.report
    assert kept.settings != report.settings
    assert (kept.formulas, kept.sentences) == (report.formulas, report.sentences)
