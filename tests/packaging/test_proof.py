"""What proves the frozen program notices what is wrong with it."""

import math
import os
import re
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

import build
import preflight
import smoke
import tools
from nnstudio.app.smoke.figures import EXAMPLES
from nnstudio.app.smoke.languages import WORDS
from nnstudio.data.sources import SOURCES
from places import ROOT
from proof import confined, interpreters, out_of_reach, virtual_screen
from proof.confined import USER, ConfinedError, Manner, Room, check_permitted, hidden_places
from proof.ended import FIRST, LAST, WIDEST, Ran, check_ended, shown
from proof.known_figures import DATA_SETS, KNOWN, LANGUAGES, PAGES, TRAINED
from proof.results import check_files, check_pictures
from proof.said import check_figures, check_lines, check_same
from proof.traced import check_connections, check_paths
from proof.unproved import Table, UnprovedError
from proof.virtual_screen import ScreenError, VirtualScreen
from smoke import OF_THE_ROOM


def said(figures=KNOWN, letters="there"):
    """Return what a program says in which everything works."""
    lines = [f"entropy: page p{i}" for i in range(PAGES)]
    lines += [f"{lab}: {name} {value!r}" for lab, name, value in figures]
    lines += [f"trainer: data set d{i}" for i in range(DATA_SETS)]
    lines += [f"trainer: {name} {value!r}" for name, value in TRAINED]
    lines += [f"language: {language} {title}, letters {letters}" for language, title in LANGUAGES.items()]
    return "\n".join(lines)


def test_what_is_known_here_is_what_the_program_says():
    of_program = [(each.lab, name, value) for each in EXAMPLES for name, value in each.figures.items()]
    assert [each[:2] for each in of_program] == [each[:2] for each in KNOWN]
    assert [each[2] for each in of_program] == pytest.approx([each[2] for each in KNOWN], abs=5e-5, nan_ok=True)
    assert len(SOURCES) == DATA_SETS
    assert {language: words[0] for language, words in WORDS.items()} == LANGUAGES


def test_all_that_is_said_is_compared():
    assert check_figures(said()) == f"{len(KNOWN) + len(TRAINED)} figures"
    check_lines(said())
    check_same(said(), said())


@pytest.mark.parametrize("place", range(len(KNOWN)))
def test_each_figure_is_compared_to_the_last_digits(place):
    figures = list(KNOWN)
    lab, name, value = figures[place]
    figures[place] = (lab, name, 1.0 if math.isnan(value) else value * (1 + 1e-9))
    with pytest.raises(UnprovedError, match=name):
        check_figures(said(figures))


@pytest.mark.parametrize("lost", ["entropy: page p3", "trainer: data set d5", "language: zh_TW"])
def test_what_is_not_said_is_missed(lost):
    with pytest.raises(UnprovedError):
        check_lines("\n".join(line for line in said().splitlines() if not line.startswith(lost)))


def test_boxes_in_place_of_letters_are_no_letters():
    with pytest.raises(UnprovedError, match="boxes"):
        check_lines(said(letters="missing"))


def test_empty_pictures_and_missing_files_are_noticed(tmp_path):
    Image.new("RGB", (1280, 800), "white").save(tmp_path / "entropy-en.png")
    with pytest.raises(UnprovedError, match="empty"):
        check_pictures(tmp_path)
    with pytest.raises(UnprovedError, match=r"smoke\.nnstudio was not written"):
        check_files(tmp_path)


@pytest.mark.parametrize(
    ("line", "check"),
    [
        ('7 openat(AT_FDCWD</tmp>, "/build/nnstudio/app.py", O_RDONLY) = -1 ENOENT (No such file)', "paths"),
        ('7 newfstatat(3</build>, "nnstudio", 0x7ffc, 0) = 0', "paths"),
        ("7 connect(5<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(80)}, 16) = -1 ENETUNREACH", "connections"),
        ("7 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 5", "connections"),
    ],
)
def test_strace_tells_of_sources_and_of_networks(tmp_path, line, check):
    log = tmp_path / "strace.txt"
    harmless = [
        '7 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X9"}, 20) = 0',
        '7 openat("/building", 0) = 3',
    ]

    def checks():
        check_paths(log, [Path("/build")])
        check_connections(log)

    log.write_text("\n".join([*harmless, *["7 stat() = 0"] * 1000]))
    checks()
    log.write_text("\n".join([*harmless, *["7 stat() = 0"] * 1000, line]))
    with pytest.raises(UnprovedError, match="looks for a file" if check == "paths" else "asks for a network"):
        checks()


