"""Which language the program begins with, and what happens where its files are missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QAction

from nnstudio.app import create_window, languages
from nnstudio.app.languages import LANGUAGES, best_language
from nnstudio.document.settings import LANGUAGE_CODES
from nnstudio.resource_path import resource_path
from tests.labs.reading import named


def test_settings_know_the_same_languages():
    assert set(LANGUAGE_CODES) == {"", *LANGUAGES}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (["en-GB"], "en"), (["de-DE", "de"], "en"), (["fr", "en", "zh"], "en"), (["C"], "en"), ([], "en"),
        (["zh-CN"], "zh_CN"), (["zh-Hans-CN", "zh-CN"], "zh_CN"), (["zh-SG"], "zh_CN"), (["zh"], "zh_CN"),
        (["zh-TW"], "zh_TW"), (["zh_HK"], "zh_TW"), (["zh-MO"], "zh_TW"), (["zh-Hant"], "zh_TW"),
        (["zh-Hans-HK"], "zh_CN"), (["fr-FR", "zh-TW", "en"], "zh_TW"),
    ],
)  # fmt: skip
def test_the_best_of_what_the_system_wants(wanted, expected):
    assert best_language(wanted) == expected


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's language is no variable")
@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "zh_HK.UTF-8"}, "zh_TW"),
        ({"LC_ALL": "zh_SG.UTF-8", "LANG": "de_DE.UTF-8"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "zh_MO:en"}, "zh_TW"),
        ({"LANG": "C"}, "en"),
    ],
)
def test_the_first_start_follows_the_system(variables, expected):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    script = "from nnstudio.app.languages import system_language; print(system_language())"
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={**clean, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout.strip() == expected


def test_without_its_file_a_language_is_english_and_that_is_said_once(qtbot, tmp_path, monkeypatch):
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=zh_CN\ntheme=light\n", encoding="utf-8")
    damaged = tmp_path / "resources"
    damaged.mkdir()
    whole = resource_path("translations", "nnstudio_zh_CN.qm").read_bytes()
    (damaged / "nnstudio_zh_CN.qm").write_bytes(b"no translation" + whole[100:])
    there = languages.resource_path
    with monkeypatch.context() as missing:
        missing.setattr(languages, "resource_path", lambda *parts: damaged / parts[-1])
        window = create_window(settings, at_once=False)
        qtbot.addWidget(window)
        window.show()
        assert (window.language, window.tabs.tabText(0)) == ("en", "Entropy Calculator")
        assert window.preferences.settings.language == "zh_CN"  # chosen still, for when it is there again
        assert named(window, "notice").isVisible()
        assert "简体中文 is not there" in named(window, "notice.text").text()
        named(window, "notice.close").click()
        window.set_zoom(1.25)
        window.set_zoom(1.0)
        assert not named(window, "notice").isVisible()
        tick = window.findChild(QAction, "action.language.zh_TW")
        tick.trigger()
        assert "繁體中文 is not there" in named(window, "notice.text").text()
        assert window.findChild(QAction, "action.language.en").isChecked()
    assert languages.resource_path is there
    tick.trigger()
    qtbot.waitUntil(lambda: window.tabs.tabText(0) == "熵計算器")
    window.set_language("en")


def test_without_the_file_of_qt_only_that_is_english(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    window = create_window(at_once=False)
    qtbot.addWidget(window)
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: window.tabs.tabText(0) == "熵计算器")
    assert str(Path("qtbase_zh_CN.qm")) in named(window, "notice.text").text()
    window.set_language("en")
