"""What is done beside the window to load files. No Qt."""

from pathlib import Path

from nnstudio.data.cancelled import IsCancelled, Progress
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.reading import read
from nnstudio.data.csv_file.report import Report
from nnstudio.data.idx_file.errors import ExamplesError, IdxError
from nnstudio.data.idx_file.pair import read_pair
from nnstudio.data.own_data import OwnData


def load_table(path: Path, plan: ImportPlan, progress: Progress, cancelled: IsCancelled) -> Report:
    """Return the examples in the table at *path*; see `read`."""
    report = read(path, plan, progress, cancelled)
    _know(report.data)
    return report


def load_pictures(images: Path, labels: Path, examples: int, progress: Progress, cancelled: IsCancelled) -> OwnData:
    """Return the first *examples* of two files as data; see `read_pair`. Raises an `IdxError` for all that is wrong."""
    try:
        data = read_pair(images, labels, examples, progress, cancelled)
        _know(data)
    except MemoryError:
        raise ExamplesError(images, examples, examples, examples // 2) from None
    except (OSError, ValueError) as error:
        raise error if isinstance(error, IdxError) else IdxError(images, str(error)) from error
    return data


def _know(data: OwnData) -> None:
    """Ask once for what takes as long as a look at all numbers, and would keep the window waiting later."""
    _ = data.fingerprint, data.classes_present