def test_the_table_remembers_what_could_not_be_proved(capsys):
    def wrong():
        raise UnprovedError("two is not three:\nit is\ntwo")

    table = Table()
    assert table.prove("one", lambda: "1")
    assert (table.is_right, str(table)) == (True, "All 1 are proved.")
    table.leave_out("four", "unconfined")
    assert (table.is_right, str(table)) == (True, "1 of 2 are proved; 1 could not be tried.")
    assert not table.prove("two", wrong)
    assert (table.is_right, str(table)) == (False, "1 of 3 are proved; 1 went wrong and 1 could not be tried.")
    assert capsys.readouterr().out == (
        "✓ one: 1\n– four – not proved: unconfined\n✗ two: two is not three:\n    it is\n    two\n"
    )


def test_whoever_complains_has_not_ended_well():
    check_ended(Ran(0, "said", ""))
    for ran in (Ran(0, "", "warning"), Ran(1, "", ""), Ran(-6, "", "cause\nadvice")):
        with pytest.raises(UnprovedError, match=f"ends with {ran.code} ") as caught:
            check_ended(ran)
        assert str(caught.value).endswith(ran.err or "(nothing)")


def test_of_a_long_complaint_begin_and_end_are_shown():
    text = "\n".join(f"line {i}" for i in range(100))
    lines = shown(text).splitlines()
    assert (lines[0], lines[FIRST - 1], lines[-1], lines[-LAST]) == ("line 0", "line 9", "line 99", "line 70")
    assert "60 lines are left out" in lines[FIRST]
    assert shown("x" * 10_000) == f"{'x' * WIDEST} …"


