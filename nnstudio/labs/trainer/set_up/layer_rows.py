"""The hidden layers, a row each: units, activation, and a way to remove it."""

import itertools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.trainer.scene import MOST_LAYERS, MOST_UNITS, TrainerScene
from nnstudio.labs.trainer.set_up.activation_titles import ACTIVATION_TITLES
from nnstudio.labs.trainer.set_up.layer_edits import FIRST_UNITS, activation_chosen, layer_removed, own_activation
from nnstudio.labs.trainer.set_up.more_scales import CountScale
from nnstudio.labs.trainer.set_up.proposing_choice import ProposingChoice
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.stack import set_shown
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_COMMON = Sentence("", "({name})")
_UNITS = QT_TRANSLATE_NOOP("Trainer", "Units of hidden layer {layer}")
_ACTIVATION = QT_TRANSLATE_NOOP("Trainer", "Activation of hidden layer {layer}; in brackets: that of all hidden layers")
_UNITS_HINT = QT_TRANSLATE_NOOP("Trainer", "More units can draw a more winding border, and need more examples")
_ACTIVATION_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "The activation function that every unit of this layer applies to its weighted sum"
)
_REMOVE_HINT = QT_TRANSLATE_NOOP("Trainer", "Take this layer away; Undo brings it back")
_REMOVE = QT_TRANSLATE_NOOP("Trainer", "Remove hidden layer {layer}")


class UnitsField(SliderField):
    """A slider with room for three digits beside it."""

    def _fit(self) -> None:
        self.field.setFixedWidth(
            self.fontMetrics().horizontalAdvance("0") * 3 + round(1.5 * self.fontMetrics().height())
        )


class LayerRow(Worded, QWidget):
    """The hidden *layer* (from 0). The Tab key goes through its `stops`."""

    def __init__(self, layer: int) -> None:
        super().__init__()
        self._layer = layer
        self.units = UnitsField(f"trainer.layer_units.{layer}", CountScale(MOST_UNITS), whole=True)
        self.activation = ProposingChoice(
            f"trainer.layer_activations.{layer}", ACTIVATION_TITLES, unset="", first=_COMMON
        )
        self.activation.setMinimumContentsLength(1)
        self.remove = QToolButton()
        self.remove.setObjectName(f"trainer.remove_layer.{layer}")
        self.remove.setProperty("role", "flat")
        self.remove.setText("✕")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(QLabel(str(layer + 1)))
        line.addWidget(self.units, 1)
        line.addWidget(self.activation, 1)
        line.addWidget(self.remove)
        self.stops = (self.units.field, self.units.slider, self.activation, self.remove)
        self.retranslate()

    def retranslate(self) -> None:
        for control, sentence, hint in (
            (self.units, _UNITS, _UNITS_HINT),
            (self.activation, _ACTIVATION, _ACTIVATION_HINT),
            (self.remove, _REMOVE, _REMOVE_HINT),
        ):
            control.setAccessibleName(spoken(sentence.fill(layer=self._layer + 1)))
            control.setToolTip(with_names(control.accessibleName(), control.accessibleName()))
            control.setAccessibleDescription(spoken(hint))


class LayerRows(QWidget):
    """A row for each hidden layer, as many as there are: made when it is first needed, then shown or hidden.

    What the fields refuse is told below all rows. Units are edited in *store* here; the activations of single layers
    are told by `edited`. The Tab key comes to the rows from the widget *before*.
    """

    edited = Signal(object)
    """One of the layers got another activation: the ``layer_activations`` of the scene from here on."""

    def __init__(self, store: Store[TrainerScene], before: QWidget) -> None:
        super().__init__()
        self._store, self._before = store, before
        self.setObjectName("trainer.layer_activations")
        self._rows: list[LayerRow] = []
        self._refused: dict[int, Sentence] = {}
        self._problem = ProblemLabel("trainer.layer_units.problem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(4)
        rows.addLayout(self._rows_layout)
        rows.addWidget(self._problem)

    def show_scene(self, scene: TrainerScene) -> None:
        """Show the hidden layers of *scene*, the first eight where there are more."""
        for layer in range(len(self._rows), min(len(scene.hidden_layers), MOST_LAYERS)):
            self._add_row(layer)
        for layer, row in enumerate(self._rows):
            there = layer < len(scene.hidden_layers)
            row.units.show_value(scene.hidden_layers[layer] if there else FIRST_UNITS)
            if not there and not row.isHidden():
                row.units.field.forget_typed()  # else it would be edited when the field is left
            row.activation.propose(scene.activation)
            row.activation.show_value(own_activation(scene, layer))
            set_shown(row, there)

    def _add_row(self, layer: int) -> None:
        row = LayerRow(layer)
        self._rows_layout.addWidget(row)
        stops = (self._rows[-1].remove if self._rows else self._before, *row.stops)
        for first, second in itertools.pairwise(stops):
            QWidget.setTabOrder(first, second)
        self._rows.append(row)
        self._store.follow_hand(row.units)
        row.units.edited.connect(lambda units: self._store.edit_entry("hidden_layers", layer, units))
        row.units.refused.connect(lambda why: self._refuse(layer, why))
        row.activation.chosen.connect(lambda name: self._choose(layer, name))
        row.remove.clicked.connect(lambda: self._remove(layer))

    def _refuse(self, layer: int, why: Sentence | None) -> None:
        self._refused.pop(layer, None)
        if why is not None:
            self._refused[layer] = why
        self._problem.tell_refused(next(iter(self._refused.values()), None))

    def _choose(self, layer: int, name: str) -> None:
        self.edited.emit(activation_chosen(self._store.scene, layer, name))

    def _remove(self, layer: int) -> None:
        self._store.edit(**layer_removed(self._store.scene, layer))
