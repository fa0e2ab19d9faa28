"""A code tree under its heading; where it has more leaves than fit, it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nnstudio.labs.entropy.codes.results import Code
from nnstudio.labs.entropy.codes.tree_picture import TreePicture
from nnstudio.labs.entropy.scene import EntropyScene, Side
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Text

_HEADINGS = {
    "p": QT_TRANSLATE_NOOP("Entropy", "Code built for p, the truth"),
    "q": QT_TRANSLATE_NOOP("Entropy", "Code built for q, the belief"),
}
_LEGENDS = {
    "p": QT_TRANSLATE_NOOP("Entropy", "▲ ideal length −log₂ p"),
    "q": QT_TRANSLATE_NOOP("Entropy", "▲ ideal length −log₂ q"),
}
_COLOURS = {"p": "truth", "q": "prediction"}


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "From the root on the left each branch is a digit of the word, 0 upwards and 1 downwards, and each leaf is an "
    "outcome. Point at one, or go from leaf to leaf with ↑ and ↓.",
)


class TreeView(QWidget):
    """Shows the code that was built for *side*; a leaf that is lit elsewhere is scrolled to."""

    def __init__(self, side: Side, spotlight: Spotlight) -> None:
        super().__init__()

        self.picture = TreePicture(f"entropy.codes.tree_{side}", _COLOURS[side], spotlight)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the picture has the keys
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self.picture)
        self.picture.lit.connect(self._scroll_to)
        self.picture.explain(_EXPLAINED, _HEADINGS[side])
        self._legend = Text(_LEGENDS[side], "caption")
        top = QHBoxLayout()
        top.addWidget(Text(_HEADINGS[side], "heading"), 1)
        top.addWidget(self._legend)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addWidget(self._scroll, 1)

    def show_code(self, scene: EntropyScene, code: Code) -> None:
        """Show *code* for the outcomes of *scene*."""
        self.picture.show_code(code, [scene.name(i) for i in range(scene.outcomes())])
        self._legend.setVisible(bool(self.picture.nodes))

    def set_stale(self, stale: bool) -> None:
        """Fade while the scene cannot be computed."""
        self.picture.set_stale(stale)

    def _scroll_to(self, y: float) -> None:
        self._scroll.ensureVisible(0, round(y), 0, 2 * self.fontMetrics().height())
