"""Writing the examples and what a network says of them, as work that its owner follows."""

from dataclasses import dataclass
from pathlib import Path

from nnstudio.data.cancelled import CancelledError, IsCancelled, Progress
from nnstudio.document.not_written import NotWrittenError
from nnstudio.engine.network import Network
from nnstudio.export.table import save_table
from nnstudio.labs.trainer.exported import examples_table
from nnstudio.labs.trainer.names import class_names, input_names, target_name
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import Experiment
from nnstudio.widgets.words import spoken


class NotSavedError(Exception):
    """The system does not take the file; the message is in its words."""


@dataclass(frozen=True, eq=False)
class ExamplesToSave:
    """The examples of *experiment*, a *network* that nobody else changes, and the names in the learner's language."""

    experiment: Experiment
    network: Network
    inputs: tuple[str, ...]
    classes: tuple[str, ...]
    target: str

    def save(self, path: Path, progress: Progress, cancelled: IsCancelled) -> Path:
        """Write the table to *path*, all or nothing, and return that.

        Raises `NotSavedError`, and `CancelledError` after *cancelled* has told so.
        """
        experiment = self.experiment
        total = len(experiment.train) + len(experiment.validation)

        def go_on(done: int) -> None:
            if cancelled():
                raise CancelledError
            progress(done / total)

        names, rows = examples_table(experiment, self.network, self.inputs, self.classes, self.target, go_on)
        try:
            save_table(path, names, rows)
        except NotWrittenError as error:
            raise NotSavedError(error.words) from error
        return path


def examples_of(observer: Observer) -> ExamplesToSave:
    """Return what *observer* looks at now; what is looked at later does not matter."""
    experiment, scene = observer.experiment, observer.experiment.scene
    network = experiment.network()
    network.parameters[...] = observer.network.parameters
    return ExamplesToSave(
        experiment,
        network,
        tuple(spoken(name) for name in input_names(scene, (), experiment.train.features)),
        tuple(spoken(name) for name in class_names(scene, experiment.train.classes)),
        spoken(target_name(scene)),
    )
