"""The project is saved, opened again in another window, and training goes on there as it would have gone on here."""

from typing import Any

from nnstudio.app.labs import LABS
from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.smoke.stage import Stage, live, wait_until
from nnstudio.app.smoke.training import reached, train_on
from nnstudio.app.smoke.trouble import NOT_OPENED, NOT_SAVED, OTHER_SCENE, SmokeError
from nnstudio.notation.sentences import Sentence

FILE_NAME = "smoke.nnstudio"


def save_and_reopen(stage: Stage) -> None:
    """Save, train on, and do the same from the file; both have to end with the same weights, to the last bit."""
    path = stage.folder / FILE_NAME
    scenes = _scenes(stage)
    saved = reached(stage)
    project = stage.window.project
    project.save(path)
    _wait_for(project, NOT_SAVED)
    stage.say(f"project: saved {FILE_NAME}")
    train_on(stage)
    gone_on = reached(stage)

    project = stage.begin_anew().project
    project.open(path)
    _wait_for(project, NOT_OPENED)
    live(0)
    reached(stage).check_same(saved, FILE_NAME)
    _check_scenes(stage, scenes)
    stage.say(f"project: opened {FILE_NAME}")
    train_on(stage)
    reached(stage).check_same(gone_on, FILE_NAME)
    stage.say_figure("trainer", "epoch")
    stage.say_figure("trainer", "train_loss")


def _wait_for(project: OpenProject, trouble: Sentence) -> None:
    """Wait until *project* is read or written; raise `SmokeError`, which says *trouble*, where it cannot be."""
    errors: list[Exception] = []
    for failed in (project.save_failed, project.open_failed):
        failed.connect(lambda _path, error: errors.append(error))
    wait_until(lambda: not project.is_busy)
    for error in errors:
        raise SmokeError(trouble.fill(name=FILE_NAME, error=repr(error)))


def _scenes(stage: Stage) -> dict[str, Any]:
    """Return what is set in each tab."""
    return {lab.id: stage.window.lab(lab.id).store.scene for lab in LABS}


def _check_scenes(stage: Stage, saved: dict[str, Any]) -> None:
    for lab, scene in _scenes(stage).items():
        if scene != saved[lab]:
            raise SmokeError(OTHER_SCENE.fill(name=FILE_NAME, lab=lab))
