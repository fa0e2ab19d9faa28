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
    """Return the theme *name*, ``"light"`` or ``"dark"``."""
    tokens = json.loads(resource_path("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(**{**tokens, "classes": tuple(tokens["classes"])})


_alone: list[Theme] = []
"""What a part of the program wears for a moment, apart from the application; the last one counts."""


def current_theme() -> Theme:
    """Return the theme that the application wears, or for a moment a part of it alone."""
    if _alone:
        return _alone[-1]
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return theme_named("dark" if dark else "light")


@contextmanager
def another_theme(theme: Theme) -> Iterator[None]:
    """Let `current_theme` be *theme* for as long as no event is handled: only what is told of it wears it."""
    _alone.append(theme)
    try:
        yield
    finally:
        _alone.pop()