@pytest.fixture
def bundle(tmp_path):
    """Return the folder of a program in which there is next to nothing."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / "nnstudio").write_text("#!/bin/sh\n")
    return folder


@pytest.mark.parametrize("is_root", [True, False])
def test_the_command_line_of_a_room_leaves_nothing_out(bundle, monkeypatch, is_root):
    monkeypatch.setattr(confined, "_is_root", lambda: is_root)
    monkeypatch.setattr(confined.os, "chown", lambda *_: None)
    with Room(bundle) as room:
        line = room.line(["program", "argument"], Manner(tracer=["tracer"], extra={"A": "b"}, has_fonts=False))
        script = line[line.index("-c") + 1]
        apart, inside = line[: line.index("/bin/sh")], line[line.index("sh") :]
        assert {"--mount", "--net", "--ipc", "--propagation=private"} < set(apart)
        assert ("--map-root-user" in apart) is not is_root
        assert (f"--reuid={USER}" in inside) is is_root
        assert {"--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"} < set(inside)
        assert inside[-3:] == ["tracer", "program", "argument"]
        assert {"-i", "LANG=C.UTF-8", "A=b", f"HOME={room.home}"} < set(inside)
        fonts = [path for path in confined._FONT_FOLDERS if path.is_dir()]
        for place in map(str, (*hidden_places(), *fonts)):
            assert re.search(rf" --bind \S*'?.*empty( file)?'? '?{re.escape(place)}'?$", script, re.MULTILINE), place
        for place in (room.program, room.bare_home):
            assert f"remount,bind,ro '{place}'" in script


def test_sources_and_the_python_of_this_test_are_hidden():
    places = hidden_places()
    for path in (ROOT / "nnstudio", Path(sys.executable).resolve(), Path(os.__file__)):
        assert any(path.is_relative_to(place) for place in places), path
    assert Path(sys.executable).resolve() in interpreters.executables()


def test_a_room_that_confines_nothing_is_found_out(bundle, monkeypatch):
    monkeypatch.setattr(out_of_reach, "executables", lambda: [Path(sys.executable)])
    checks = [*OF_THE_ROOM.values()]
    if os.geteuid() != 0:
        checks.remove(out_of_reach.check_bare_home)
    with Room(bundle, is_confined=False) as room:
        assert room.line(["program"], Manner())[-1] == "program"
        for check in checks:
            with pytest.raises(UnprovedError):
                check(room)


def test_a_machine_that_permits_no_namespaces_is_told_what_to_do(monkeypatch):
    monkeypatch.setattr(confined, "_apart", lambda: ["/bin/sh", "-c", "echo not permitted >&2; exit 1"])
    with pytest.raises(ConfinedError, match=r"--unconfined(.|\n)*not permitted"):
        check_permitted()


def test_what_needs_confinement_is_not_ticked_without_it(bundle, monkeypatch, capsys):
    monkeypatch.setattr(confined, "_is_root", lambda: True)
    monkeypatch.setattr(smoke, "_prove_run", lambda _table, _room, how, *_: (Ran(0, how, ""), bundle))
    for name in ("_prove_traced", "_opens", "trains_headless", "tells", "type_and_click_at_once"):
        monkeypatch.setattr(smoke, name, lambda *_, **__: None)
    table = Table()
    with Room(bundle, is_confined=False) as room:
        assert smoke._prove_all(table, room, SimpleNamespace(environment={}), None)
    rows = capsys.readouterr().out.splitlines()
    assert table.left_out == len(OF_THE_ROOM) + 2
    assert all(row.endswith("– not proved: unconfined") for row in rows if row.startswith("–"))
    assert not any(
        word in row for row in rows if row.startswith("✓") for word in ("any font", "read-only", "in its room")
    )


def test_what_a_failed_run_has_said_is_kept(bundle, tmp_path):
    room = SimpleNamespace(program=bundle, results=lambda _name: bundle, run=lambda *_, **__: Ran(1, "said", "cause"))
    assert smoke._prove_run(Table(), room, "so", Manner(), tmp_path / "kept") is None
    assert (tmp_path / "kept/so/stderr.txt").read_text() == "cause"
    assert (tmp_path / "kept/so/stdout.txt").read_text() == "said"
    assert (tmp_path / "kept/so/nnstudio").is_file()


def test_a_screen_that_does_not_start_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    server = tmp_path / "Xvfb"
    server.write_text("#!/bin/sh\necho no screen today >&2\nexit 1\n")
    server.chmod(0o755)
    monkeypatch.setattr(virtual_screen, "path_of", lambda _name: str(server))
    screen = VirtualScreen()
    with pytest.raises(ScreenError, match="no screen today"):
        screen.__enter__()
    assert not Path(screen._folder.name).exists()


def test_a_missing_tool_is_told_before_anything_is_built(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "DIST", tmp_path)
    monkeypatch.setattr(preflight.importlib.util, "find_spec", lambda name: name)
    monkeypatch.setattr(preflight, "time_of_source", lambda: 0)
    monkeypatch.setattr(preflight.sys, "platform", "linux")
    there = {*preflight.BUILDING, *smoke.TOOLS}
    for lost in sorted(there):
        monkeypatch.setattr(tools, "_found", lambda name, lost=lost: None if name == lost else name)
        with pytest.raises(SystemExit, match=rf"needs {lost}\. .*apt install \S"):
            build.main([])
    assert tmp_path.is_dir()


def test_without_debians_tools_there_is_no_package_for_debian(monkeypatch):
    monkeypatch.setattr(tools, "_found", lambda name: None if name == "dpkg-deb" else name)
    monkeypatch.setattr(build.linux.folder, "make", lambda: None)
    monkeypatch.setattr(build.linux.archive, "make", lambda: "archive")
    monkeypatch.setattr(build.sys, "platform", "linux")
    assert build.pack() == ["archive"]
