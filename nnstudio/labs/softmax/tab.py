"""The Softmax Playground, put together."""

from functools import partial

from nnstudio.document.store import Store
from nnstudio.labs.paged_tab import PagedTab, PageKind
from nnstudio.labs.softmax import presets
from nnstudio.labs.softmax.gradients.page import GradientsPage
from nnstudio.labs.softmax.logits_page import LogitsPage
from nnstudio.labs.softmax.loss.page import LossPage
from nnstudio.labs.softmax.overflow.page import OverflowPage
from nnstudio.labs.softmax.regression.page import RegressionPage
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.labs.softmax.steps.page import StepsPage
from nnstudio.labs.softmax.two_classes.page import TwoClassesPage
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP


class SoftmaxTab(PagedTab[SoftmaxScene]):
    """From logits to probabilities, to the loss, to its gradient, to a step; and to a network of one layer."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        self._set_up: SetUp | None = None
        super().__init__("softmax", store, self._pages(), {})

    def _beside(self, page: type[LogitsPage], store: Store[SoftmaxScene]) -> LogitsPage:
        """Make a page beside the set-up that all pages about logits share: the first one brings it along."""
        if self._set_up is None:
            self._set_up = SetUp(store)
        return page(store, self._set_up)

    def _pages(self) -> dict[str, PageKind]:
        """Return the pages by the names that the scene has for them."""
        return {
            "loss": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "From logits to loss"),
                QT_TRANSLATE_NOOP(
                    "Softmax", "What softmax makes of logits, what that costs, and which way each is pulled"
                ),
                presets.LOSS,
                partial(self._beside, LossPage),
            ),
            "steps": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "Steps"),
                QT_TRANSLATE_NOOP("Softmax", "Gradient descent on the logits, step by step"),
                presets.STEPS,
                partial(self._beside, StepsPage),
            ),
            "gradients": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "Gradients"),
                QT_TRANSLATE_NOOP(
                    "Softmax", "The Jacobian, how it collapses with the loss, and a check by differences"
                ),
                presets.GRADIENTS,
                partial(self._beside, GradientsPage),
            ),
            "overflow": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "Overflow"),
                QT_TRANSLATE_NOOP("Softmax", "Why the largest logit is subtracted first: where ∞ and NaN come from"),
                presets.OVERFLOW,
                partial(self._beside, OverflowPage),
            ),
            "two_classes": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "Two classes"),
                QT_TRANSLATE_NOOP("Softmax", "Softmax of two logits is a sigmoid of their difference"),
                presets.TWO_CLASSES,
                TwoClassesPage,
            ),
            "regression": PageKind(
                QT_TRANSLATE_NOOP("Softmax", "Softmax regression"),
                QT_TRANSLATE_NOOP("Softmax", "A network of one layer, worked out by hand and trained on iris flowers"),
                presets.REGRESSION,
                RegressionPage,
            ),
        }
