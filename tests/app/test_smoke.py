"""What ``nnstudio --smoke`` does with a program in which something is broken: it says so, and ends with 1."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from nnstudio.app.command_line import main
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.smoke import figures, project, stage
from nnstudio.app.smoke import prove as proving
from nnstudio.app.smoke.languages import WORDS, _has_letters
from nnstudio.app.smoke.stage import wait_until
from nnstudio.app.smoke.steps import STEPS
from nnstudio.app.smoke.trouble import OTHER_WEIGHTS, TOLD, SmokeError
from nnstudio.notation.sentences import verbatim

pytestmark = pytest.mark.usefixtures("qapp")


class FakeStage:
    """A stage without a window."""

    def __init__(self, _open_window, folder, say):
        self.folder, self.say = folder, say

    def close(self):
        """Do nothing."""


@pytest.fixture
def smoke(monkeypatch, capsys):
    """Return what runs ``--smoke`` with only these steps, without a window, and returns exit code and what was said."""
    monkeypatch.setattr(proving, "Stage", FakeStage)

    def run(steps, *arguments):
        monkeypatch.setattr(proving, "STEPS", steps)
        code = main(["--smoke", *arguments, "--language", "en"])
        return code, *capsys.readouterr()

    return run


def test_each_step_has_the_folder_and_says_its_lines(smoke, tmp_path):
    folder = tmp_path / "new" / "教室"
    code, out, err = smoke({"one": lambda stage: stage.say(str(stage.folder))}, str(folder))
    assert (code, out, err) == (0, f"{folder}\n", "")
    assert folder.is_dir()


def test_without_a_folder_nothing_stays(smoke):
    code, out, err = smoke({"one": lambda stage: stage.say(str(stage.folder))})
    assert (code, err) == (0, "")
    assert not Path(out.strip()).exists()


def test_what_does_not_work_ends_it_and_is_told(smoke):
    def broken(_stage):
        raise SmokeError(TOLD.fill(sentence=verbatim("no Chinese today")))

    code, out, err = smoke({"one": broken, "two": lambda stage: stage.say("never")})
    assert (code, out) == (1, "")
    assert err == (
        "nnstudio: The program does not work as it should, at the step “one”: the window says: no Chinese today\n"
    )


def test_an_error_that_nobody_expects_is_told_too(smoke):
    code, _out, err = smoke({"one": lambda _stage: 1 // 0})
    assert code == 1
    assert "at the step “one”: something unexpected has happened" in err
    assert "ZeroDivisionError" in err


def test_a_folder_that_cannot_be_is_told(smoke, tmp_path):
    (tmp_path / "file").touch()
    code, _out, err = smoke({}, str(tmp_path / "file"))
    assert code == 1
    assert "Nothing can be written to the folder" in err


def test_a_wrong_figure_is_told(monkeypatch):
    class Wrong:
        window = type("Window", (), {"open_page": lambda *_: None, "lab": lambda *_: Wrong})
        store = type("Store", (), {"edit": lambda **_: None})

        def say_figure(self, _lab, _name):
            return 6.0

    monkeypatch.setattr(figures, "live", lambda _milliseconds: None)
    with pytest.raises(SmokeError) as caught:
        figures.compute_known_figures(Wrong())
    assert caught.value.sentence.values["found"] == "6.0000"


def test_what_never_happens_is_not_waited_for_without_end():
    with pytest.raises(SmokeError):
        wait_until(lambda: False, patience_ms=10)
    assert stage.PATIENCE_MS >= 10_000


def test_every_language_and_every_promise_has_its_step():
    assert set(WORDS) == set(LANGUAGES)
    assert list(STEPS) == [
        "pages",
        "figures",
        "data sets",
        "training",
        "project",
        "exports",
        "texts",
        "themes",
        "languages",
    ]


def test_a_letter_that_no_font_has_is_none(qapp):
    assert _has_letters("Entropy", qapp.font())
    assert not _has_letters("Entropy \U000fabcd", qapp.font())  # of private use: no font means anything by it


@pytest.mark.parametrize("weights", [(1, 2, 9, 2), (1, 2, 1, 9)], ids=["when opened", "when trained on"])
def test_other_weights_from_the_file_are_told(monkeypatch, tmp_path, weights):
    class Reached:
        def __init__(self, weights):
            self.weights = weights

        def check_same(self, other, name):
            if self.weights != other.weights:
                raise SmokeError(OTHER_WEIGHTS.fill(name=name))

    reached = map(Reached, weights)
    monkeypatch.setattr(project, "reached", lambda _stage: next(reached))
    monkeypatch.setattr(project, "_scenes", lambda _stage: {})
    for name in ("train_on", "_wait_for"):
        monkeypatch.setattr(project, name, lambda *_: None)
    file = SimpleNamespace(save=lambda _path: None, open=lambda _path: None)
    window = SimpleNamespace(project=file)
    stage = FakeStage(None, tmp_path, lambda _line: None)
    stage.window, stage.begin_anew, stage.say_figure = window, lambda: window, lambda *_: None
    with pytest.raises(SmokeError):
        project.save_and_reopen(stage)
