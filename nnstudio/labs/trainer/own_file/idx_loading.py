"""Reading a pair of files beside the window, which stays alive."""

from PySide6.QtCore import QThread

from nnstudio.data.idx_file.errors import ExamplesError, IdxError
from nnstudio.data.idx_file.pair import read_pair
from nnstudio.data.own_data import OwnData
from nnstudio.labs.trainer.own_file.idx_look import Pair


class IdxLoading(QThread):
    """Reads the first *examples* of *pair*; when it has finished, there is `data`, or the `error` that kept it."""

    def __init__(self, pair: Pair, examples: int) -> None:
        super().__init__()
        self.pair, self._examples = pair, examples
        self.data: OwnData | None = None
        self.error: IdxError | None = None

    def run(self) -> None:
        images, labels = self.pair.images, self.pair.labels
        assert images is not None and labels is not None  # noqa: S101, PT018 - only both together can be loaded
        try:
            data = read_pair(images, labels, self._examples)
            _ = data.fingerprint  # takes as long as reading, and would keep the window waiting later
            self.data = data
        except IdxError as error:
            self.error = error
        except MemoryError:
            self.error = ExamplesError(images, self._examples, self._examples, self._examples // 2)
