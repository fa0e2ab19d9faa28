"""How the program starts, or says why it does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio import __version__
from nnstudio.app import command_line
from nnstudio.app import run as started
from nnstudio.app.command_line import main
from nnstudio.app.display import linux_packages, missing_display

WHOLE = ("-m", "nnstudio")
TWO_STEPS = (
    "-c",
    """
import sys
from nnstudio.app.command_line import main
from nnstudio.app.smoke import prove
prove.STEPS = {name: prove.STEPS[name] for name in ("figures", "training")}
sys.exit(main())
""",
)
"""Of ``--smoke``, which takes a quarter of a minute in all: packaging/smoke.py goes through the whole of it."""


def run(*arguments, start=WHOLE, **environment):
    """Run the program in a process of its own; an empty value takes a variable away."""
    variables = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, *start, *arguments],
        env={name: value for name, value in variables.items() if value},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_version():
    result = run("--version")
    assert (result.returncode, result.stdout.strip()) == (0, f"nnstudio {__version__}")


def test_smoke_needs_no_screen_and_prints_figures_of_every_tab():
    result = run("--smoke", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="", start=TWO_STEPS)
    lines = result.stdout.splitlines()
    assert result.returncode == 0, result.stderr
    assert list(dict.fromkeys(line.partition(":")[0] for line in lines)) == [
        "entropy",
        "activation",
        "softmax",
        "trainer",
    ]
    assert any(line.startswith("entropy: cross_entropy 6.57756262357") for line in lines)
    assert "trainer: epoch 20.0" in lines
    assert not result.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_screen_a_sentence_says_what_to_do(display):
    result = run(DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 1
    assert "nnstudio --smoke" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_frozen_program_asks_only_for_what_does_not_come_with_it(monkeypatch):
    assert "libxcb-cursor0" in linux_packages()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "libxcb-cursor0" not in linux_packages()
    assert "libegl1" in linux_packages()


def test_a_chosen_platform_is_taken_at_its_word():
    assert missing_display({"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.parametrize(
    ("arguments", "project"),
    [
        ([], None),
        (["spiral.nnstudio"], Path("spiral.nnstudio")),
        (["./run"], Path("run")),
        (["--", "run"], Path("run")),
        (["--language", "zh_TW", "第一課.nnstudio"], Path("第一課.nnstudio")),
    ],
)
def test_the_window_opens_the_project_that_is_named(monkeypatch, arguments, project):
    opened = []
    monkeypatch.setattr(started, "run", lambda path, language: opened.append((path, language)) or 0)
    assert main(arguments) == 0
    assert opened == [(project, "zh_TW" if "zh_TW" in arguments else "")]


@pytest.mark.parametrize("arguments", [["--fast"], ["a.nnstudio", "b.nnstudio"], ["--language", "tlh"], ["--smoke=1"]])
def test_a_wrong_command_line_is_told_in_a_sentence(capsys, arguments):
    assert main([*arguments, "--language", "en"] if "tlh" not in arguments else arguments) == 2
    said = capsys.readouterr()
    assert not said.out
    assert said.err.startswith("nnstudio: ")
    assert len(said.err.splitlines()) == 1


def test_run_is_a_command_also_behind_a_language(capsys):
    for arguments in (["run", "-h"], ["--language", "en", "run", "-h"], ["--language=en", "run", "-h"]):
        assert main(arguments) == 0
        assert "--epochs N" in capsys.readouterr().out


def test_help_tells_both_commands_and_the_exit_codes(capsys):
    assert main(["--help", "--language", "en"]) == 0
    said = capsys.readouterr().out
    assert "nnstudio [PROJECT]" in said
    assert "nnstudio run PROJECT" in said
    assert "    2  the command is not written as it has to be" in said


@pytest.mark.parametrize(("arguments", "shown"), [(["--version"], "nnstudio "), (["-h"], "--version"), (["-x"], "-x")])
def test_without_a_terminal_a_box_shows_what_is_said(monkeypatch, arguments, shown):
    boxes = []
    monkeypatch.setattr(command_line, "show_box", lambda text, title: boxes.append((title, text)))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    main(arguments)
    [(title, text)] = boxes
    assert title == "nnstudio"
    assert shown in text


def test_a_training_without_a_terminal_lets_nobody_wait_for_a_click(monkeypatch):
    monkeypatch.setattr(command_line, "show_box", lambda *said: pytest.fail(str(said)))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["run", "--nonsense"]) == 2
