"""The language changes while the program runs, and changes back, and everything follows."""

import re
from collections import Counter

from tests.languages.scenes import pages, settle
from tests.languages.texts import painted, texts_of, texts_of_actions

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"(?<![\\\w])[A-Za-z]{2,}")
_NAMES = {"Leaky ReLU", "SiLU（Swish）", "NN Studio", "Hard tanh", "GELU, tanh"}
"""What is called so in Chinese, too."""


def everything_said(window):
    """Return all texts of all pages as they are on the screen, and those of the menus, by scene."""
    said = {}
    for scene, tab in pages(window):
        with painted() as found:
            tab.grab()
        said[scene] = Counter([*texts_of(tab, only_visible=True), *set(found)])
    said["menus"] = Counter([*texts_of_actions(window), *texts_of(window.menuBar()), *texts_of(window.statusBar())])
    return said


def english_lines(text):
    """Return the lines of *text* without a Chinese character, of two words or more; terms stand in both languages."""
    return [
        line
        for line in text.split("\n")
        if not _CHINESE.search(line) and " · " not in line and "\\" not in line and line.strip() not in _NAMES
        if len(_WORD.findall(line)) >= 2
    ]


def test_everything_speaks_chinese_and_then_the_same_english_again(window):
    english = everything_said(window)
    for language in ("zh_CN", "zh_TW"):
        window.set_language(language)
        settle()
        left = {
            f"{scene} {where}: {line!r}"
            for scene, texts in everything_said(window).items()
            for where, text in texts
            for line in english_lines(text)
        }
        assert not left, "\n".join(sorted(left))
    window.set_language("en")
    settle()
    again = everything_said(window)
    changed = [
        f"{scene} {where}: {text!r}"
        for scene in english
        for where, text in (english[scene] - again[scene]) + (again[scene] - english[scene])
    ]
    assert not changed, "\n".join(changed)
