"""Every text on the screen is translated, and its places survive the translation."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")


def messages(language):
    """Yield (context, source, translation element) of a .ts file."""
    tree = ET.parse(TRANSLATIONS / f"nnstudio_{language}.ts")  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def test_the_files_are_complete_compiled_and_up_to_date():
    command = [sys.executable, str(ROOT / "packaging" / "translate.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_empty_unfinished_or_vanished(language):
    for context, source, translation in messages(language):
        assert translation.text, f"{context}: {source!r} is not translated"
        assert translation.get("type") is None, f"{context}: {source!r} is {translation.get('type')}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_marks_and_ends_survive(language):
    """Named places are all there and can be filled; so are access keys, lines, and the dots of a dialog to come."""
    for _context, source, translation in messages(language):
        text = translation.text or ""
        assert places(text) == places(source), source
        assert len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", source)), source
        assert text.count("\n\n") == source.count("\n\n"), source
        assert bool(re.search(r"\w(\(&\w\))?…$", text)) >= bool(re.search(r"\w…$", source)), source
        assert ("[*]" in text) == ("[*]" in source), source


def places(text):
    """Return the names that are to be filled in; raise where Python could not fill them."""
    return {(name, form) for _text, name, form, _conversion in Formatter().parse(text) if name is not None}


def test_lupdate_sees_every_marked_text():
    """A mark whose arguments are not plain literals would be missed without a word."""
    for path in (ROOT / "nnstudio").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                literals = [arg for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
                assert len(literals) == len(node.args) == 2, f"{path.name}:{node.lineno}"


def test_every_marked_text_is_in_every_file():
    marked = {
        (node.args[0].value, node.args[1].value)
        for path in (ROOT / "nnstudio").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
    }
    for language in LANGUAGES:
        listed = {(context, source) for context, source, _translation in messages(language)}
        assert marked == listed
