"""A report of a network that was trained without a window: collected from a tab that nobody sees."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from nnstudio.app.qt_messages import on_the_terminal
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
    from nnstudio.app.letters import provide  # noqa: PLC0415
    from nnstudio.document.store import Store  # noqa: PLC0415
    from nnstudio.export.report.saving import save  # noqa: PLC0415
    from nnstudio.labs.report.report_of import report_of  # noqa: PLC0415
    from nnstudio.widgets.words import spoken  # noqa: PLC0415

    app = application()
    speak(app, language)
    provide(language)
    wear(app, "light", 1.0, language)
    lab = next(each for each in LABS if each.id == "trainer")
    with on_the_terminal():
        store = Store(scene)
        tab = lab.create_tab(store)
        store.setParent(tab)
        try:
            tab.take_up(scene, prepared)
            save(report_of(tab, title=spoken(lab.title), language=language), path, spoken)
        finally:
            tab.shut_down()
            tab.deleteLater()
            QCoreApplication.sendPostedEvents(tab, QEvent.Type.DeferredDelete)  # no event loop will do it
