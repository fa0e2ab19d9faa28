"""Things that go wrong on purpose: a list of them, and below the open one what there is to see."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from nnstudio.labs.trainer.pitfalls.card import PitfallCard
from nnstudio.labs.trainer.pitfalls.catalogue import BY_KEY, PITFALLS
from nnstudio.labs.trainer.pitfalls.pitfall import Cure
from nnstudio.labs.trainer.pitfalls.row import PitfallRow
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.section import Bind, Section
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Text

_INTRODUCTION = QT_TRANSLATE_NOOP("Trainer", "Things that go wrong on purpose. Undo leads back to your own.")


class PitfallsSection(Section):
    """A click on a line, or on a cure, hands a scene to *open_scene*, which opens it as a worked example."""

    def __init__(self, bind: Bind, open_scene: Callable[[TrainerScene], None]) -> None:
        self._open_scene = open_scene
        self._scene = TrainerScene()
        self._told = ""
        self._rows = {pitfall.key: PitfallRow(pitfall) for pitfall in PITFALLS}
        self._card = PitfallCard()
        self._panel = Panel()
        self._panel.rows.setContentsMargins(10, 10, 10, 10)
        self._panel.rows.setSpacing(2)
        self._panel.rows.addWidget(Text(_INTRODUCTION, "quiet"))
        self._panel.rows.addSpacing(4)
        for key, row in self._rows.items():
            self._panel.rows.addWidget(row)
            row.clicked.connect(lambda _checked=False, key=key: self._open_scene(BY_KEY[key].scene))
        self._panel.rows.addWidget(self._card)
        self._card.hide()
        self._card.cure_chosen.connect(self._try)
        super().__init__(bind, {}, self._panel, takes={})

    def show_scene(self, scene: TrainerScene) -> None:
        self._scene = scene
        pitfall = BY_KEY.get(scene.pitfall)
        for key, row in self._rows.items():
            row.setChecked(key == scene.pitfall)
        self._card.setVisible(pitfall is not None)
        if pitfall is not None:
            self._card.tell(pitfall, scene)
        if pitfall is not None and pitfall.key != self._told:
            row = self._rows[pitfall.key]
            self._panel.rows.removeWidget(self._card)
            self._panel.rows.insertWidget(self._panel.rows.indexOf(row) + 1, self._card)
            self.setTabOrder(row, self._card)
            QTimer.singleShot(0, self, self._reveal_card)  # when it has been laid out
        self._told = scene.pitfall if pitfall is not None else ""

    def _reveal_card(self) -> None:
        """Scroll so far that the card is seen, below its line."""
        if self._told:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # else its height is that of before
            self.ensureWidgetVisible(self._card, 0, 0)
            self.ensureWidgetVisible(self._rows[self._told], 0, 0)

    def _try(self, cure: Cure) -> None:
        self._open_scene(BY_KEY[self._told].cured(self._scene, cure))
