"""Reading a table beside the window, which stays alive."""

from pathlib import Path

from PySide6.QtCore import QThread

from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.reading import read
from nnstudio.data.csv_file.report import Report


class CsvLoading(QThread):
    """Reads the table at *path* as *plan* says; at the end there is a `report`, or the `error` that kept it.

    `share` of the file has been read so far. No signal tells of it: the window looks when it has time.
    """

    def __init__(self, path: Path, plan: ImportPlan) -> None:
        super().__init__()
        self._path, self._plan = path, plan
        self.share = 0.0
        self.report: Report | None = None
        self.error: Exception | None = None

    def stop(self) -> None:
        """End after the current block of rows, and wait for that."""
        self.requestInterruption()
        self.wait()

    def run(self) -> None:
        try:
            report = read(self._path, self._plan, self._tell, self.isInterruptionRequested)
            _ = (
                report.data.fingerprint
            )  # takes as long as a look at all numbers, and would keep the window waiting later
            self.report = report
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            self.error = error

    def _tell(self, share: float) -> None:
        self.share = share
