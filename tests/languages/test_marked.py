"""Every word on the screen is marked for translation: in a language of brackets, none stands outside of them."""

import re
from dataclasses import replace
from html import unescape

from PySide6.QtWidgets import QApplication

from nnstudio.app.command_line import USAGE
from nnstudio.app.headless.arguments import USAGE as USAGE_OF_RUN
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.printing import report_of_tab
from nnstudio.export.report.html import html_of
from nnstudio.labs.activation.chosen import LETTERS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, in_words
from nnstudio.widgets.words import spoken
from tests.languages.pseudo import in_brackets, install, unmarked
from tests.languages.scenes import pages, settle
from tests.languages.texts import painted, texts_of, texts_of_actions

_WORD = re.compile(r"(?<![\\\w])[A-Za-zÀ-ÿ]{3,}")
SAME_EVERYWHERE = {
    *("English", "NN", "Studio", "exp", "log", "tanh", "sin", "cos", "softmax", "argmax", "sigmoid", "float"),
    *_WORD.findall(" ".join(LETTERS.values())),
    *("setosa", "versicolor", "virginica"),  # the Latin names of the flowers
    *("Alt", "Ctrl", "Shift", "Up", "Down", "Left", "Right", "Del", "Esc", "Return", "Home", "End", "PgUp", "PgDown"),
}
"""Names, and functions as they stand in formulas."""
_TERM = re.compile(r" · .*[\u4e00-\u9fff]")
"""A line of a tooltip that has the name of a term in all languages."""


def bare_words(text: str) -> list[str]:
    """Return the words of *text* that no translation can reach."""
    bare = [unmarked(line) for line in text.split("\n") if not _TERM.search(line)]
    return [word for line in bare for word in _WORD.findall(line) if word not in SAME_EVERYWHERE]


def _read_report(report):
    """Yield each text of a report as a web page, without its pictures and what a project file would hold."""
    page = html_of(replace(report, scene=(), pictures=(), formulas=()), spoken)
    for text in re.sub(r"<(style|title|script).*?</\1>|<[^<>]*>", "\n", page, flags=re.DOTALL).split("\n"):
        if text.strip():
            yield "report", unescape(text)


def test_bare_words_are_found():
    assert bare_words("⟦Loss: ⟧0.5⟦ bits⟧") == []
    assert bare_words("⟦Loss: ⟧large⟦⟧ and more") == ["large", "and", "more"]


def test_no_word_of_the_window_is_left_out(window):
    translator = install(QApplication.instance())
    bare: dict[str, str] = {}
    reported = set()

    def look(scene, texts):
        for where, text in texts:
            if words := bare_words(text):
                bare.setdefault(f"{where}: {words}", scene)

    try:
        settle()
        for scene, tab in pages(window):
            with painted() as found:
                tab.grab()
            look(scene, found)
            look(scene, texts_of(tab, only_visible=True))
            if tab not in reported:
                reported.add(tab)
                look(scene, _read_report(report_of_tab(tab)))
        look("menus", texts_of_actions(window))
        look("menus", texts_of(window.menuBar()))
        look("status line", texts_of(window.statusBar()))
    finally:
        QApplication.instance().removeTranslator(translator)
    assert not bare, "\n".join(f"{scene}: {what}" for what, scene in bare.items())


def test_no_word_of_the_command_line_is_left_out():
    def speak(sentence):
        return in_words(sentence, lambda _context, text: in_brackets(text))

    for usage in (USAGE, USAGE_OF_RUN):
        about = [argument.written for argument in usage.arguments]
        written = [*usage.patterns, *usage.examples, *about, usage.program, *LANGUAGES]
        words = set(re.findall(r"\w+", " ".join(written))) | {"help"}
        told = " ".join(usage.help(speak, 100).split())
        assert set(bare_words(told)) <= words
    assert bare_words(speak(QT_TRANSLATE_NOOP("CommandLine", "{a} b").fill(a="left out"))) == ["left", "out"]
