"""A report as a file."""

from pathlib import Path

from nnstudio.document.atomic_file import replace_file
from nnstudio.export.report.content import Report
from nnstudio.export.report.html import html_of
from nnstudio.export.report.pdf import pdf_of
from nnstudio.notation.sentences import Speak


def save(report: Report, path: Path, speak: Speak) -> None:
    """Write *report* to *path*: as a PDF where its suffix is ``.pdf``, else as HTML.

    Raises `NotWrittenError`; what was there before is then still there.
    """
    contents = pdf_of(report, speak) if path.suffix.lower() == ".pdf" else html_of(report, speak).encode()
    replace_file(path, lambda file: file.write(contents))
