"""How far work in the background has come."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.background_work import BackgroundWork
from nnstudio.widgets.words import Worded, spoken

_STEPS = 1000
_FRAME_MS = 33


class WorkBar(Worded, QProgressBar):
    """Keeps its room while nothing is to be shown; *told* is what it shows, for who cannot see it."""

    def __init__(self, name: str, told: Sentence) -> None:
        super().__init__()
        self._told = told
        self._work: BackgroundWork | None = None
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._show_share)
        self.setObjectName(name)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.follow(None)
        self.retranslate()

    def follow(self, work: BackgroundWork | None) -> None:
        """Show how far *work* comes from now on, or nothing."""
        self._work = work
        self.setValue(0)
        self.setVisible(work is not None)
        if work is None:
            self._frames.stop()
        else:
            self._frames.start()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(self._told))

    def _show_share(self) -> None:
        if self._work is not None:
            self.setValue(round(_STEPS * self._work.share))
