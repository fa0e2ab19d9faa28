"""Beside a network of layers without a bend: the one layer that computes the same."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.labs.trainer.network_picture.architecture import Architecture
from nnstudio.labs.trainer.network_picture.picture import NetworkPicture
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Text, spoken

_CAPTION = QT_TRANSLATE_NOOP("Trainer", "The same as this one layer:")
_NAME = QT_TRANSLATE_NOOP("Trainer", "Picture of the one layer that computes the same as the whole network")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "Layers without a bend between them are no more than a single one: its weights are the product of theirs. So a"
    " network like that can only draw straight borders.",
)


class EquivalentPicture(NetworkPicture):
    """Small, and only to be looked at: its weights are products, so none of them can be set."""

    def __init__(self, name: str) -> None:
        super().__init__(name, can_be_edited=False)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(13 * em, 16 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 9 * em)


class EquivalentLayer(QWidget):
    """The picture below its caption."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = EquivalentPicture("trainer.equivalent")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(Text(_CAPTION, "caption"))
        rows.addWidget(self.picture, 1)
        self.hide()

    def show_architecture(self, architecture: Architecture, is_equivalent: bool) -> None:
        """Make ready for the one layer of *architecture*; be there only where it *is_equivalent* to the network."""
        self.setVisible(is_equivalent)
        if is_equivalent:
            self.picture.show_architecture(architecture)
