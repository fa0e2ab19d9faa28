"""The logits of the step that is looked at, as bars."""

from PySide6.QtCore import QSize

from nnstudio.labs.softmax.logit_bars import LogitBars
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.labs.softmax.steps.results import StepsResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.bar_layout import Series

_LOGITS = QT_TRANSLATE_NOOP("Softmax", "o · logits at step {step}")
_SHIFTED = QT_TRANSLATE_NOOP("Softmax", "o + c · logits at step {step}")


class ReachedBars(LogitBars):
    """Before the first step they can be pulled; where they have been moved to by steps they cannot."""

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 10 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 6 * em)

    def show_results(self, scene: SoftmaxScene, results: StepsResults) -> None:
        """Show the logits that the descent has reached."""
        if not results.step:
            self.show_scene(scene)
            return
        self.show_bars(
            spoken_names(scene),
            [
                Series(
                    (_SHIFTED if scene.shift else _LOGITS).fill(step=f"{results.step:,}"),
                    "quiet",
                    tuple(results.now.logits.tolist()),
                    fixed=True,
                )
            ],
        )
