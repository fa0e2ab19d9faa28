"""The house: what has no Qt runs without Qt, and imports point down only. New modules are found by themselves."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import nnstudio

HOUSE = Path(nnstudio.__file__).parent
FLOORS = (  # from the ground up; those of one floor do not know each other
    {"resource_path"},
    {"notation"},
    {"glossary"},
    {"engine"},
    {"data"},
    {"document"},
    {"widgets", "export"},
    {"labs"},
    {"lessons"},
    {"app"},
    {"__main__"},
)
FLOOR_OF = {part: level for level, parts in enumerate(FLOORS) for part in parts}
WITHOUT_QT = {"scene", "presets", "problems", "results", "explain", "meaning", "step_names"}
"""The modules of labs and of their pages that know no screen."""

IMPORT_WITHOUT_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} must not be needed here")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
    print(name)
"""


def module_name(path):
    parts = path.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(HOUSE.rglob("*.py"))}


def imported(name, path):
    """Return the modules of this program and of Qt that *path* names in its imports, wherever they stand."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            source = ".".join([*base, node.module] if node.module else base)
            # ``from package import module`` names the module, not the package.
            found |= {f"{source}.{alias.name}" if _is_package(source) else source for alias in node.names}
    return {one for one in found if one.partition(".")[0] in {"nnstudio", "PySide6", "shiboken6", "pyqtgraph"}}


def _is_package(source):
    return source == "PySide6" or (source in MODULES and MODULES[source].name == "__init__.py")


IMPORTS = {name: imported(name, path) for name, path in MODULES.items()}


def part(name):
    """Return the part of the house that the module *name* belongs to; "" for the house itself."""
    return name.partition(".")[2].partition(".")[0]


def test_every_part_of_the_house_has_its_floor():
    assert {part(name) for name in MODULES} - {""} <= set(FLOOR_OF)


@pytest.mark.parametrize("level", range(len(FLOORS)), ids=lambda level: "+".join(sorted(FLOORS[level])))
def test_imports_point_down_only(level):
    upwards = [
        f"{name} imports {other}"
        for name in MODULES
        if part(name) in FLOORS[level]
        for other in IMPORTS[name]
        if other.startswith("nnstudio.")
        and part(other) != part(name)
        and FLOOR_OF.get(part(other), -1) >= level  # "nnstudio.__version__" lies below all
    ]
    assert not upwards


def test_a_lab_never_knows_another_lab():
    labs = {path.parent.name for path in (HOUSE / "labs").glob("*/scene.py")}
    assert "entropy" in labs
    for lab in labs:
        others = tuple(f"nnstudio.labs.{other}." for other in labs - {lab})
        for name in MODULES:
            if name.startswith(f"nnstudio.labs.{lab}"):
                assert not [other for other in IMPORTS[name] if f"{other}.".startswith(others)], name
    within = tuple(f"nnstudio.labs.{lab}." for lab in labs)
    shared = [name for name in MODULES if part(name) == "labs" and not f"{name}.".startswith(within)]
    assert "nnstudio.labs.page" in shared
    for name in shared:  # what all labs share belongs to none
        assert not [other for other in IMPORTS[name] if part(other) == "labs" and other.split(".")[2] in labs], name


def test_the_document_knows_no_widgets():
    names = [name for name in MODULES if part(name) == "document"]
    assert len(names) > 3
    for name in names:
        assert not [one for one in IMPORTS[name] if one.startswith(("PySide6.QtWidgets", "pyqtgraph"))], name


def test_the_mathematics_runs_without_qt():
    names = [
        name
        for name in MODULES
        if part(name) in {"notation", "glossary", "engine", "data"}
        or name == "nnstudio.lessons.lesson"
        or (name.startswith("nnstudio.labs.") and name.split(".")[-1] in WITHOUT_QT)
    ]
    assert {"nnstudio.engine.training", "nnstudio.labs.entropy.outcomes.explain", "nnstudio.lessons.lesson"} <= set(
        names
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_WITHOUT_QT, *names],
        cwd=HOUSE.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == names


def test_types_are_checked_wherever_there_is_no_qt():
    """A module has Qt if it imports it, or imports one that has."""
    with_qt = {
        name for name, imports in IMPORTS.items() if any(one.startswith(("PySide6", "pyqtgraph")) for one in imports)
    }
    while more := {name for name, imports in IMPORTS.items() if imports & with_qt} - with_qt:
        with_qt |= more
    root = HOUSE.parent
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    checked = {path for pattern in settings["tool"]["mypy"]["files"] for path in root.glob(pattern)}
    checked |= {path for folder in checked if folder.is_dir() for path in folder.rglob("*.py")}
    labs = {name for name in MODULES if name.startswith("nnstudio.labs.") and MODULES[name].name != "__init__.py"}
    assert not [name for name in labs - with_qt if MODULES[name] not in checked]


def test_what_looks_for_imports_sees_all_kinds(tmp_path):
    path = tmp_path / "tab.py"
    path.write_text(
        "import PySide6.QtCore\nfrom PySide6 import QtWidgets\nfrom nnstudio.engine import errors\nimport numpy\n"
        "def f():\n    from ...app.run import x\n    from . import scene\n    from nnstudio import __version__\n"
    )
    assert imported("nnstudio.labs.entropy.tab", path) == {
        "PySide6.QtCore",
        "PySide6.QtWidgets",
        "nnstudio.engine.errors",
        "nnstudio.app.run",
        "nnstudio.labs.entropy.scene",
        "nnstudio.__version__",
    }
