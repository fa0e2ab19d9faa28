"""Settings that cannot be read or written: what is told, and that nothing is lost."""

import os
import sys

import pytest
from PySide6.QtCore import QSettings

from nnstudio.document.settings import MOST_RECENT, VERSION, Settings, SettingsError, file, load, read, save


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


def told(found):
    assert found.trouble is not None
    return found.trouble.source.format(**found.trouble.values)


RUBBISH = {
    "binary": bytes(range(256)) * 20,
    "no ini": b"hello world\nthis is a letter to my aunt\n",
    "cut within a letter": "[General]\nrecent=一".encode()[:-1],
    "emptied by a crash": b"\0" * 300,
    "far too long": b"[General]\nzoom=1.5\nrecent=" + b"x" * 2**20,
    "what only Qt can write, and warns of": b"[General]\nzoom=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xf)\n",
}


@pytest.mark.parametrize("contents", RUBBISH.values(), ids=RUBBISH)
def test_a_damaged_file_is_set_aside_and_the_first_settings_hold(path, contents):
    path.write_bytes(contents)
    assert load(path) == Settings()
    found = read(path)
    aside = path.with_name("settings.damaged.ini")
    assert found.settings == Settings()
    assert str(aside) in told(found)
    assert aside.read_bytes() == contents
    assert not path.exists()
    save(path, Settings(zoom=1.5), found.settings)
    assert read(path) == type(found)(Settings(zoom=1.5))  # told once, and works again


def test_a_second_damaged_file_does_not_push_out_the_first(path):
    for contents in (b"one", b"two"):
        path.write_bytes(contents)
        read(path)
    assert path.with_name("settings.damaged.ini").read_bytes() == b"one"
    assert path.with_name("settings.damaged-2.ini").read_bytes() == b"two"


def test_of_very_many_damaged_files_the_oldest_makes_room(path, monkeypatch):
    monkeypatch.setattr(file, "_MOST_ASIDE", 2)
    for i, contents in enumerate((b"one", b"two", b"three")):
        path.write_bytes(contents)
        os.utime(path, (i, i))
        found = read(path)
        assert "is kept" in told(found)
    kept = [path.with_name(f"settings.damaged{number}.ini").read_bytes() for number in ("", "-2")]
    assert kept == [b"three", b"two"]
    save(path, Settings(zoom=1.5), found.settings)
    assert load(path).zoom == 1.5


def test_a_file_damaged_meanwhile_is_set_aside_before_it_is_written(path):
    save(path, Settings())
    path.write_bytes(b"no ini")
    save(path, Settings(theme="dark"), Settings())
    assert load(path) == Settings(theme="dark")
    assert path.with_name("settings.damaged.ini").read_bytes() == b"no ini"


@pytest.mark.parametrize(
    "line",
    [
        "zoom=nan", "zoom=inf", "zoom=-inf", "zoom=1e999", "zoom=100", "zoom=", "zoom=1, 2", "zoom=@Rect(1 2 3 4)",
        "base=0", "base=1", "base=-2", "base=nan", "theme=sepia", "language=tlh",
        "language=zh_CN, en", "keeps_place=perhaps",
        "geometry=not hexadecimal", "geometry=@ByteArray(\\x1)", "recent=@Size(1 2)",
    ],
)  # fmt: skip
def test_of_a_value_that_cannot_be_used_the_rest_is_kept(path, line):
    path.write_text(f"[General]\ntheme=dark\n{line}\nlater=1\n", encoding="utf-8")
    name = line.partition("=")[0]
    found = read(path)
    if name != "theme":
        assert found.settings == Settings(theme="dark")
    assert name in told(found)
    assert line in path.with_name("settings.damaged.ini").read_text(encoding="utf-8")
    assert read(path).trouble is None  # mended, so that it is not told again
    assert QSettings(str(path), QSettings.Format.IniFormat).value("later") == "1"


def test_ten_thousand_recent_files_are_cut_to_the_newest(path):
    path.write_text("[General]\nrecent=" + ", ".join(f"/{i}.nnstudio" for i in range(10_000)), encoding="utf-8")
    assert read(path).settings.recent == tuple(f"/{i}.nnstudio" for i in range(MOST_RECENT))


def test_a_very_large_version_is_a_newer_one(path):
    path.write_text(f"[General]\nversion={'9' * 5000}\ntheme=dark\n", encoding="utf-8")
    assert "newer version" in told(read(path))
    assert load(path) == Settings(theme="dark")


def test_of_a_newer_version_what_is_known_is_read_and_what_is_not_stays(path):
    path.write_text(
        f"[General]\nversion={VERSION + 1}\nlanguage=zh_TW\ntheme=sepia\nvoice=deep\n[Rooms]\nsky=blue\n",
        encoding="utf-8",
    )
    found = read(path)
    assert found.settings == Settings("zh_TW")
    assert "newer version" in told(found)
    save(path, Settings("zh_TW", zoom=2.0), found.settings)
    text = path.read_text(encoding="utf-8")
    for line in (f"version={VERSION + 1}", "theme=sepia", "voice=deep", "sky=blue", "zoom=2"):
        assert line in text
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("kind", ["folder in its place", "below a file", "device"])
def test_where_nothing_can_be_written_it_is_said(path, kind):
    if kind == "folder in its place":
        path.mkdir()
    elif kind == "below a file":
        path.write_text("a file", encoding="utf-8")
        path = path / "deep" / "settings.ini"
    else:
        if not hasattr(os, "mkfifo"):
            pytest.skip("a kind of file that is none of bytes is needed")
        os.mkfifo(path)  # it must neither be waited for nor be replaced
    found = read(path)
    assert found.settings == Settings()
    assert "cannot be remembered" in told(found)
    assert str(path) in told(found)
    with pytest.raises(SettingsError) as raised:
        save(path, Settings(zoom=1.5), found.settings)
    assert raised.value.sentence == found.trouble  # the same, so that it is told once
    assert kind != "device" or path.is_fifo()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the length of files has no such limit")
def test_a_full_disk_is_said_and_what_was_there_stays(path):
    import resource

    save(path, Settings(theme="dark"))
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))  # not a single byte can be written
    try:
        with pytest.raises(SettingsError, match="disk is not full"):
            save(path, Settings(theme="dark", zoom=1.5), Settings(theme="dark"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before
    save(path, Settings(theme="dark", zoom=1.5), Settings(theme="dark"))
    assert load(path) == Settings(theme="dark", zoom=1.5)
