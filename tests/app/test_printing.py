"""A report through the window: saved, previewed, printed; on white paper whatever the program wears."""

import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import fields
from itertools import combinations
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QWidget

from nnstudio.app import printing
from nnstudio.app.application import application
from nnstudio.document.not_written import NotWrittenError
from nnstudio.export.report.content import Report
from nnstudio.export.report.page import laid_out
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken
from tests.choosing_files import choose_file

SVG = "{http://www.w3.org/2000/svg}"


def shares(image: QImage) -> tuple[float, float]:
    """Return which share of the pixels is nearly white, and which is nearly black."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8)
    return float((pixels > 235).mean()), float((pixels < 60).mean())


def said_by(program, *arguments) -> str:
    """Return what one of the programs of poppler-utils says."""
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def painted(tab) -> QImage:
    layout = laid_out(printing.report_of_tab(tab), spoken)
    image = QImage(600, 849, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    with QPainter(image) as painter:
        layout.paint(painter, QRectF(image.rect()))
    return image


def test_html_has_the_figures_and_pictures_of_the_tab(window, tmp_path):
    tab = window.open_lab("softmax")
    printing.save_report(tab, tmp_path / "softmax.html")
    html = (tmp_path / "softmax.html").read_text(encoding="utf-8")
    for readout in tab.page.findChildren(Readout):
        if readout.isVisible():
            assert f">{readout.shown[0]}<" in html
    names = [svg.get("aria-label").split(" – ")[0] for svg in ET.fromstring(html).iter(f"{SVG}svg")]  # noqa: S314
    assert len(names) == 4 + 2
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", html)


def test_names_of_classes_are_inert(window, tmp_path):
    tab = window.open_lab("softmax")
    tab.store.edit(names=("<script>alert(1)</script>", "b & c", '"'))
    printing.save_report(tab, tmp_path / "softmax.html")
    html = (tmp_path / "softmax.html").read_text(encoding="utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    ET.fromstring(html)  # noqa: S314 - our own


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF")
def test_the_pdf_has_one_page_whose_letters_can_be_selected_also_chinese_ones(window, tmp_path):
    window.set_language("zh_CN")
    tab = window.open_lab("trainer")
    printing.save_report(tab, tmp_path / "trainer.pdf")
    told = said_by("pdfinfo", tmp_path / "trainer.pdf")
    assert re.search(r"Pages:\s+1\n", told)
    assert "A4" in told
    assert re.search(r"Creator:\s+NN Studio", told)
    assert "CJKjp" not in said_by("pdffonts", tmp_path / "trainer.pdf")  # written as in China, not as in Japan
    text = said_by("pdftotext", tmp_path / "trainer.pdf", "-")
    assert "网络训练" in unicodedata.normalize("NFKC", text)  # a reader takes 网 for the radical that looks alike
    assert "learning_rate = 0.03" in text.replace("\n", " ")


def test_a_pdf_is_one_page(window, tmp_path):
    printing.save_report(window.open_lab("entropy"), tmp_path / "entropy.pdf")
    content = (tmp_path / "entropy.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", content)) == 1


@pytest.mark.parametrize(("lab", "page"), [("entropy", "codes"), ("trainer", "training")])
def test_the_paper_is_the_same_whatever_the_window_looks_like(window, lab, page):
    tab = window.open_lab(lab)
    if lab == "entropy":  # so many that their trees have to be scrolled
        tab.store.replace(EntropyScene(p=(1 / 26,) * 26, q=(1 / 26,) * 26, page=page))
    QTest.qWait(600 if lab == "trainer" else 0)  # until its pictures are described
    light = printing.report_of_tab(tab)
    rooms = [QRectF(each.left, each.top, each.width, each.height) for each in light.pictures]
    assert not [1 for one, other in combinations(rooms, 2) if not (one & other).isEmpty()]
    window.set_theme("dark")
    window.set_zoom(1.5)
    window.resize(1000, 640)
    QTest.qWait(50)
    sheet = application().styleSheet()
    began = perf_counter()
    dark = printing.report_of_tab(tab)
    assert perf_counter() - began < 2
    for field in fields(Report):
        if field.name != "written":
            assert getattr(dark, field.name) == getattr(light, field.name)
    assert lab != "trainer" or shares(painted(tab))[0] > 0.5
    assert current_theme().name == "dark"
    assert application().styleSheet() == sheet


def sizes_of(tab):
    """Return where each part of *tab* that is seen stands, and how wide the columns of its tables are."""
    parts = [(type(part).__name__, part.geometry().getRect()) for part in tab.findChildren(QWidget) if part.isVisible()]
    headers = tab.findChildren(QHeaderView)
    return parts, [[header.sectionSize(i) for i in range(header.count())] for header in headers]


def sizes_at_rest(tab):
    """Return `sizes_of` *tab* when formulas are written, and columns have found whether they scroll."""
    sizes = None
    while sizes != (sizes := sizes_of(tab)):
        QTest.qWait(300)
    return sizes


@pytest.mark.parametrize(
    ("lab", "page", "zooms"),
    [("activation", "properties", (2.0,)), ("softmax", "gradients", (1.5, 1.25)), ("trainer", "seeds", (1.25,))],
)
def test_the_window_is_afterwards_as_it_was_also_where_it_is_enlarged(window, lab, page, zooms):
    window.resize(1366, 748)
    tab = window.open_lab(lab)
    tab.store.look(page=page)
    for zoom in zooms:
        window.set_zoom(zoom)
        before = sizes_at_rest(tab)
        printing.report_of_tab(tab)
        QTest.qWait(50)
        assert sizes_of(tab) == before


def test_a_file_that_cannot_be_written_gets_a_sentence(window, tmp_path, monkeypatch):
    gone = tmp_path / "gone" / "report.pdf"
    tab = window.open_lab("entropy")
    with pytest.raises(NotWrittenError):
        printing.save_report(tab, gone)
    choose_file(monkeypatch, gone)
    assert "not there" in spoken(printing.ask_and_save(tab, window, "pdf"))
    choose_file(monkeypatch, tmp_path / "mine of week 1.2")
    assert spoken(printing.ask_and_save(tab, window, "html")) == f"Saved: {tmp_path / 'mine of week 1.2.html'}"
    assert Path(tmp_path / "mine of week 1.2.html").exists()
    choose_file(monkeypatch, None)
    assert printing.ask_and_save(tab, window, "html") is None


def test_the_preview_opens_without_a_printer(window, qtbot):
    tab = window.open_lab("softmax")
    tab.store.replace(SoftmaxScene(logits=(1.0, 2.0, 3.0)))
    dialog = printing.preview(tab, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.accessibleName() == dialog.windowTitle() == "Print preview: Softmax Playground · From logits to loss"
    assert "Save the report as a PDF" in spoken(printing.print_report(tab, window))
    dialog.close()
