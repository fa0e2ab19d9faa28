"""Copies what a page offers, or saves it to a file that a person chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from nnstudio.document.atomic_file import replace_file
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.export.clipboard import copy_formula, copy_picture, copy_table
from nnstudio.export.formula import latex_block, latex_document
from nnstudio.export.picture import save_png, save_svg
from nnstudio.export.table import save_table
from nnstudio.labs.exporting.offered import Export
from nnstudio.labs.report.paper import without_hand
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim
from nnstudio.widgets.exported import TabledView
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_to_save

Told = Callable[[Sentence], None]


class Taking(Protocol):
    """What can be done with an export."""

    def __call__(self, export: Export, told: Told) -> None: ...


COPIED = QT_TRANSLATE_NOOP("Export", "Copied: {title}")
_COPIED_CELLS = QT_TRANSLATE_NOOP("Export", "Copied: {count} cells of “{title}”")
_SAVE = QT_TRANSLATE_NOOP("Export", "Save “{title}”")
_FORMS = {
    "png": FileKind(QT_TRANSLATE_NOOP("Export", "Picture"), ("*.png",)),
    "svg": FileKind(QT_TRANSLATE_NOOP("Export", "Drawing"), ("*.svg",)),
    "csv": FileKind(QT_TRANSLATE_NOOP("Export", "Table"), ("*.csv",)),
    "tex": FileKind(verbatim("LaTeX"), ("*.tex",)),
}


def copy(export: Export, told: Told) -> None:
    """Put *export* on the clipboard; *told* is called with what there is to say about that."""
    widget = export.widget
    if export.kind == "formula":
        with without_hand(widget):
            copy_formula(widget, latex_block(widget.latex))  # type: ignore[attr-defined]
    elif export.kind == "picture":
        with without_hand(widget):
            copy_picture(widget)
    else:
        table = widget.table()  # type: ignore[attr-defined]
        copy_table(table.names, table.rows)
    told(COPIED.fill(title=export.title))


def copy_picture_of(export: Export, told: Told) -> None:
    """Put the picture of *export* on the clipboard, of whatever kind it is."""
    with without_hand(export.widget):
        copy_picture(export.widget)
    told(COPIED.fill(title=export.title))


def copy_selection(widget: TabledView, told: Told) -> bool:
    """Put the chosen cells of *widget* on the clipboard, without headings; return whether there are any."""
    cells = widget.selected_cells()
    if cells:
        copy_table((), cells)
        count = sum(map(len, cells))
        told(
            COPIED.fill(title=str(cells[0][0])) if count == 1 else _COPIED_CELLS.fill(count=count, title=widget.title())
        )
    return bool(cells)


def saving(form: str) -> Taking:
    """Return what asks for a file and saves an export to it in this *form*: "png", "svg", "csv" or "tex"."""

    def save(export: Export, told: Told) -> None:
        title = _SAVE.fill(title=export.title)
        path = ask_to_save(export.widget, title, file_name(export.widget, form), _FORMS[form])
        if path is None:
            return
        try:
            with without_hand(export.widget):
                _WRITERS[form](export, path)
        except NotWrittenError as error:
            told(sentence_of(error))
        else:
            told(SAVED.fill(path=str(path)))

    return save


def file_name(widget: QWidget, form: str) -> str:
    """Return a name for a file of *widget*: ``entropy-outcomes.csv``."""
    return f"{widget.objectName().replace('.', '-').replace('_', '-').strip('-') or 'export'}.{form}"


def _write_table(export: Export, path: Path) -> None:
    table = export.widget.table()  # type: ignore[attr-defined]
    save_table(path, table.names, table.rows)


def _write_latex(export: Export, path: Path) -> None:
    latex = latex_document(export.widget.latex).encode()  # type: ignore[attr-defined]
    replace_file(path, lambda stream: stream.write(latex))


_WRITERS: dict[str, Callable[[Export, Path], None]] = {
    "png": lambda export, path: save_png(export.widget, path),
    "svg": lambda export, path: save_svg(export.widget, path),
    "csv": _write_table,
    "tex": _write_latex,
}
