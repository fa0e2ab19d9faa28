"""``nnstudio run``: what it trains, what it says, what it writes, and how it ends."""

import csv
import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.command_line import main
from nnstudio.app.headless.console import width
from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.headless.interruption import noticed
from nnstudio.app.headless.usage import wrapped
from nnstudio.app.languages import speak
from nnstudio.app.project.parts import KINDS, read
from nnstudio.document.not_written import NotWrittenError
from nnstudio.document.project_file import load, save
from nnstudio.document.store import Store
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from tests.labs.reading import value

PATIENCE_SECONDS = 30
HEEDING_CTRL_C = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from nnstudio.app.command_line import main
sys.exit(main())
"""
"""Runs the program also where a shell in the background has its children ignore Ctrl+C."""
FIGURES = ("epoch", "train_loss", "validation_loss", "train_accuracy", "validation_accuracy")
CIRCLES = TrainerScene(dataset="circles", hidden_layers=(4,), epochs=30, dropout=0.2, optimizer="adam")
ENTROPY = EntropyScene()


@pytest.fixture
def project(tmp_path):
    """Return how to write a project with a scene of the Network Trainer."""

    def write(scene=CIRCLES, name="circles.nnstudio"):
        save(tmp_path / name, {"entropy": ENTROPY, "trainer": scene})
        return tmp_path / name

    return write


@pytest.fixture
def tab_of(qtbot):
    """Return how to make a tab that shows a project."""
    tabs = []

    def make(path):
        speak(application(), "en")
        wear(application(), "light", 1.0)
        opened = read(path)
        store = Store(TrainerScene())
        tab = TrainerTab(store)
        store.setParent(tab)
        qtbot.addWidget(tab)
        tabs.append(tab)
        tab.take_up(opened.scenes["trainer"], opened.prepared["trainer"])
        return tab

    yield make
    for tab in tabs:
        tab.shut_down()


def finish(qtbot, tab):
    qtbot.waitUntil(lambda: not tab.session.is_running, timeout=60_000)


def run(*arguments):
    return main(["run", *map(str, arguments), "--language", "en"])


def figures(text):
    """Return the figures at the end of what was said."""
    found = dict(
        line.split() for line in text.splitlines() if line.split(" ")[0] in (*FIGURES, "seed") and "/" not in line
    )
    return {name: float(number) for name, number in found.items()}


def shown(tab):
    return {name: value(tab, f"trainer.result.{name}") for name in FIGURES}


def kept(path):
    """Return the checkpoint that a project has of the one network."""
    (name,) = (name for name in KINDS if name.startswith("trainer") and name.endswith("training"))
    return load(path, KINDS)[name].checkpoint


def assert_same(one, other):
    """Assert that two checkpoints are the same, bit for bit."""
    assert type(one) is type(other)
    if hasattr(one, "__dataclass_fields__"):
        for field in one.__dataclass_fields__:
            assert_same(getattr(one, field), getattr(other, field))
    elif isinstance(one, np.ndarray):
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
    else:
        assert one == other


# It trains as the window does


@pytest.mark.parametrize(
    "changes",
    [{}, {"patience": 3, "epochs": 400}, {"stop_below": 0.5, "epochs": 400}, {"train_share": 1.0}],
    ids=["epochs", "patience", "loss", "no validation"],
)
def test_figures_and_network_equal_those_of_the_window(qtbot, tab_of, project, tmp_path, capsys, changes):
    path = project(replace(CIRCLES, **changes))
    tab = tab_of(path)
    tab.start()
    finish(qtbot, tab)
    out = tmp_path / "out.nnstudio"
    assert run(path, "--save", out) == ExitCode.DONE
    said = figures(capsys.readouterr().out)
    assert said.pop("seed") == 0
    assert said == pytest.approx(shown(tab), rel=0, abs=0, nan_ok=True)
    assert 0 < said["epoch"] <= 400
    assert_same(kept(out), tab.kept()["training"].result().checkpoint)


def test_it_goes_on_from_where_the_project_has_got_to(qtbot, tab_of, project, tmp_path):
    path, half, out = project(), tmp_path / "half.nnstudio", tmp_path / "out.nnstudio"
    tab = tab_of(path)
    tab.start()
    finish(qtbot, tab)
    assert run(path, "--epochs", 10, "--save", half) == 0
    assert run(half, "--epochs", 20, "--save", out, "-q") == 0
    assert_same(kept(out), tab.kept()["training"].result().checkpoint)
    opened = tab_of(out)
    assert shown(opened) == shown(tab)
    for each in (opened, tab):
        each.start()
        finish(qtbot, each)
    assert shown(opened) == shown(tab)
    assert shown(tab)["epoch"] == 60


def test_what_else_is_in_the_project_stays(project, tmp_path):
    path, out = project(replace(CIRCLES, page="seeds")), tmp_path / "out.nnstudio"
    before = path.read_bytes()
    assert run(path, "--epochs", 2, "--save", out) == 0
    assert path.read_bytes() == before
    parts = load(out, KINDS)
    assert parts["entropy"] == ENTROPY
    assert parts["trainer"] == replace(CIRCLES, page="seeds")
    (seeds,) = (name for name in KINDS if name.startswith("trainer") and name.endswith("seeds"))
    (one,) = (part for part in parts.values() if isinstance(part, KeptRun))
    save(out, {**parts, seeds: replace(one, seeds=(7, 8))})  # whatever is kept there is handed on unseen
    assert run(out, "--epochs", 3, "--save", out) == 0  # the same path, given twice
    assert_same(load(out, KINDS)[seeds].checkpoint, one.checkpoint)
    assert kept(out).history.records == 6


# What it writes


def test_the_table_is_the_history(project, tmp_path, capsys):
    path, out = project(replace(CIRCLES, train_share=1.0)), tmp_path / "out.csv"
    assert run(path, "--csv", out, "--save", tmp_path / "out.nnstudio") == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        names, *rows = csv.reader(file)
    assert tuple(names) == FIGURES
    assert [row[0] for row in rows] == [str(epoch) for epoch in range(31)]
    assert {row[2] for row in rows} == {row[4] for row in rows} == {""}
    table = np.array([[float(cell or "nan") for cell in row] for row in rows])
    np.testing.assert_array_equal(table, kept(tmp_path / "out.nnstudio").history.parts[0])
    assert table[-1, 1] == figures(capsys.readouterr().out)["train_loss"]


@pytest.mark.usefixtures("qtbot")
def test_the_report_has_the_figures(project, tmp_path, capsys):
    path = project(replace(CIRCLES, page="seeds"))
    assert run(path, "--report", tmp_path / "out.html") == 0
    text, said = (tmp_path / "out.html").read_text(encoding="utf-8"), figures(capsys.readouterr().out)
    assert repr(said["train_loss"]) in text
    assert repr(said["validation_loss"]) in text
    assert f"{said['train_loss']:.4f}" in text
    assert "<svg" in text


@pytest.mark.usefixtures("qtbot")
def test_the_report_as_pdf_in_chinese(project, tmp_path):
    try:
        assert main(["run", str(project()), "--report", str(tmp_path / "out.pdf"), "--language", "zh_CN"]) == 0
    finally:
        speak(application(), "en")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


# How it ends


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Which project"),
        (["{project}", "--epochs", "many"], "whole one"),
        (["{project}", "--epochs", "-1"], "whole one"),
        (["{project}", "--epochs", "10000001"], "10,000,000"),
        (["{project}", "--epochs"], "--epochs"),
        (["{project}", "--quiet=yes"], "--quiet"),
        (["{project}", "--fast"], "--fast"),
        (["{project}", "other"], "other"),
        (["{project}", "--save", "out.zip"], ".nnstudio"),
        (["{project}", "--csv", "out"], ".csv"),
        (["{project}", "--report", "out.txt"], ".pdf"),
        (["{project}", "--csv", ""], "missing"),
        (["{project}", "--language", "tlh"], "zh_TW"),
    ],
)
def test_a_wrong_command_line_is_told(project, capsys, arguments, told):
    path = str(project())
    assert main(["run", *(argument.format(project=path) for argument in arguments)]) == ExitCode.USAGE
    said = capsys.readouterr()
    assert not said.out
    assert said.err.startswith("nnstudio run: ")
    assert told in said.err


def test_no_two_files_have_one_name(tmp_path, capsys):
    path = tmp_path / "project.csv"
    save(path, {"trainer": CIRCLES})
    before = path.read_bytes()
    (tmp_path / "link.csv").symlink_to(path)
    assert run(path, "--csv", tmp_path / "sub" / ".." / "project.csv") == ExitCode.USAGE
    assert run(path, "--csv", tmp_path / "link.csv") == ExitCode.USAGE
    assert "PROJECT" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_what_is_no_project_is_told(tmp_path, capsys):
    assert run(tmp_path / "none.nnstudio") == ExitCode.NOT_READ
    (tmp_path / "foreign.nnstudio").write_bytes(os.urandom(1000))
    assert run(tmp_path / "foreign.nnstudio") == ExitCode.NOT_READ
    assert run(tmp_path) == ExitCode.NOT_READ
    first, second, third = capsys.readouterr().err.splitlines()
    assert first.startswith("nnstudio run: “none.nnstudio” is not there")
    assert "foreign.nnstudio" in second
    assert "folder" in third


def test_parts_that_do_not_fit_together_are_told(project, tmp_path, capsys):
    out = tmp_path / "out.nnstudio"
    assert run(project(), "--epochs", 2, "--save", out) == 0
    parts = load(out, KINDS)
    (name,) = (name for name in parts if isinstance(parts[name], KeptRun))
    save(out, {**parts, name: replace(parts[name], seeds=(1, 2))})
    assert run(out) == ExitCode.NOT_READ
    assert "do not fit together" in capsys.readouterr().err


def test_settings_that_cannot_be_trained_are_told_as_in_the_window(project, tmp_path, capsys):
    path = project(replace(CIRCLES, learning_rate=0.0, train_share=0.0))
    assert run(path, "--csv", tmp_path / "out.csv") == ExitCode.NOT_TRAINABLE
    share, rate = capsys.readouterr().err.splitlines()
    assert "train_share: A share of 0" in share
    assert "learning_rate: With a learning rate of 0 no weight ever changes" in rate
    assert not (tmp_path / "out.csv").exists()


def test_a_divergence_is_told_and_what_was_good_is_written(project, tmp_path, capsys):
    path = project(TrainerScene(dataset="sine", learning_rate=100.0, activation="relu", epochs=50))
    out = tmp_path / "out.nnstudio"
    assert run(path, "--save", out, "--csv", tmp_path / "out.csv") == ExitCode.DIVERGED
    said = capsys.readouterr()
    assert "the steps are too large" in said.err
    assert np.isfinite(figures(said.out)["train_loss"])
    assert np.isfinite(kept(out).moments.parameters).all()
    assert (tmp_path / "out.csv").exists()


def test_where_nothing_can_be_written_it_is_told_before_training(project, tmp_path, capsys):
    (tmp_path / "folder.csv").mkdir()
    for arguments, told in (
        (["--csv", tmp_path / "none" / "out.csv"], "none” for “out.csv” is not there"),
        (["--csv", tmp_path / "folder.csv"], "is a folder"),
        (["--report", "/proc/out.html"], "cannot be written"),
    ):
        assert run(project(), "--save", tmp_path / "out.nnstudio", *arguments) == ExitCode.NOT_WRITTEN
        said = capsys.readouterr()
        assert told in said.err
        assert not said.out
    assert not (tmp_path / "out.nnstudio").exists()


def test_a_project_that_is_open_in_a_window_is_not_overwritten(project, capsys):
    path = project()
    holding = (
        "import sys; from pathlib import Path; from nnstudio.app.file_lock import lock_beside;"
        "lock = lock_beside(Path(sys.argv[1])); lock.claim(); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        assert run(path, "--epochs", 1, "--save", path) == ExitCode.NOT_WRITTEN
        assert "is open in a window" in capsys.readouterr().err
        assert run(path, "--epochs", 1) == ExitCode.DONE
        other.stdin.close()
    assert run(path, "--epochs", 1, "--save", path) == ExitCode.DONE


def test_where_one_file_fails_in_the_end_the_others_are_written(project, tmp_path, capsys, monkeypatch):
    def full(_path, _history):
        raise NotWrittenError("full", "no space")

    monkeypatch.setattr("nnstudio.app.headless.run.save_history", full)
    out, table = tmp_path / "out.nnstudio", tmp_path / "out.csv"
    assert run(project(), "--csv", table, "--save", out) == ExitCode.NOT_WRITTEN
    said = capsys.readouterr()
    assert "“out.csv” was not written: The disk is full" in said.err
    assert f"Written: {out}" in said.out
    assert kept(out).history.records == 31


def test_no_epochs_at_all_writes_what_there_is(project, tmp_path, capsys):
    assert run(project(), "--epochs", 0, "--csv", tmp_path / "out.csv", "-q") == 0
    said = capsys.readouterr().out
    assert figures(said)["epoch"] == 0
    assert len(said.splitlines()) == 6
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 2


# Interrupted


@pytest.fixture
def heeding_ctrl_c():
    """Heed Ctrl+C: who starts the tests in the background may have them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeding_ctrl_c")
