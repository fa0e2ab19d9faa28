"""The Entropy Calculator, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.entropy import presets
from nnstudio.labs.entropy.base_field import BaseField
from nnstudio.labs.entropy.codes.page import CodesPage
from nnstudio.labs.entropy.densities.page import DensitiesPage
from nnstudio.labs.entropy.labels.page import LabelsPage
from nnstudio.labs.entropy.outcomes.page import OutcomesPage
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.paged_tab import PagedTab, PageKind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PAGES = {
    "outcomes": PageKind(
        QT_TRANSLATE_NOOP("Entropy", "Outcomes"),
        QT_TRANSLATE_NOOP("Entropy", "Surprisal, entropy, cross-entropy and KL divergence of a few outcomes"),
        presets.OUTCOMES,
        OutcomesPage,
    ),
    "codes": PageKind(
        QT_TRANSLATE_NOOP("Entropy", "Codes"),
        QT_TRANSLATE_NOOP("Entropy", "What the outcomes cost when they are written in 0s and 1s"),
        presets.CODES,
        CodesPage,
    ),
    "densities": PageKind(
        QT_TRANSLATE_NOOP("Entropy", "Continuous"),
        QT_TRANSLATE_NOOP("Entropy", "Continuous variables: integrals in place of sums"),
        presets.DENSITIES,
        DensitiesPage,
    ),
    "labels": PageKind(
        QT_TRANSLATE_NOOP("Entropy", "Yes or no"),
        QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy, and examples with several labels"),
        presets.LABELS,
        LabelsPage,
    ),
}


class EntropyTab(PagedTab[EntropyScene]):
    """Surprise, and what a wrong belief costs: for outcomes, code words, continuous variables, yes-or-no questions."""

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__("entropy", store, PAGES, {"base": BaseField("entropy.base")})
