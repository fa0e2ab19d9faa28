"""A project of which the one network is trained, and nothing else changed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from nnstudio.app.project.parts import KINDS, gathered
from nnstudio.document.project_file import load, save
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.kept.kept_run import KeptRun, kept_run
from nnstudio.labs.trainer.kept.prepare import Prepared, prepare, run_of
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.settings import tune
from nnstudio.notation.sentences import Problem

_LAB = "trainer"
_RUN = "training"
(_KEPT_RUN,) = gathered({}, {_LAB: {_RUN: None}}, _LAB).keys() - gathered({}, {}, _LAB).keys()
"""The name of the part that a project has of it."""


class ProblemsError(Exception):
    """The settings of a project cannot be trained; *problems* tell why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(", ".join(problem.field for problem in problems))


class UnsoundError(Exception):
    """The parts of a project do not fit together."""


class TrainedProject:
    """The project at *path*, and the *trainer* of its one network, as far on as the project has it.

    Raises `ProjectFileError` for a file that is no project, `ProblemsError` for settings that cannot be trained, and
    `UnsoundError` where what has been trained is no training of these.
    """

    def __init__(self, path: Path) -> None:
        self._parts = load(path, KINDS)
        self.scene: TrainerScene = self._parts.get(_LAB, TrainerScene())
        if found := problems(self.scene):
            raise ProblemsError(found)
        try:
            self._run = run_of(self.scene, _prepared(self.scene, self._parts))
        except ValueError as error:
            raise UnsoundError(str(error)) from error
        self.trainer: Trainer = self._run.trainer
        tune(self.trainer, self.scene)
        self._write_edits()

    @property
    def is_regression(self) -> bool:
        """Whether a number is to be learnt, and no class."""
        return self._run.experiment.train.is_regression

    def save(self, path: Path) -> None:
        """Write all of it with what has been trained to *path*; raise `NotWrittenError` or `ProjectFileError`."""
        save(path, {**self._parts, _LAB: self.scene, _KEPT_RUN: self._kept(self.scene)})

    def shown(self) -> tuple[TrainerScene, Prepared]:
        """Return what a tab takes up to show the trained network: copies, with the page of the one network in front."""
        scene = replace(self.scene, page=_RUN)
        return scene, prepare(scene, {_RUN: self._kept(scene)})

    def _write_edits(self) -> None:
        """Set by hand what the scene has set by hand, where a file that was changed by hand has it otherwise."""
        trainer, edits = self.trainer, self.scene.edits(self.scene.mark())
        if not self._run.live_edits.differ(edits):
            return
        if trainer.epoch < trainer.history.last_epoch:  # as in the window: a weight set back would end what came later
            trainer.return_to(trainer.history.last_epoch)
        under_way = trainer.epoch + 1 if trainer.step else 0
        self._run.live_edits.follow(
            edits, under_way, lambda edit, weight: trainer.set_weight(edit.layer, edit.row, edit.column, weight)
        )

    def _kept(self, scene: TrainerScene) -> KeptRun:
        return kept_run(self.trainer, scene, self._run.experiment, self._run.live_edits.written())


def _prepared(scene: TrainerScene, parts: dict[str, Any]) -> Prepared:
    """Return the training of the one network that *parts* hold; what else was trained is handed on unseen."""
    return prepare(scene, {_RUN: parts[_KEPT_RUN]} if _KEPT_RUN in parts else {})