def test_the_first_wish_to_end_is_noted_and_the_second_obeyed():
    before = signal.getsignal(signal.SIGINT)
    with noticed() as interruption:
        assert not interruption.is_wanted
        signal.raise_signal(signal.SIGTERM)
        assert interruption.is_wanted
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


@contextmanager
def started(path, *arguments, out=subprocess.PIPE, **environment):
    """Run the program in a process of its own, which does not outlive the test."""
    process = subprocess.Popen(
        [sys.executable, "-c", HEEDING_CTRL_C, "run", str(path), *map(str, arguments)],
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LANG": "C", "QT_QPA_PLATFORM": "", "DISPLAY": "", **environment},
    )
    watch = threading.Timer(PATIENCE_SECONDS, process.kill)
    watch.start()
    try:
        yield process
        process.wait()
    finally:
        watch.cancel()
        watch.join()
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def test_ctrl_c_saves_what_there_is(project, tmp_path):
    out, table, report = tmp_path / "out.nnstudio", tmp_path / "out.csv", tmp_path / "out.html"
    arguments = ("--epochs", 10_000_000, "--save", out, "--csv", table, "--report", report)
    with started(project(), *arguments) as process:
        first = process.stdout.readline()
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        said, errors = process.communicate()
    assert process.returncode == ExitCode.INTERRUPTED
    assert first.startswith("epoch 0/10000000 train_loss ")
    assert re.fullmatch(r"nnstudio run: Interrupted in epoch \d+\.", errors.strip())
    last = figures(said)
    assert last["epoch"] > 0
    checkpoint = kept(out)
    assert checkpoint.moments.epochs[checkpoint.now] == last["epoch"]
    assert table.read_text().splitlines()[-1].startswith(f"{last['epoch']:.0f},")
    assert repr(last["train_loss"]) in report.read_text(encoding="utf-8")


