"""A training as a project keeps it: the experiment, what a hand has done to its weights, and a checkpoint. No Qt."""

from dataclasses import dataclass, replace

from nnstudio.engine.checkpoint import Checkpoint
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit
from nnstudio.labs.trainer.weight_edits import LiveEdit


@dataclass(frozen=True, eq=False)
class KeptRun:
    """What a project writes of one network in training, or of many from *seeds*; made of what the codec can write.

    - *experiment*: the scene that decides data and network. It may be another one than the tab's, where that has a
      problem, or was changed on the other page. Examples of the learner's own are left out where they are the tab's:
      *shares_own*, *shares_added*.
    - *first_edits*: weights set by hand before the first step; *live_edits*: which of all such are in the network.
    - *seeds*: of a stack, one for each network; empty of a single one.
    """

    experiment: TrainerScene
    shares_own: bool
    shares_added: bool
    first_edits: tuple[WeightEdit, ...]
    live_edits: tuple[LiveEdit, ...]
    seeds: tuple[int, ...]
    checkpoint: Checkpoint

    def experiment_beside(self, scene: TrainerScene) -> TrainerScene:
        """Return the experiment whole, with the examples that it shares with *scene*, the tab's."""
        own = scene.own if self.shares_own else self.experiment.own
        added = scene.added if self.shares_added else self.experiment.added
        return replace(self.experiment, own=own, added=added).experiment()


def kept_run(
    trainer: Trainer,
    scene: TrainerScene,
    experiment: Experiment,
    live_edits: tuple[LiveEdit, ...] = (),
    seeds: tuple[int, ...] = (),
) -> KeptRun:
    """Return what *trainer* has come to in *experiment*; *scene* is that of the tab, beside which it is kept."""
    shares_own = experiment.scene.own == scene.own
    shares_added = experiment.scene.added == scene.added
    return KeptRun(
        experiment=replace(
            experiment.scene,
            own=None if shares_own else experiment.scene.own,
            added=None if shares_added else experiment.scene.added,
        ),
        shares_own=shares_own,
        shares_added=shares_added,
        first_edits=() if seeds else experiment.first_edits,
        live_edits=live_edits,
        seeds=seeds,
        checkpoint=trainer.checkpoint(),
    )
