"""A shown tab as a report."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabBar, QWidget

from nnstudio import __version__
from nnstudio.export.report.content import Report
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.reading_order import parts_of
from nnstudio.labs.report.paper import Dress, on_paper, settle
from nnstudio.labs.report.reading import Column, Reading
from nnstudio.labs.report.scene_fields import scene_fields
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.columns import Columns
from nnstudio.widgets.words import spoken

PROGRAM = "NN Studio"
UNSHOWN_SIZE = (1280, 800)
"""How large a tab is taken to be that is on no screen."""
_BESIDE = QT_TRANSLATE_NOOP("Report", "Run and display")


def report_of(
    tab: PagedTab[Any],
    *,
    title: str,
    language: str,
    about: str = "",
    dress: Dress = lambda _page: nullcontext(),
    written: datetime | None = None,
) -> Report:
    """Read *tab* as it is now; nothing of it changes meanwhile, as no event is handled.

    *title* is the name of the tab, *language* the code of the one on the screen. *about* names the lesson that is
    open; without it a worked example is named where the scene is still that. The page in front is read as `on_paper`,
    where *dress* lets it look as on white paper. Also a tab that is on no screen can be read.
    """
    with _laid_out(tab), on_paper(tab.page, dress):
        reading, letters = _read(tab), tab.page.font().pixelSize()
    scene = tab.store.scene
    return Report(
        title=title,
        page=spoken(tab.kind.title),
        about=about or _worked_example(tab),
        settings=reading.settings(),
        tables=tuple(reading.tables),
        figures=tuple(reading.figures),
        sentences=tuple(dict.fromkeys(reading.sentences)),
        formulas=tuple(reading.formulas),
        pictures=tuple(reading.pictures),
        notes=tuple(dict.fromkeys(reading.notes)),
        scene=scene_fields(scene),
        seed=_seed(tab),
        letters=letters,
        program=PROGRAM,
        version=__version__,
        language=language,
        written=written or datetime.now().astimezone(),
    )


def _read(tab: PagedTab[Any]) -> Reading:
    reading = Reading()
    for part in parts_of(tab):
        if not isinstance(part, QStackedWidget | QTabBar):  # what all pages share
            reading.read(Column.SET_UP, part)
    columns = tab.page.findChild(Columns)
    if columns is not None:
        headings = ("", spoken(_BESIDE), "")
        for column, heading, part in zip(Column, headings, columns.parts, strict=True):
            reading.read(column, part, heading)
    return reading


def _worked_example(tab: PagedTab[Any]) -> str:
    """Return the title of the worked example that is open, and still is as it was opened."""
    presets = tab.kind.all_presets()
    return next((spoken(preset.title) for preset in presets if tab.is_as_in(preset.scene)), "")


def _seed(tab: PagedTab[Any]) -> str:
    """Return the seed of the scene where it is set on the page, and behind it the one of the weights alone."""
    if not any(field.objectName().endswith(".seed") for field in tab.page.findChildren(QLineEdit)):
        return ""
    scene = tab.store.scene
    return " · ".join(str(seed) for seed in (scene.seed, getattr(scene, "weight_seed", None)) if seed is not None)


@contextmanager
def _laid_out(tab: QWidget) -> Iterator[None]:
    """Let *tab* be laid out as if it were on a screen, where it is on none."""
    if tab.isVisible():
        yield
        return
    tab.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    tab.resize(*UNSHOWN_SIZE)
    tab.show()
    settle()
    try:
        yield
    finally:
        tab.hide()
        tab.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
