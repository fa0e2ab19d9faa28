"""What Windows gets beside the frozen program, as far as it can be looked at elsewhere."""

import re
import sys
from types import ModuleType
from zipfile import ZipFile

import pytest
from PyInstaller import compat

from nnstudio.document.project_file import SUFFIX
from places import COPYRIGHT, RESOURCES, VERSION
from windows import archive
from windows.version import numbers, version_info

SCRIPT = archive.SCRIPT.read_text(encoding="utf-8-sig")


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "nnstudio"
    for name in (archive.PROGRAM, "_internal/python311.dll", "_internal/课堂.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode() * 100)
    return folder


def test_the_version_is_told_in_three_languages(monkeypatch, tmp_path):
    monkeypatch.setattr(compat, "win32api", None, raising=False)  # these two are there only on Windows, and for files
    monkeypatch.setitem(sys.modules, "pefile", ModuleType("pefile"))
    written = tmp_path / "version.txt"
    written.write_text(str(version_info()), encoding="utf-8")
    from PyInstaller.utils.win32.versioninfo import load_version_info_from_text_file

    read = load_version_info_from_text_file(str(written))
    assert read == version_info()
    first, second, third, _fourth = numbers()
    assert (read.ffi.fileVersionMS, read.ffi.fileVersionLS >> 16) == (first << 16 | second, third)
    texts, languages = read.kids
    assert [table.name for table in texts.kids] == ["040904B0", "080404B0", "040404B0"]
    assert languages.kids[0].kids == [0x0409, 1200, 0x0804, 1200, 0x0404, 1200]
    for table in texts.kids:
        told = {text.name: text.val for text in table.kids}
        assert (told["ProductVersion"], told["LegalCopyright"]) == (VERSION, COPYRIGHT)


def test_the_zip_is_the_same_for_the_same_files_and_unpacks_into_one_folder(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    first = archive.portable(bundle, tmp_path / "one").read_bytes()
    for file in bundle.rglob("*"):
        file.touch()
    again = archive.portable(bundle, tmp_path / "two")
    assert again.read_bytes() == first
    with ZipFile(again) as packed:
        assert packed.testzip() is None
        assert packed.namelist()[:2] == ["NN Studio/README.txt", "NN Studio/LICENSE"]  # which the first one names
        assert set(packed.namelist()[2:]) == {
            f"NN Studio/{file.relative_to(bundle).as_posix()}" for file in bundle.rglob("*") if file.is_file()
        }
        readme = packed.read("NN Studio/README.txt").decode("utf-8-sig")
    assert readme.startswith(f"NN Studio {VERSION}\r\n")
    assert all(title in readme for title in ("简体中文", "繁體中文", archive.PROGRAM))


def test_without_a_program_of_windows_nothing_is_packed(tmp_path):
    with pytest.raises(SystemExit, match="build it on Windows first"):
        archive.portable(tmp_path, tmp_path)


def test_the_script_is_read_as_utf_8():
    assert archive.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_script_uses_what_it_is_told():
    told = {each[2:].partition("=")[0] for each in archive.definitions()}
    own = set(re.findall(r"^#define (\w+)", SCRIPT, re.MULTILINE))
    used = set(re.findall(r"\{#(\w+)", SCRIPT))
    assert used - own == told
    assert f'#define Program "{archive.PROGRAM}"' in SCRIPT


def test_every_sentence_of_the_installer_is_there_in_three_languages():
    used = set(re.findall(r"\{cm:(\w+)\}", SCRIPT))
    assert used
    for language in ("en", "zh_CN", "zh_TW"):
        assert used == set(re.findall(rf"^{language}\.(\w+)=.+$", section("CustomMessages"), re.MULTILINE))
    translations = {path.stem.removeprefix("nnstudio_") for path in (RESOURCES / "translations").glob("*.qm")}
    assert set(re.findall(r'^Name: "(\w+)"', section("Languages"), re.MULTILINE)) == {"en", *translations}


def test_the_association_goes_where_the_program_goes_and_away_with_it():
    entries = [line for line in section("Registry").splitlines() if line.startswith("Root:")]
    assert all(line.startswith('Root: HKA; Subkey: "Software\\Classes\\') for line in entries)
    assert any(f'\\{SUFFIX}"' in line for line in entries)
    assert any('ValueData: """{app}\\{#Program}"" ""%1"""' in line for line in entries)  # names with spaces are whole
    assert "ChangesAssociations=yes" in SCRIPT
    keys = {re.search(r'Subkey: "([^"]+)"', line)[1]: line for line in entries}
    for key in keys:
        held = [other for other in keys if key == other or key.startswith(f"{other}\\")]
        assert any("uninsdelete" in keys[other] for other in held), key


def section(name):
    return re.search(rf"^\[{name}\]$(.*?)(?=^\[|\Z)", SCRIPT, re.MULTILINE | re.DOTALL)[1]
