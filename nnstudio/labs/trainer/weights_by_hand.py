"""Weights that a hand sets in the network at hand: in the scene, and from there in the training."""

from functools import partial

from nnstudio.document.store import Store
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit
from nnstudio.labs.trainer.session.session import TrainingSession
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.weight_edits import LiveEdits, with_edit


class WeightsByHand:
    """Writes edits into the scene of *store*, and what the scene has of them into the network that *session* trains."""

    def __init__(self, store: Store[TrainerScene], session: TrainingSession) -> None:
        self._store, self._session = store, session
        self.live = LiveEdits()
        """Which of them are in the network."""

    def begin(self, scene: TrainerScene) -> None:
        """The network is untrained: of the edits of *scene* only those before the first step are in it."""
        self.live = LiveEdits()
        self.live.begin(scene.edits(scene.mark()))

    def set_weight(
        self, network: Network, snapshot: Snapshot, layer: int, row: int, column: int, weight: float
    ) -> None:
        """Set one weight of *network*, which *snapshot* is of, or a bias where *row* is fan_in; this can be undone."""
        scene = self._store.scene
        before = float(network.layers[layer].affine[row, column])
        epoch = snapshot.epoch + 1 if snapshot.step else 0
        self._store.replace(with_edit(scene, WeightEdit(scene.mark(), epoch, layer, row, column, before, weight)))

    def differ(self, scene: TrainerScene) -> bool:
        """Whether *scene* has set other weights by hand than those that were followed."""
        return self.live.differ(scene.edits(scene.mark()))

    def follow(self, scene: TrainerScene) -> None:
        """Set by hand, or back, what *scene* has set by hand since training began."""
        if self.differ(scene):
            self._session.change(partial(self._write, edits=scene.edits(scene.mark())))

    def turn_to(self, epoch: int, network: Network) -> None:
        """Take note that *network* is now the one of another moment."""
        self.live.turn_to(epoch, lambda edit: float(network.layers[edit.layer].affine[edit.row, edit.column]))

    def _write(self, trainer: Trainer, edits: tuple[WeightEdit, ...]) -> None:
        def write(edit: WeightEdit, weight: float) -> float:
            return trainer.set_weight(edit.layer, edit.row, edit.column, weight)

        self.live.follow(edits, trainer.epoch + 1 if trainer.step else 0, write)