def test_who_does_not_listen_any_more_is_not_spoken_to(project, tmp_path):
    out = tmp_path / "out.csv"
    for arguments in (["--epochs", 300, "--csv", out], ["--epochs", 10_000_000]):
        with started(project(), *arguments) as process:
            process.stdout.close()
            errors = process.stderr.read()
        assert (process.returncode, errors) == (ExitCode.DONE, "")
    assert len(out.read_text().splitlines()) == 302


# What it says


def test_a_terminal_has_one_line_that_is_written_over(project):
    columns = 80
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with started(project(), "--epochs", 2000, "--language", "en", out=slave, TERM="xterm") as process:
        os.close(slave)
        said = b""
        with suppress(OSError):
            while piece := os.read(master, 10_000):
                said += piece
        errors = process.stderr.read()
    os.close(master)
    assert (process.returncode, errors) == (0, "")
    bar, _, rest = said.decode().partition("\n")
    steps = [step for step in bar.split("\r") if step]
    assert steps[0].startswith("[------------------------] 0/2000  loss 0.")
    assert re.match(r"\[#{10,}\] 2000/2000  loss 0\.\d+ / 0\.\d+  accuracy [01]\.", steps[-1])
    assert len(steps) > 3
    assert max(map(len, steps)) <= columns - 1
    assert "\x1b" not in said.decode()
    assert figures(rest)["epoch"] == 2000


