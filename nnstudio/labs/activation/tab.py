"""The Activation Explorer, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.activation import presets
from nnstudio.labs.activation.depth.page import DepthPage
from nnstudio.labs.activation.functions.page import FunctionsPage
from nnstudio.labs.activation.losses.page import LossesPage
from nnstudio.labs.activation.properties.page import PropertiesPage
from nnstudio.labs.activation.race.page import RacePage
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.paged_tab import PagedTab, PageKind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PAGES = {
    "functions": PageKind(
        QT_TRANSLATE_NOOP("Activation", "Functions"),
        QT_TRANSLATE_NOOP(
            "Activation", "What a unit does to its weighted sum, and how much of a gradient it lets pass"
        ),
        presets.FUNCTIONS,
        FunctionsPage,
    ),
    "properties": PageKind(
        QT_TRANSLATE_NOOP("Activation", "Properties"),
        QT_TRANSLATE_NOOP("Activation", "What sets the functions apart, in a table, with what each costs here"),
        presets.PROPERTIES,
        PropertiesPage,
    ),
    "depth": PageKind(
        QT_TRANSLATE_NOOP("Activation", "Depth"),
        QT_TRANSLATE_NOOP("Activation", "What many layers do to signals and gradients: they vanish, explode, or last"),
        presets.DEPTH,
        DepthPage,
    ),
    "losses": PageKind(
        QT_TRANSLATE_NOOP("Activation", "Losses"),
        QT_TRANSLATE_NOOP("Activation", "How wrong a prediction is, which way it is pulled, and what an outlier does"),
        presets.LOSSES,
        LossesPage,
    ),
    "race": PageKind(
        QT_TRANSLATE_NOOP("Activation", "Loss and sigmoid"),
        QT_TRANSLATE_NOOP("Activation", "Why cross-entropy, and not the squared error, stands behind a sigmoid"),
        presets.RACE,
        RacePage,
    ),
}


class ActivationTab(PagedTab[ActivationScene]):
    """What a unit does to a number, what it does to a gradient, and which loss to put behind it."""

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__("activation", store, PAGES, {})
