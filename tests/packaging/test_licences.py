"""The folder licences/ of the frozen program, made of a small bundle, and the texts that all of it needs."""

import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from licences import owners, writing
from nnstudio.app.help.parts import LIBRARIES, TEXTS
from places import BUNDLED_RESOURCES, INSIDE, PACKAGE, RESOURCES

OF_A_WHEEL, OF_QT, OF_PYTHON = "pyqtgraph/icons/auto.png", "PySide6/Qt/lib/libQt6Core.so.6", "base_library.zip"


@pytest.fixture
def program(tmp_path):
    """Return a folder with a file each of a package, of Qt, of what Qt brings along, of Python, and of our own."""
    for name in (
        "pyqtgraph/icons/lock.png",
        OF_A_WHEEL,
        OF_QT,
        "PySide6/Qt/lib/libicuuc.so.73",
        OF_PYTHON,
        "nnstudio/resources/own.txt",
    ):
        put(tmp_path, name)
    return tmp_path


def put(program, name):
    file = program / INSIDE / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return file


def entries(folder):
    """Return what the list says of each part."""
    blocks = [block.splitlines() for block in (folder / "README.txt").read_text(encoding="utf-8").split("\n\n")]
    return {lines[0]: "\n".join(lines[1:]) for lines in blocks if len(lines) > 1 and set(lines[1]) == {"-"}}


class TestFolder:
    def test_each_file_is_listed_with_its_part_and_the_text_of_its_licence(self, program):
        folder = writing.write(program)
        told = {name.split(" ")[0].rstrip(","): (name, said) for name, said in entries(folder).items()}
        assert set(told) == {"pyqtgraph", "Qt", "ICU", "Python", "NN"}
        for name, file in {"pyqtgraph": OF_A_WHEEL, "Qt": OF_QT, "Python": OF_PYTHON}.items():
            assert f"{INSIDE}/{file}" in told[name][1]
        assert told["pyqtgraph"][1].index("icons/auto.png") < told["pyqtgraph"][1].index("icons/lock.png")
        assert told["pyqtgraph"][0] == f"pyqtgraph {distribution('pyqtgraph').version}"
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "Qt-PySide6.txt").read_text(encoding="utf-8")
        assert "Permission is hereby granted" in (folder / "NN-Studio.txt").read_text(encoding="utf-8")
        assert f"Qt {distribution('PySide6-Essentials').version}" in (folder / "Qt-PySide6.txt").read_text(
            encoding="utf-8"
        )

    def test_it_is_the_same_each_time(self, program):
        once = {file.name: file.read_bytes() for file in writing.write(program).iterdir()}
        put(program, "../licences/left-over.txt")
        assert {file.name: file.read_bytes() for file in writing.write(program).iterdir()} == once

    def test_a_file_that_is_nobody_s_stops_it_and_is_named(self, program):
        put(program, "libmystery.so.7")
        with pytest.raises(SystemExit, match=f"{INSIDE}/libmystery.so.7"):
            writing.write(program)
        assert not (program / "licences").exists()

    def test_so_does_a_second_program(self, program):
        (program / "mystery").write_bytes(b"#!/bin/sh\n")
        with pytest.raises(SystemExit, match="\n  mystery\n"):
            writing.write(program)

    @pytest.mark.parametrize(
        ("module", "name"),
        [
            ("nnstudio.app.help", "NN Studio"),
            ("PySide6.QtOpenGL", "NN Studio"),  # what stands in for Qt's own
            ("entry", "NN Studio"),
            ("surroundings", "NN Studio"),
            ("ziafont.font", "ziafont"),
            ("email.message", "Python"),
            ("pyi_rth_inspect", "PyInstaller"),
        ],
    )
    def test_modules_within_the_executable_have_owners_as_well(self, module, name):
        assert owners.of_module(module).name == name

    @pytest.mark.parametrize("module", ["mystery.inside", "icu", "wheels", "tools"])  # also if called as ours
    def test_but_for_those_of_nobody(self, module):
        assert owners.of_module(module) is None

    @pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian package tells of libraries here")
    def test_a_library_of_the_system_is_told_of_by_its_package(self, program):
        put(program, "libz.so.1")
        folder = writing.write(program)
        assert "zlib" in (folder / "system" / "zlib1g.txt").read_text(encoding="utf-8")


class TestTexts:
    def test_those_that_parts_need_are_all_there_and_no_other(self):
        kept = {file.stem for file in (RESOURCES / "licences").glob("*.txt")}
        assert kept == {text for texts in TEXTS.values() for text in texts}

    def test_each_is_told_of_in_the_readme(self):
        told = (RESOURCES / "licences" / "README.md").read_text(encoding="utf-8")
        assert [file.name for file in (RESOURCES / "licences").glob("*.txt") if f"`{file.name}`" not in told] == []

    def test_a_frozen_program_shows_the_text_of_each_part(self, tmp_path):
        inside = frozen_layout(tmp_path)
        script = (
            "import sys; sys.frozen = True; sys.path[:0] = [sys.argv[1]]\n"
            "from nnstudio.app.help.parts import parts\n"
            "assert sys.argv[1] in sys.modules['nnstudio'].__file__\n"
            "print(*(f'{part.name}|{part.version}|{len(part.text)}|{part.note}' for part in parts()), sep='\\n')"
        )
        # Without site-packages: all it can find is in the folder.
        told = subprocess.run(
            [sys.executable, "-I", "-S", "-c", script, inside], capture_output=True, text=True, check=True
        )
        shown = {line.split("|")[0]: line.split("|")[1:] for line in told.stdout.splitlines()}
        assert {"NN Studio", "Python", "PyInstaller", "Noto Sans CJK", "STIX Two Math", "NumPy"} <= set(shown)
        assert [name for name, (_version, length, note) in shown.items() if int(length) < 800 or note != "None"] == []
        assert shown["Qt, PySide6"][0] == distribution("PySide6-Essentials").version


def frozen_layout(folder):
    """Copy what the frozen program has for its page of parts into *folder*, laid out as PyInstaller does."""
    inside = folder / INSIDE
    skipped = shutil.ignore_patterns("__pycache__")
    for name in ("notation", "app/help"):
        shutil.copytree(PACKAGE / name, inside / "nnstudio" / name, ignore=skipped)
    for name in ("__init__.py", "resource_path.py", "app/__init__.py", "../LICENSE"):
        shutil.copy(PACKAGE / name, inside / "nnstudio" / name.removeprefix("../"))
    for name in ("licences", "datasets"):
        shutil.copytree(RESOURCES / name, folder / BUNDLED_RESOURCES / name)
    put(folder, "nnstudio/resources/fonts/letters.otf")
    for name in LIBRARIES:
        metadata = next(file for file in distribution(name).files if file.name == "METADATA")
        source = Path(str(metadata.locate())).parent
        shutil.copytree(source, inside / source.name)
    return inside
