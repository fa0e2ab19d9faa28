"""Reports made by hand, as HTML and as a page: what is written arrives, and nothing that it could do runs."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from nnstudio.app.application import application
from nnstudio.export.report.content import Field, Figure, FormulaPicture, Picture, Report, Setting, SettingGroup, Table
from nnstudio.export.report.formula_svg import formula_svg
from nnstudio.export.report.html import html_of
from nnstudio.export.report.page import SIZES, laid_out
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
        ({"tables": (Table("Long", ("a", "b"), tuple((str(i), "1") for i in range(400))),)}, "392 more rows"),
        ({"formulas": made().formulas * 40}, "more formulas"),
        ({"settings": (SettingGroup("", tuple(Setting(f"s{i}", "1") for i in range(600))),)}, "more settings"),
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
