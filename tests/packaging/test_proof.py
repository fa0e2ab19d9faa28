"""What proves the frozen program notices what is wrong with it."""

import math
from pathlib import Path

import pytest
from PIL import Image

from nnstudio.app.smoke.figures import EXAMPLES
from nnstudio.app.smoke.languages import WORDS
from nnstudio.data.sources import SOURCES
from proof.known_figures import DATA_SETS, KNOWN, LANGUAGES, PAGES, TRAINED
from proof.results import check_files, check_pictures
from proof.said import check_figures, check_lines, check_same
from proof.traced import check_connections, check_paths
from proof.unproved import Table, UnprovedError


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
        raise UnprovedError("two is not three")

    table = Table()
    assert table.prove("one", lambda: "1")
    assert table.all_proved
    assert not table.prove("two", wrong)
    assert not table.all_proved
    assert capsys.readouterr().out == "✓ one: 1\n✗ two: two is not three\n"
