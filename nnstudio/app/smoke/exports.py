"""Each kind of file that can be taken along is written once."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from nnstudio.app.smoke.stage import Stage, live, wait_until
from nnstudio.app.smoke.trouble import NO_FILE, NOTHING_SHOWN, SmokeError
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.export.picture import save_png, save_svg
from nnstudio.export.table import save_table
from nnstudio.labs.exporting.offered import Export, exports_of

_FILM = "trainer.gif"


def export_everything(stage: Stage) -> None:
    """Write pictures and a table of the first tab, reports of it, and a film of the training."""
    # What prints is loaded only here, as in the window.
    from nnstudio.app.printing import save_report  # noqa: PLC0415

    stage.window.open_page("entropy", "outcomes")
    live(0)
    tab = stage.window.lab("entropy")
    picture, table = _offered(tab.page, "picture"), _offered(tab.page, "table")
    _write(stage, "entropy.png", partial(save_png, picture.widget))
    _write(stage, "entropy.svg", partial(save_svg, picture.widget))
    _write(stage, "entropy.csv", partial(_save_csv, table))
    for suffix in ("pdf", "html"):
        _write(stage, f"entropy.{suffix}", partial(save_report, tab))
    _write(stage, _FILM, partial(_film, stage))


def _offered(page: Any, kind: str) -> Export:
    """Return the first thing of a *kind* that the page offers."""
    for export in exports_of(page):
        if export.kind == kind:
            return export
    raise SmokeError(NOTHING_SHOWN.fill(name=kind))


def _write(stage: Stage, name: str, write: Callable[[Path], object]) -> None:
    path = stage.folder / name
    try:
        write(path)
    except NotWrittenError as error:
        raise SmokeError(sentence_of(error)) from error
    if not (path.is_file() and path.stat().st_size):
        raise SmokeError(NO_FILE.fill(name=name))
    stage.say(f"export: {name}")


def _save_csv(table: Export, path: Path) -> None:
    contents = table.widget.table()  # type: ignore[attr-defined]
    save_table(path, contents.names, contents.rows)


def _film(stage: Stage, path: Path) -> None:
    """Film what was trained, by the dialog that the tab has for that."""
    stage.window.open_page("trainer", "training")
    stage.press("trainer.export_film")
    dialog: Any = stage.window.findChild(QDialog, "trainer.film")
    if dialog is None:
        raise SmokeError(NOTHING_SHOWN.fill(name="trainer.film"))
    dialog.film(path)
    wait_until(lambda: not dialog.is_filming)
    dialog.reject()
    live(0)
