"""Words stand out from their ground by 4.5 : 1, in high contrast by 7 : 1; lines, bars and frames by 3 : 1."""

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from nnstudio.app.labs import LABS
from nnstudio.document.settings import THEMES
from nnstudio.labs.softmax.gradients import shades as jacobian
from nnstudio.labs.trainer.confusion.figures_painter import shades_of
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme, theme_named
from tests.eyes.colour_vision import colour, contrast, luminance
from tests.eyes.pictures import colours_of

NAMES = tuple(filter(None, THEMES))
LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
"""Of words, by the name of the theme (WCAG 2.2, success criteria 1.4.3 and 1.4.6)."""
LEAST_OF_LINES = 3.0
"""WCAG 2.2, success criterion 1.4.11."""

PLAIN = ("window", "panel", "field")
WORDS = {
    "text": (*PLAIN, "accent_soft", "trouble_soft", "pressed"),
    "quiet": (*PLAIN, "accent_soft", "pressed"),
    "accent": (*PLAIN, "accent_soft"),
    "accent_strong": PLAIN,
    "trouble_text": (*PLAIN, "accent_soft", "trouble_soft"),
    "truth_text": (*PLAIN, "accent_soft"),
    "prediction_text": (*PLAIN, "accent_soft"),
    "gradient_text": (*PLAIN, "accent_soft"),
    "on_accent": ("accent", "accent_strong", "truth"),
}
"""For each colour of words the grounds that it is written on; pressed is a button that is, or that cannot be."""
LINES = (
    "truth",
    "prediction",
    "gradient",
    "good",
    "trouble",
    "accent",
    "accent_strong",
    "focus",
    "edge",
    "quiet",
    "text",
)
"""Colours of curves, bars, points, marks and the frame of what has the focus."""


def of(shade: QColor) -> np.ndarray:
    return np.array(shade.getRgbF()[:3])


@pytest.fixture(params=NAMES)
def theme(request) -> Theme:
    return theme_named(request.param)


def test_the_contrast_of_known_pairs_is_what_the_standard_says():
    assert contrast(colour("#000000"), colour("#ffffff")) == pytest.approx(21.0)
    assert contrast(colour("#777777"), colour("#ffffff")) == pytest.approx(4.48, abs=0.005)
    assert contrast(colour("#ffffff"), colour("#ff0000")) == pytest.approx(4.00, abs=0.005)


def test_words_stand_out_from_every_ground_they_are_written_on(theme):
    found = {
        f"{ink} on {ground}": contrast(colour(getattr(theme, ink)), colour(getattr(theme, ground)))
        for ink, grounds in WORDS.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < LEAST[theme.name]} == {}


def test_lines_bars_and_points_stand_out_from_paper(theme):
    inks = {name: getattr(theme, name) for name in LINES} | {f"class {i}": c for i, c in enumerate(theme.classes)}
    found = {
        f"{name} on {ground}": contrast(colour(ink), colour(getattr(theme, ground)))
        for (name, ink), ground in product(inks.items(), PLAIN)
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < LEAST_OF_LINES} == {}


def test_figures_stand_out_from_every_shade_of_a_cell(theme):
    text = colour(theme.text)
    cells = [of(jacobian.surface(theme, level)) for level in range(-jacobian.LEVELS, jacobian.LEVELS + 1)]
    cells += [of(QColor.fromRgba(int(pixel))) for pixel in shades_of(theme).ravel()]
    assert min(contrast(text, cell) for cell in cells) >= LEAST[theme.name]


def test_words_of_the_last_good_scene_stay_readable_while_they_are_faded(theme):
    panel = QColor(theme.panel)
    assert contrast(of(mixed(QColor(theme.text), panel, FADED)), of(panel)) >= LEAST[theme.name]


# As it is on the screen


def written(widget: QWidget) -> list[tuple[str, QRect]]:
    """Return the words on *widget* and where they are, without its border."""
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        return [(widget.tabText(i), widget.tabRect(i).adjusted(3, 3, -3, -4)) for i in tabs if widget.isTabVisible(i)]
    if isinstance(widget, QComboBox):
        return [(widget.currentText(), widget.rect().adjusted(4, 4, -26, -4))]
    if isinstance(widget, QLineEdit):
        return [(widget.text() or widget.placeholderText(), widget.rect().adjusted(4, 4, -4, -4))]
    if isinstance(widget, QAbstractButton):
        edge = 4 if widget.objectName() else 0
        return [(widget.text(), widget.rect().adjusted(edge, edge, -edge, -edge))]
    return [(widget.text(), widget.rect())] if isinstance(widget, QLabel) and widget.pixmap().isNull() else []


def most_contrast(pixels: np.ndarray) -> float:
    """Return the contrast of the commonest colour among *pixels* with the one that stands out most from it."""
    codes = (np.rint(pixels.reshape(-1, 3) * 255) @ (65536, 256, 1)).astype(np.int64)
    codes, counts = np.unique(codes, return_counts=True)
    light = luminance(np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1) / 255) + 0.05
    ground = light[counts.argmax()]
    return float(np.maximum(light / ground, ground / light).max())


def faint_words(window: QWidget, least: float) -> dict[str, float]:
    """Return the words in *window* whose darkest or lightest pixels do not stand out so much from their ground."""
    seen = colours_of(window.grab().toImage())
    found = {}
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for words, place in written(widget):
            shown = widget.visibleRegion().boundingRect().intersected(place)
            if not any(map(str.isalnum, words)) or shown.width() < 6 or shown.height() < place.height():
                continue
            room = QRect(widget.mapTo(window, shown.topLeft()), shown.size())
            ratio = most_contrast(seen[room.top() : room.bottom() + 1, room.left() : room.right() + 1])
            if ratio < least:
                found[f"{widget.objectName() or type(widget).__name__}: {words}"] = round(ratio, 2)
    return found


def test_the_words_on_every_page_stand_out(window, qtbot):
    window.resize(1280, 800)
    pages = [(lab.id, page) for lab in LABS for page in window.lab(lab.id).kinds]
    faint = {}
    for turn, name in enumerate(NAMES):
        window.set_theme(name)
        for lab, page in pages[turn :: len(NAMES)]:  # each in one theme: to dress a page anew takes its time
            window.open_lab(lab).store.edit(page=page)
            qtbot.wait(1)
            found = faint_words(window, LEAST[name])
            faint |= {f"{name} {lab} {page} {words}": ratio for words, ratio in found.items()}
    assert faint == {}
