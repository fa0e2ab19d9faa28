"""How the program starts, or says why it does not."""

import os
import subprocess
import sys

import pytest

from nnstudio import __version__
from nnstudio.app.display import missing_display


def run(*arguments, **environment):
    """Run the program in a process of its own; an empty value takes a variable away."""
    variables = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "nnstudio", *arguments],
        env={name: value for name, value in variables.items() if value},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_version():
    result = run("--version")
    assert (result.returncode, result.stdout.strip()) == (0, f"nnstudio {__version__}")


def test_smoke_needs_no_screen_and_prints_a_figure_of_every_tab():
    result = run("--smoke", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    lines = result.stdout.splitlines()
    assert result.returncode == 0, result.stderr
    assert [line.partition(":")[0] for line in lines] == ["entropy", "activation", "softmax", "trainer"]
    assert all(any(character.isdigit() for character in line) for line in lines)
    assert not result.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_screen_a_sentence_says_what_to_do(display):
    result = run(DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 1
    assert "nnstudio --smoke" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_chosen_platform_is_taken_at_its_word():
    assert missing_display({"QT_QPA_PLATFORM": "offscreen"}) is None
