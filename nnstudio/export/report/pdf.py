"""A report as a PDF of one page."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from nnstudio.export.report.content import Report
from nnstudio.export.report.page import PageLayout, laid_out
from nnstudio.notation.sentences import Speak

RESOLUTION = 1200
"""Dots per inch, in which strokes are placed; they stay strokes."""


def pdf_of(report: Report, speak: Speak) -> bytes:
    """Return *report* as a PDF: one page of A4, upright or across, strokes and letters that can be selected."""
    layout = laid_out(report, speak)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title_of(report))
    writer.setCreator(f"{report.program} {report.version}")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(layout))
    with QPainter(writer) as painter:
        layout.paint(painter, QRectF(0, 0, writer.width(), writer.height()))
    return bytes(buffer.data().data())


def title_of(report: Report) -> str:
    """Return what the document is called."""
    return " · ".join(filter(None, (report.title, report.page)))


def page_layout(layout: PageLayout) -> QPageLayout:
    """Return the page that *layout* is for, without margins: it has its own."""
    turned = QPageLayout.Orientation.Landscape if layout.arrangement.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF(0, 0, 0, 0))
