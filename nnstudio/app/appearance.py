"""Theme and zoom, worn by the whole application at once."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app.dressing import dress, dress_if_outworn, put_on, tell_of_letters
from nnstudio.app.letters import chinese_fonts
from nnstudio.resource_path import resource_path
from nnstudio.widgets.theme import Theme, another_theme, theme_named

BODY_PIXELS = 14

# Linux without a desktop names no interface font of its own; these read well, the first one installed is taken.
_LINUX_FONTS = ("Inter", "Noto Sans", "Ubuntu", "Cantarell", "Open Sans", "DejaVu Sans")


def wear(app: QApplication, theme_name: str, zoom: float, language: str = "en") -> None:
    """Dress *app* in a theme (one of `THEMES`, or empty for the system's) at *zoom* (1.0 is normal).

    *language* decides how Chinese characters are drawn.
    """
    theme = theme_named(theme_name or system_theme(app))
    style_sheet = _style_sheet(theme, zoom)
    font = _interface_font(zoom, language)
    if style_sheet == app.styleSheet() and font == app.font():
        return  # worn already; to dress every widget anew takes half a second
    put_on(app, theme, style_sheet, font)
    for window in app.topLevelWidgets():
        if window.parentWidget() is None:
            dress(window)


@contextmanager
def worn_alone(widget: QWidget, theme_name: str, zoom: float, language: str) -> Iterator[None]:
    """Let *widget*, and what is in it, wear a theme at *zoom* while the rest of the program keeps its own.

    It is for a moment in which no event is handled, so that nothing of it is seen. Afterwards, also after an exception,
    *widget* wears what the application does.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there is a widget, so there is one
    theme = theme_named(theme_name)
    style_sheet, font = _style_sheet(theme, zoom), _interface_font(zoom, language)
    if style_sheet == app.styleSheet() and font == app.font():
        dress_if_outworn(widget)
        yield
        return
    # Where style sheets are, Qt hands neither font nor palette of a widget on to those in it: theirs are the program's.
    letters = f"QWidget {{ font-size: {font.pixelSize()}px; }}"
    own = widget.styleSheet()
    # What lies on a colour of its palette has that from the program, and no style sheet knows of it.
    filled = [(each, each.palette()) for each in widget.findChildren(QWidget) if each.autoFillBackground()]
    try:
        with another_theme(theme):
            widget.setStyleSheet(f"{letters}\n{style_sheet}\n{own}")
            for each, _palette in filled:
                each.setPalette(theme.palette())
            tell_of_letters([widget, *widget.findChildren(QWidget)])
            yield
    finally:
        for each, palette in filled:
            each.setPalette(palette)
        widget.setStyleSheet(own)
        tell_of_letters([widget, *widget.findChildren(QWidget)])


def system_theme(app: QApplication) -> str:
    """Return the theme that the system asks for."""
    hints = app.styleHints()
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        asked = hints.accessibility().contrastPreference()
        if asked == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def follow_system(app: QApplication, follow: Callable[[], None]) -> None:
    """Call *follow*, a method of a Qt object, whenever the system may ask for another theme, until that object ends."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(follow)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(follow)


def _style_sheet(theme: Theme, zoom: float) -> str:
    tokens = {**asdict(theme), "icons": resource_path("icons").as_posix()}
    own = resource_path("themes", f"{theme.name}.qss")
    files = [resource_path("themes", "nnstudio.qss"), *([own] if own.is_file() else [])]
    template = Template("\n".join(file.read_text(encoding="utf-8") for file in files))
    return re.sub(
        r"(\d+)px",
        lambda match: f"{max(1, round(int(match[1]) * zoom))}px" if match[1] != "1" else "1px",
        template.substitute(tokens),
    )


def _interface_font(zoom: float, language: str) -> QFont:
    """Return the system's interface font at the body's size, with figures of equal width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    installed = set(QFontDatabase.families())
    families = [font.family()]
    if not font.family() or font.family().lower() in ("sans", "sans serif", "dejavu sans"):
        families = [family for family in _LINUX_FONTS if family in installed][:1] or families
    font.setFamilies([*families, *chinese_fonts(language)])
    # Qt keeps fonts by their first family, and would draw Chinese characters as in the language before. Fonts of
    # another style hint it keeps apart; else the hint has no effect, as the family is there.
    font.setStyleHint(QFont.StyleHint.SansSerif if language == "zh_TW" else QFont.StyleHint.AnyStyle)
    font.setPixelSize(round(BODY_PIXELS * zoom))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
