"""What the README promises to those who automate the program."""

import dataclasses
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from nnstudio.widgets.readout import Readout

ROOT = Path(__file__).resolve().parents[2]
READMES = ("README.md", "README.zh-CN.md")
LABS = ("entropy", "activation", "softmax", "trainer")


def rows(readme):
    """Return, for each lab, the names in the three columns of the README's table; a page may have a row of its own."""
    found = {}
    for line in (ROOT / readme).read_text(encoding="utf-8").splitlines():
        cells = [re.findall(r"`([a-z0-9_]+)`", cell) for cell in line.split("|")[1:-1]]
        if len(cells) == 4 and cells[0] and cells[0][0] in LABS:
            of_lab = found.setdefault(cells[0][0], [[], [], []])
            for names, cell in zip(of_lab, cells[1:], strict=True):
                names.extend(cell)
    return found


def test_their_tables_of_names_are_complete_and_right(window):
    for lab in LABS:
        tab = window.open_lab(lab)
        for page in tab.kinds:
            tab.store.look(page=page)
        shown = {readout.objectName().removeprefix(f"{lab}.result.") for readout in tab.findChildren(Readout)}
        for readme in READMES:
            fields, controls, figures = rows(readme)[lab]
            assert sorted(fields) == sorted(field.name for field in dataclasses.fields(tab.store.scene)), readme
            for name in controls:
                assert tab.findChild(QWidget, f"{lab}.{name}") is not None, f"{readme}: {name}"
            # Figures of compared functions and losses, as value.relu, come and go with what is chosen.
            assert sorted(figures) == sorted(name for name in shown if "." not in name), readme


@pytest.mark.parametrize("readme", READMES)
def test_it_has_exactly_two_commands_before_anything_else_and_pictures_that_exist(readme):
    text = (ROOT / readme).read_text(encoding="utf-8")
    assert re.findall(r"```\n(pip install .*)\n```", text) == [
        "pip install uv && uv run nnstudio",
        "pip install uv && uv run pytest",
    ]
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
    assert len(pictures) >= 4
    for picture in pictures:
        assert (ROOT / picture).is_file(), picture


def test_its_script_runs():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    script = re.search(r"```python\n(.*?)```", text, re.DOTALL)[1]
    import subprocess
    import sys

    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    cross_entropy, accuracy = map(float, result.stdout.split())
    assert cross_entropy == pytest.approx(6.577562623)
    assert accuracy >= 0.95
