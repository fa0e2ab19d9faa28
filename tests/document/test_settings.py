"""What is remembered about the person at the screen."""

import math
import os
from pathlib import Path

import pytest

from nnstudio.document.settings import Found, Settings, default_path, load, read, save

RARE = ("\v", "\x1c", "\x85", "\u2028", "\u2029", "\udcff", "@Variant(", "😀")
"""In names of files: what Python takes for the end of a line, a byte that is no letter, and what Qt gives a meaning."""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "settings.ini"


def test_what_is_saved_is_loaded(path):
    settings = Settings("zh_CN", "dark", 1.5)
    save(path, settings)
    assert load(path) == settings
    assert type(load(path).zoom) is float


def test_what_another_window_has_changed_stays(path):
    first, second = load(path), load(path)
    save(path, Settings(theme="dark"), first)
    save(path, Settings(zoom=1.5), second)
    assert load(path) == Settings(theme="dark", zoom=1.5)


def test_recent_files_are_a_list_also_of_one(path):
    for recent in ((), ("a, b.nnstudio",), ("一.nnstudio", "/b.nnstudio"), *((f"/a{one}b", "/c") for one in RARE)):
        save(path, Settings(recent=recent))
        assert read(path) == Found(Settings(recent=recent))
    path.write_text("[General]\nrecent=/a, /b, /a\n", encoding="utf-8")
    assert load(path).recent == ("/a", "/b")


def test_it_is_a_readable_file_at_the_given_place_and_nowhere_else(path):
    save(path, Settings("zh_CN", "dark", 1.5))
    assert [entry for entry in path.parent.parent.rglob("*") if entry.is_file()] == [path]
    text = path.read_text(encoding="utf-8")
    assert "language=zh_CN" in text
    assert "zoom=1.5" in text
    assert not default_path().exists()


def test_a_file_that_another_program_start_wrote(path):
    path.parent.mkdir()
    path.write_text("[General]\nlanguage=en\ntheme=light\nzoom=1.25\n", encoding="utf-8")
    assert load(path) == Settings("en", "light", 1.25)


def test_without_a_file_all_is_as_the_system_has_it(path):
    assert load(path) == Settings()
    assert not path.exists()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Settings()),
        ("\x00\xff[[[not an ini at all\n====", Settings()),
        ("[General]\nzoom=large\nlanguage=en\n", Settings("en")),
        ("[General]\nzoom=100\ntheme=dark\n", Settings(theme="dark")),
        ("[General]\nzoom=-1\n", Settings()),
        ("[General]\nzoom=nan\n", Settings()),
        ("[General]\nzoom=inf\n", Settings()),
        ("[General]\nzoom=1, 2\nlanguage=en, zh\ntheme=dark\n", Settings(theme="dark")),
        ("[General]\nlanguage=@Invalid()\ntheme=@ByteArray(dark)\n", Settings()),
        ("[General]\nsize=7\nzoom=2\n", Settings(zoom=2.0)),
    ],
)
def test_what_is_damaged_has_its_default(path, text, expected):
    path.parent.mkdir()
    path.write_bytes(text.encode("latin-1"))
    assert load(path) == expected


def test_the_zoom_has_limits(path):
    for zoom, kept in ((0.75, 0.75), (2.5, 2.5), (0.74, 1.0), (2.51, 1.0), (math.inf, 1.0)):
        save(path, Settings(zoom=zoom))
        assert load(path).zoom == kept


def test_the_default_place_lies_in_the_users_home_which_is_not_the_real_one_here():
    assert default_path().name == "settings.ini"
    assert Path(os.environ["HOME"]) in default_path().parents
    assert "nnstudio-tests-" in str(default_path())
