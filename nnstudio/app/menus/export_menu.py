"""File ▸ Export: the whole tab as a report or a picture, and what is on its page; and printing."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.app.menus.actions import Actions
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_to_save

_PICTURE = QT_TRANSLATE_NOOP("App", "Save a picture")
_PNG = FileKind(QT_TRANSLATE_NOOP("App", "PNG, twice as fine as the screen"), ("*.png",))
_SVG = FileKind(QT_TRANSLATE_NOOP("App", "SVG, for any size"), ("*.svg",))


class ExportMenu:
    """The menu and the actions for printing; *tab* returns the tab in front, *about* the lesson that is open.

    What is done is told by *tell*; dialogs stand above *window*.
    """

    def __init__(
        self,
        actions: Actions,
        file: QMenu,
        window: QWidget,
        tab: Callable[[], PagedTab],
        about: Callable[[], str],
        tell: Callable[[Sentence], object],
    ) -> None:
        self._window, self._tab, self._about, self._tell = window, tab, about, tell
        self.menu = actions.menu(QT_TRANSLATE_NOOP("App", "&Export"), file)
        self.menu.setObjectName("menu.export")
        for name, sentence, slot in (
            ("report_pdf", QT_TRANSLATE_NOOP("App", "Report of this tab as &PDF…"), self._save_pdf),
            ("report_html", QT_TRANSLATE_NOOP("App", "Report of this tab as a &web page…"), self._save_html),
            ("save_picture", QT_TRANSLATE_NOOP("App", "P&icture of this tab…"), self._save_picture),
        ):
            actions.add(self.menu, name, sentence, slot)
        self.menu.addSeparator()
        self.on_page = actions.menu(QT_TRANSLATE_NOOP("App", "Pictures, tables and &formulas"), self.menu)
        self.on_page.setObjectName("menu.on_page")
        self.on_page.aboutToShow.connect(self._offer_page)
        actions.add(file, "preview", QT_TRANSLATE_NOOP("App", "Print pre&view…"), self._preview)
        actions.add(file, "print", QT_TRANSLATE_NOOP("App", "&Print…"), self._print, "Ctrl+P")

    # What draws and prints is loaded only when it is needed: the window opens sooner without it.

    def _offer_page(self) -> None:
        from nnstudio.labs.exporting.menus import fill_menu  # noqa: PLC0415

        fill_menu(self.on_page, self._tab().page, self._tell)

    def _save_pdf(self) -> None:
        self._save_report("pdf")

    def _save_html(self) -> None:
        self._save_report("html")

    def _save_report(self, kind: str) -> None:
        from nnstudio.app.printing import ask_and_save  # noqa: PLC0415

        self._tell_if(ask_and_save(self._tab(), self._window, "pdf" if kind == "pdf" else "html", self._about()))

    def _preview(self) -> None:
        from nnstudio.app.printing import preview  # noqa: PLC0415

        dialog = preview(self._tab(), self._window, self._about())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self) -> None:
        from nnstudio.app.printing import print_report  # noqa: PLC0415

        self._tell_if(print_report(self._tab(), self._window, self._about()))

    def _save_picture(self) -> None:
        from nnstudio.export.picture import save_png, save_svg  # noqa: PLC0415

        tab = self._tab()
        path = ask_to_save(self._window, _PICTURE, f"{tab.objectName()}.png", _PNG, _SVG)
        if path is None:
            return
        try:
            (save_svg if path.suffix.lower() == ".svg" else save_png)(tab, path)
        except NotWrittenError as error:
            self._tell(sentence_of(error))
        else:
            self._tell(SAVED.fill(path=str(path)))

    def _tell_if(self, told: Sentence | None) -> None:
        if told is not None:
            self._tell(told)
