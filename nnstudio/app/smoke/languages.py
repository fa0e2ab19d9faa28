"""Every language is spoken, by the program and by Qt; and what each tab looks like in it, as pictures."""

from PySide6.QtGui import QFont, QImage, QTextLayout
from PySide6.QtWidgets import QMessageBox

from nnstudio.app.labs import LABS
from nnstudio.app.smoke.stage import Stage, is_still_setting, live, wait_until
from nnstudio.app.smoke.trouble import EMPTY_PICTURE, NO_FILE, NOT_SPOKEN, NOTHING_SHOWN, TOLD, SmokeError
from nnstudio.document.settings import THEMES
from nnstudio.resource_path import resource_path

WORDS = {
    "zh_CN": ("熵计算器", "打开"),
    "zh_TW": ("熵計算器", "開啟"),
    "en": ("Entropy Calculator", "Open"),
}
"""The name of the first tab, and a word of Qt's own, in each language."""

SETTLED_MS = 150
"""After which a page that has just been turned to, with words of other lengths than before, has its last layout."""

FEWEST_COLOURS = 64
"""In a picture of a whole tab; text alone has more shades, as its edges are smooth."""


def speak_every_language(stage: Stage) -> None:
    """Change over to each language, and take pictures of all tabs in it."""
    for language, (title, word_of_qt) in WORDS.items():
        stage.window.set_language(language)
        live(0)
        for trouble in stage.window.preferences.troubles:
            raise SmokeError(TOLD.fill(sentence=trouble))
        for shown, known in ((stage.window.tabs.tabText(0), title), (_word_of_qt(), word_of_qt)):
            if shown != known:
                raise SmokeError(NOT_SPOKEN.fill(language=language, shown=shown, known=known))
        letters = "there" if _has_letters(title, stage.window.font()) else "missing"
        stage.say(f"language: {language} {title}, {word_of_qt}, letters {letters}")
        _take_pictures(stage, language)


def wear_every_theme(stage: Stage) -> None:
    """Draw each icon as style sheets do, which Qt does by a plugin, and put on each theme."""
    for icon in sorted(resource_path("icons").glob("*.svg")):
        if QImage(str(icon)).isNull():
            raise SmokeError(NOTHING_SHOWN.fill(name=icon.name))
    for theme in filter(None, THEMES):
        stage.window.set_theme(theme)
        live(0)
        _save(stage, stage.window.grab().toImage(), f"theme-{theme}.png")
        stage.say(f"theme: {theme}")
    stage.window.set_theme("light")
    live(0)


def _take_pictures(stage: Stage, language: str) -> None:
    for lab in LABS:
        stage.window.open_lab(lab.id)
        wait_until(lambda: not is_still_setting(stage.window))
        live(SETTLED_MS)
        _save(stage, stage.window.grab().toImage(), f"{lab.id}-{language}.png")


def _save(stage: Stage, picture: QImage, name: str) -> None:
    if picture.isNull() or _colours(picture) < FEWEST_COLOURS:
        raise SmokeError(EMPTY_PICTURE.fill(name=name))
    if not picture.save(str(stage.folder / name)):
        raise SmokeError(NO_FILE.fill(name=name))
    stage.say(f"picture: {name}")


def _colours(picture: QImage) -> int:
    """Return how many colours there are in some of the rows."""
    rows = range(0, picture.height(), 20)
    return len({picture.pixel(x, y) for y in rows for x in range(0, picture.width(), 2)})


def _word_of_qt() -> str:
    """Return what stands on a button for which Qt has the words."""
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Open)
    return box.button(QMessageBox.StandardButton.Open).text().replace("&", "")


def _has_letters(text: str, font: QFont) -> bool:
    """Whether each letter of *text* is drawn as itself, not as a box: by *font* or by one that stands in for it."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index for run in layout.glyphRuns() for index in run.glyphIndexes())