def test_elsewhere_there_are_few_plain_lines(project, capsys):
    assert run(project(), "--epochs", 100) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("epoch 0/100 train_loss 0.")
    assert lines[1].startswith("epoch 100/100 train_loss 0.")
    assert lines[2] == "epoch 100"


def test_why_it_stopped_is_said(project, capsys):
    assert run(project(replace(CIRCLES, stop_below=0.6))) == 0
    assert "is below 0.6000" in capsys.readouterr().out


def test_a_terminal_without_such_characters_gets_others(tmp_path):
    with started(tmp_path / "“不”.nnstudio", "--language", "zh_CN", PYTHONIOENCODING="ascii") as process:
        _said, errors = process.communicate()
    assert process.returncode == ExitCode.NOT_READ
    assert errors.startswith("nnstudio run: ?")
    assert "Traceback" not in errors


def test_training_needs_none_of_qts_libraries_for_windows(project):
    code = (
        "import sys; from nnstudio.app.command_line import main; code = main(sys.argv[1:]);"
        "print([name for name in sys.modules if name in ('PySide6.QtGui', 'PySide6.QtWidgets')]); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "run", str(project()), "--epochs", "1"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_help_tells_an_example_and_every_exit_code(capsys, language):
    assert main(["run", "--help", "--language", language]) == 0
    said = capsys.readouterr().out
    assert "nnstudio run spiral.nnstudio" in said
    for code in ExitCode:
        assert re.search(rf"^ +{code:d}  \S", said, re.MULTILINE)
    assert max(map(width, said.splitlines())) <= 85


def test_lines_are_broken_between_chinese_characters_but_not_before_a_full_stop():
    assert wrapped("训练网络，不开窗口。再来", 10) == ["训练网络，", "不开窗口。", "再来"]
    assert wrapped("one two three", 8) == ["one two", "three"]
    assert all(width(line) <= 12 for line in wrapped("用 nnstudio 训练一个网络，保存。", 12))
