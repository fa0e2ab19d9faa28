"""A report of a network that was trained without a window: collected from a tab that nobody sees."""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler

from nnstudio.document.atomic_file import replace_file
from nnstudio.labs.trainer.scene import TrainerScene


def save_report(path: Path, scene: TrainerScene, prepared: Any, language: str) -> None:
    """Write the report of what was *prepared* of *scene* in *language* to *path*, as its name says: HTML or PDF.

    Raises `NotWrittenError`, and `ImportError` where a library is missing that windows need.
    """
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever screen there may be
    # Only who asks for a report needs the libraries of windows.
    from nnstudio.app.appearance import wear  # noqa: PLC0415
    from nnstudio.app.application import application  # noqa: PLC0415
    from nnstudio.app.labs import LABS  # noqa: PLC0415
    from nnstudio.app.languages import speak  # noqa: PLC0415
    from nnstudio.document.store import Store  # noqa: PLC0415
    from nnstudio.export.report.html import html_of  # noqa: PLC0415
    from nnstudio.export.report.pdf import pdf_of  # noqa: PLC0415
    from nnstudio.labs.report.report_of import report_of  # noqa: PLC0415
    from nnstudio.widgets.words import spoken  # noqa: PLC0415

    app = application()
    speak(app, language)
    wear(app, "light", 1.0, language)
    lab = next(each for each in LABS if each.id == "trainer")
    before = qInstallMessageHandler(_tell_qt_messages)
    store = Store(scene)
    tab = lab.create_tab(store)
    store.setParent(tab)
    try:
        tab.take_up(scene, prepared)
        report = report_of(tab, title=spoken(lab.title), language=language)
        is_pdf = path.suffix.lower() == ".pdf"
        content = pdf_of(report, spoken) if is_pdf else html_of(report, spoken).encode("utf-8")
    finally:
        tab.shut_down()
        tab.deleteLater()
        QCoreApplication.sendPostedEvents(tab, QEvent.Type.DeferredDelete)  # no event loop will do it
        qInstallMessageHandler(before)
    replace_file(path, lambda stream: stream.write(content))


def _tell_qt_messages(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt reports, but for what the invisible platform says of every window."""
    if "propagateSizeHints" not in message and sys.stderr is not None:
        print(message, file=sys.stderr)  # noqa: T201
