"""The report of a tab: saved as PDF or HTML, looked at before it is printed, printed."""

from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from nnstudio.app.appearance import worn_alone
from nnstudio.app.labs import LABS, Lab
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.export.report.content import Report
from nnstudio.export.report.page import PageLayout, laid_out
from nnstudio.export.report.pdf import page_layout, title_of
from nnstudio.export.report.saving import save
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.report.report_of import report_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_to_save
from nnstudio.widgets.language import current_language
from nnstudio.widgets.words import spoken

Kind: TypeAlias = Literal["pdf", "html"]

_SAVE = QT_TRANSLATE_NOOP("Report", "Save a report of this tab")
_KINDS: dict[Kind, FileKind] = {
    "pdf": FileKind(QT_TRANSLATE_NOOP("Report", "PDF, one page"), ("*.pdf",)),
    "html": FileKind(QT_TRANSLATE_NOOP("Report", "Web page with everything in it"), ("*.html", "*.htm")),
}
_PREVIEW = QT_TRANSLATE_NOOP("Report", "Print preview: {title}")
_NO_PRINTER = QT_TRANSLATE_NOOP(
    "Report", "No printer is set up on this computer. Save the report as a PDF, and print that on another one."
)
_PRINTED = QT_TRANSLATE_NOOP("Report", "Sent to the printer {printer}")
_NOT_PRINTED = QT_TRANSLATE_NOOP(
    "Report", "The printer {printer} did not take the page. Look whether it is on, or save the report as a PDF."
)


class _Preview(QPrintPreviewDialog):
    """Shows the page, and keeps the printer that Qt only borrows."""

    def __init__(self, layout: PageLayout, parent: QWidget) -> None:
        self._layout, self._kept = layout, _printer(layout)
        super().__init__(self._kept, parent)
        self.setObjectName("print_preview")
        self.setWindowTitle(spoken(_PREVIEW.fill(title=title_of(layout.cut.report))))
        self.setAccessibleName(self.windowTitle())
        self.resize(parent.size() * 0.9)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        _paint(self._layout, printer)


def _lab_of(tab: PagedTab[Any]) -> Lab:
    return next(lab for lab in LABS if isinstance(tab.store.scene, lab.scene_type))


def report_of_tab(tab: PagedTab[Any], about: str = "") -> Report:
    """Return the report of *tab* as it stands on the screen; *about* names the lesson that is open.

    It is for white paper and the same whatever the window looks like: its page is light at 100 % for a moment, unseen.
    """
    lab = _lab_of(tab)
    app = QApplication.instance()
    assert app is not None  # noqa: S101 - there is a tab, so there is one
    language = current_language()
    dress = partial(worn_alone, theme_name="light", zoom=1.0, language=language)
    return report_of(tab, title=spoken(lab.title), language=language, about=about, dress=dress)


def save_report(tab: PagedTab[Any], path: Path, about: str = "") -> None:
    """Write the report of *tab* to *path*: as a PDF where its suffix is ``.pdf``, else as HTML.

    Raises `NotWrittenError`; what was there before is then still there.
    """
    save(report_of_tab(tab, about), path, spoken)


def ask_and_save(tab: PagedTab[Any], parent: QWidget, kind: Kind, about: str = "") -> Sentence | None:
    """Ask where to save the report of *tab*, and do so; return what came of it, or None if it was not wanted."""
    lab = _lab_of(tab)
    path = ask_to_save(parent, _SAVE, f"{lab.id}.{kind}", _KINDS[kind])
    if path is None:
        return None
    try:
        save_report(tab, path, about)
    except NotWrittenError as error:
        return sentence_of(error)
    return SAVED.fill(path=str(path))


def preview(tab: PagedTab[Any], parent: QWidget, about: str = "") -> QPrintPreviewDialog:
    """Return the print preview of the report of *tab*, unshown; it needs no printer."""
    layout = laid_out(report_of_tab(tab, about), spoken)
    return _Preview(layout, parent)


def print_report(tab: PagedTab[Any], parent: QWidget, about: str = "") -> Sentence | None:
    """Ask which printer to print the report of *tab* on, and do so; return what came of it, None if not wanted."""
    if not QPrinterInfo.availablePrinterNames():
        return _NO_PRINTER
    layout = laid_out(report_of_tab(tab, about), spoken)
    printer = _printer(layout)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print")
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    told = _PRINTED if _paint(layout, printer) else _NOT_PRINTED
    return told.fill(printer=printer.printerName())


def _printer(layout: PageLayout) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(layout))
    printer.setDocName(title_of(layout.cut.report))
    printer.setCreator(layout.cut.report.program)
    return printer


def _paint(layout: PageLayout, printer: QPrinter) -> bool:
    """Paint the page; return whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    layout.paint(painter, QRectF(0, 0, printer.width(), printer.height()))
    return painter.end()
