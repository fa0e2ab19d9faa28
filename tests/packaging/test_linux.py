"""What Linux desktops are told of the program, and the folder and archive it is handed out in."""

import gzip
import os
import re
import subprocess
import tarfile
from configparser import ConfigParser
from email.utils import parseaddr
from xml.etree import ElementTree as ET

import pytest

import icons
from libraries import of_the_system
from linux import archive, deb, folder, names
from nnstudio.app import display
from nnstudio.app.command_line import USAGE
from nnstudio.document.project_file import SUFFIX
from nnstudio.document.project_file.places import JSON_NAME
from places import RESOURCES, VERSION

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = {None, "zh_CN", "zh_TW"}
SPACE = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture
def desktop():
    parser = ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(names.DESKTOP_FILE, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def mime():
    return ET.parse(names.MIME_FILE).getroot().find("mime:mime-type", SPACE)  # noqa: S314 - our own


@pytest.fixture
def metainfo():
    return ET.parse(names.METAINFO_FILE).getroot()  # noqa: S314 - our own


@pytest.fixture
def bundle(tmp_path):
    """Return a made-up program that prints what it is called with, and drawings, private to the one who built them."""
    program = tmp_path / "built" / names.PROGRAM
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "$0" "$@"\n')
    program.chmod(0o700)
    library = program.parent / "_internal" / "libone.so.1"
    library.parent.mkdir(mode=0o700)
    library.write_text("none")
    library.chmod(0o700)
    (library.parent / "libone.so").symlink_to(library.name)
    return program.parent


@pytest.fixture
def unpacked(bundle, tmp_path):
    drawn = tmp_path / "icons"
    drawn.mkdir()
    for name in (icons.PROGRAM, icons.PROJECT):
        for size in icons.PNG_SIZES:
            (drawn / f"{name}-{size}.png").write_text(f"{size}")
    into = tmp_path / "some where"
    into.mkdir()
    return folder.make(bundle, drawn, into)


def test_the_files_agree_with_each_other(desktop, mime, metainfo):
    assert desktop["Exec"].split() == [names.PROGRAM, "%f"]
    assert desktop["Icon"] == desktop["StartupWMClass"] == names.PROGRAM == metainfo.findtext("provides/binary")
    assert desktop["MimeType"] == f"{names.MIME_TYPE};"
    assert mime.get("type") == names.MIME_TYPE == metainfo.findtext("provides/mediatype")
    assert metainfo.findtext("launchable") == names.DESKTOP_FILE.name
    assert metainfo.findtext("id") == names.COMPONENT == names.METAINFO_FILE.name.removesuffix(".metainfo.xml")
    assert desktop["Name"] == metainfo.findtext("name")
    assert desktop["Comment"] == metainfo.findtext("summary")
    assert metainfo.find("releases/release").get("version") == VERSION


def test_a_project_is_known_by_its_ending_and_by_what_it_begins_with(mime):
    assert mime.find("mime:glob", SPACE).get("pattern") == f"*{SUFFIX}"
    assert mime.find("mime:magic/mime:match/mime:match", SPACE).get("value") == JSON_NAME
    assert mime.find("mime:sub-class-of", SPACE).get("type") == "application/zip"


def test_everything_is_said_in_three_languages(desktop, mime, metainfo):
    for key in ("GenericName", "Comment", "Keywords"):
        told = [desktop[key], desktop[f"{key}[zh_CN]"], desktop[f"{key}[zh_TW]"]]
        assert len(set(told)) == 3, key
    assert {one.get(LANGUAGE) for one in mime.findall("mime:comment", SPACE)} == LANGUAGES
    for path in ("summary", "description/p", "description/ul/li"):
        told = [one.get(LANGUAGE) for one in metainfo.findall(path)]
        assert set(told) == LANGUAGES
        assert all(told.count(language) == told.count(None) for language in LANGUAGES), path
    readme = (names.HERE / "README.txt").read_text(encoding="utf-8")
    for word in ("./nnstudio --smoke", "./install.sh", "./uninstall.sh", ".deb", "settings.ini", "glibc 2.35"):
        said = [part.count(word) for part in re.split("简体中文\n|繁體中文\n", readme)]
        assert said[0] == said[1] == said[2] > 0, word
    told = [line.split()[3:] for line in readme.splitlines() if "sudo apt install lib" in line]
    assert told[0] == told[1] == told[2] == display.NOT_IN_THE_FROZEN_PROGRAM.split()
    assert set(told[0]) <= {name for left in of_the_system.LEFT_TO_THE_SYSTEM for name in left.packages.values()}


def test_the_manual_tells_what_the_help_of_the_program_tells():
    page = names.MANUAL_FILE.read_text(encoding="utf-8").replace(r"\-", "-")
    sections = dict(re.findall(r"^\.SH (.+)\n((?:(?!\.SH ).*\n)+)", page, re.MULTILINE))
    patterns = [plain(pattern) for pattern in sections["SYNOPSIS"].split(".br\n")]
    assert patterns == [pattern.replace(" ", "").replace("…", "...") for pattern in USAGE.patterns]
    told = [option.split("\n", 1) for option in sections["OPTIONS"].split(".TP\n")[1:]]
    assert [plain(written) for written, _ in told] == [each.written.replace(" ", "") for each in USAGE.arguments]
    for (_, about), argument in zip(told, USAGE.arguments, strict=True):
        said = argument.about.source.format(**argument.about.values)
        assert " ".join(about.split()) == f"{said[0].upper()}{said[1:]}."


def plain(lines):
    """Return *lines* of a manual without what says how they look, and without spaces."""
    return re.sub(r'^\.[BIR]+ |[\s"]', "", lines, flags=re.MULTILINE)


def test_the_folder_has_what_desktops_look_for(unpacked):
    usr = unpacked / "usr"
    for place in ("scalable", *(f"{size}x{size}" for size in icons.PNG_SIZES)):
        ending = "svg" if place == "scalable" else "png"
        assert (usr / names.HICOLOR / place / f"apps/nnstudio.{ending}").is_file()
        assert (usr / names.HICOLOR / place / f"mimetypes/application-x-nnstudio.{ending}").is_file()
    for link in ("AppRun", ".DirIcon", "nnstudio.png", "nnstudio.desktop", "nnstudio", "usr/bin/nnstudio"):
        assert (unpacked / link).is_symlink()
        assert (unpacked / link).resolve().is_relative_to(unpacked.resolve())
        assert (unpacked / link).is_file()
    assert (unpacked / "usr/bin/nnstudio").resolve() == (usr / names.EXECUTABLE).resolve()
    assert (RESOURCES / "icons/nnstudio.svg").read_bytes() == (
        usr / names.HICOLOR / "scalable/apps/nnstudio.svg"
    ).read_bytes()


def test_the_archive_keeps_what_can_be_started_and_is_the_same_each_time(unpacked, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = archive.make(unpacked, tmp_path)
    first = made.read_bytes()
    for path in unpacked.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    assert archive.make(unpacked, tmp_path).read_bytes() == first
    with tarfile.open(made) as tar:
        entries = {entry.name: entry for entry in tar}
    assert list(entries) == sorted(entries, key=lambda name: name.split("/"))
    top = names.FOLDER
    assert made.name == f"{top}.tar.gz"
    assert {entry.mtime for entry in entries.values()} == {1700000000}
    assert {(entry.uid, entry.uname) for entry in entries.values()} == {(0, "root")}
    assert entries[f"{top}/usr/lib/nnstudio/nnstudio"].mode == 0o755
    assert entries[f"{top}/install.sh"].mode == 0o755
    assert entries[f"{top}/usr/lib/nnstudio/_internal/libone.so.1"].mode == 0o644
    assert entries[f"{top}/usr/lib/nnstudio/_internal/libone.so"].linkname == "libone.so.1"


def test_installing_for_one_user_and_taking_it_away(unpacked, tmp_path):
    home = tmp_path / "home"
    mine = home / ".local" / "share"
    other = mine / "icons/hicolor/16x16/apps/other.png"
    other.parent.mkdir(parents=True)
    other.touch()
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_DATA_HOME": ""}
    subprocess.run([unpacked / "install.sh"], env=bare, check=True, capture_output=True)
    entry = (mine / "applications/nnstudio.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{unpacked}/nnstudio" %f\n' in entry
    assert f"\nTryExec={unpacked}/nnstudio\n" in entry
    assert (mine / "mime/packages/nnstudio.xml").is_file()
    assert (mine / "icons/hicolor/scalable/mimetypes/application-x-nnstudio.svg").is_file()
    for cache in ("mime/mime.cache", "mime/version", "applications/mimeinfo.cache"):  # as the desktop's tools make them
        (mine / cache).touch()
    subprocess.run([unpacked / "uninstall.sh"], env=bare, check=True, capture_output=True)
    assert [path for path in mine.rglob("*") if not path.is_dir()] == [other]
    assert {path.name for path in mine.iterdir()} == {"icons"}


def test_what_desktops_have_made_of_the_files_of_others_stays(unpacked, tmp_path):
    mine = tmp_path / "data"
    others = [mine / "applications/other.desktop", mine / "mime/packages/other.xml"]
    caches = [mine / "applications/mimeinfo.cache", mine / "mime/version"]
    for path in (*others, *caches):
        path.parent.mkdir(parents=True, exist_ok=True)
    others[0].write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n")
    others[1].write_text(f'<mime-info xmlns="{SPACE["mime"]}"/>')
    bare = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(mine)}
    for script in ("install.sh", "uninstall.sh"):
        for cache in caches:
            cache.touch()
        subprocess.run([unpacked / script], env=bare, check=True, capture_output=True)
    assert all(path.is_file() for path in (*others, *caches))


def test_a_folder_that_desktops_cannot_start_from_is_told_of_in_three_languages(unpacked, tmp_path):
    moved = unpacked.rename(tmp_path / "100 %")
    mine = tmp_path / "data"
    bare = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(mine)}
    ran = subprocess.run([moved / "install.sh"], env=bare, check=False, capture_output=True, encoding="utf-8")
    assert ran.returncode == 1
    assert all(word in ran.stderr for word in (str(moved), "Rename the folder", "请重命名", "重新命名"))
    assert not mine.exists()


def test_a_library_that_no_package_is_known_for_stops_the_build():
    needed, of_use = of_the_system.depends(["libX11.so.6", "libc.so.6", "ld-linux-x86-64.so.2", "libcups.so.2"], "2.35")
    assert needed == ["libc6 (>= 2.35)", "libx11-6"]
    assert of_use == ["libcups2t64 | libcups2"]
    with pytest.raises(SystemExit, match=r"libnew\.so\.1"):
        of_the_system.depends(["libnew.so.1"], "2.35")


def test_the_licence_is_written_as_debian_reads_it(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    deb.write_documents(tmp_path / "doc")
    told = (tmp_path / "doc/copyright").read_text(encoding="utf-8")
    assert "\nLicense: Expat\n Permission is hereby granted" in told
    assert "\nCopyright: 2026 NN Studio contributors\n" in told
    changes = gzip.decompress((tmp_path / "doc/changelog.gz").read_bytes()).decode()
    assert changes.splitlines()[-1] == f" -- {deb.MAKER}  Tue, 14 Nov 2023 22:13:20 -0000"
    assert parseaddr(deb.MAKER) == ("NN Studio", "nnstudio@example.org")  # of a domain that is nobody's


def test_every_override_of_debian_s_checker_has_a_reason():
    paragraphs = names.OVERRIDES_FILE.read_text(encoding="utf-8").strip().split("\n\n")
    for reason, *overrides in (re.split(r"\n(?!#)", paragraph) for paragraph in paragraphs):
        assert reason.startswith("# ")
        assert overrides
        assert all(re.fullmatch(rf"{names.PROGRAM}: [a-z-]+ .*\[usr/lib/nnstudio/\S+\]", each) for each in overrides)
