"""The colours of the program and what they mean.

A theme is applied to the application as its palette, and a widget finds it again through that palette: nothing has to
be handed around, and a widget repaints on Qt's own palette change.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from nnstudio.resource_path import resource_path

THEMES = ("light", "dark", "contrast")
_MIDDLE_LIGHTNESS = 128
DRESSED_LATE = "dressedLate"
"""The property of a page that is dressed anew only when it is shown, if another one is on the screen."""


@dataclass(frozen=True)
class Theme:
    """Named colours, as ``#rrggbb``; `resources/themes/` has one file a theme.

    A name with ``_text`` is the shade for words, which need more contrast than lines and bars.
    """

    name: str
    window: str
    panel: str
    field: str
    hairline: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    pressed: str
    focus: str
    truth: str
    prediction: str
    gradient: str
    good: str
    trouble: str
    trouble_text: str
    trouble_soft: str
    truth_text: str
    prediction_text: str
    gradient_text: str
    classes: tuple[str, ...]

    def palette(self) -> QPalette:
        """Return the palette that makes Qt's own widgets wear this theme."""
        palette = QPalette(QColor(self.panel), QColor(self.window))
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.WindowText, self.text),
            (roles.Text, self.text),
            (roles.ButtonText, self.text),
            (roles.Base, self.field),
            (roles.AlternateBase, self.window),
            (roles.Highlight, self.accent),
            (roles.HighlightedText, self.on_accent),
            (roles.ToolTipBase, self.panel),
            (roles.ToolTipText, self.text),
            (roles.PlaceholderText, self.quiet),
            (roles.Link, self.accent),
            (roles.Mid, self.hairline),
        ):
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.quiet))
        return palette


@cache
def theme_named(name: str) -> Theme:
    """Return the theme *name*, one of `THEMES`."""
    tokens = json.loads(resource_path("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(**{**tokens, "classes": tuple(tokens["classes"])})


_alone: list[Theme] = []
"""What a part of the program wears for a moment, apart from the application; the last one counts."""


def current_theme() -> Theme:
    """Return the theme that the application wears, or for a moment a part of it alone."""
    if _alone:
        return _alone[-1]
    return _worn_with(QGuiApplication.palette().color(QPalette.ColorRole.Window).rgb())


@cache
def _worn_with(window: int) -> Theme:
    """Return the theme whose windows have the colour *window*; where none has, one that is as dark."""
    themes = [theme_named(name) for name in THEMES]
    fallback = "dark" if QColor(window).lightness() < _MIDDLE_LIGHTNESS else "light"
    return next((theme for theme in themes if QColor(theme.window).rgb() == window), theme_named(fallback))


@contextmanager
def another_theme(theme: Theme) -> Iterator[None]:
    """Let `current_theme` be *theme* for as long as no event is handled: only what is told of it wears it."""
    _alone.append(theme)
    try:
        yield
    finally:
        _alone.pop()
