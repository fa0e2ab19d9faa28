"""What learns: hidden layers, their activation, output, loss and first weights."""

from typing import Any

from nnstudio.document.store import Store
from nnstudio.labs.initializer_names import INITIALIZER_TITLES
from nnstudio.labs.trainer.names import LOSSES, OUTPUTS
from nnstudio.labs.trainer.proposals import proposed_initializer, proposed_loss, proposed_output
from nnstudio.labs.trainer.scene import MOST_LAYERS, TrainerScene
from nnstudio.labs.trainer.set_up.activation_titles import ACTIVATION_TITLES
from nnstudio.labs.trainer.set_up.choosing import readable
from nnstudio.labs.trainer.set_up.layer_edits import layer_added, layers_typed
from nnstudio.labs.trainer.set_up.layer_rows import LayerRows
from nnstudio.labs.trainer.set_up.layers_field import LayersField
from nnstudio.labs.trainer.set_up.proposing_choice import ProposingChoice
from nnstudio.labs.trainer.set_up.section import Bind, Section
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.stack import set_shown
from nnstudio.widgets.words import Button

_SHORT_OUTPUTS = {"softmax": QT_TRANSLATE_NOOP("Trainer", "softmax (several)")}
_SHORT_INITIALIZERS = {"xavier_uniform": QT_TRANSLATE_NOOP("Trainer", "Xavier, uniform")}


class NetworkSection(Section):
    """The architecture; a change of any of it begins anew."""

    def __init__(self, store: Store[TrainerScene], bind: Bind) -> None:
        self._store = store
        typed = LayersField("trainer.hidden_layers")
        self._layers = LayerRows(store, before=typed)
        self._output = ProposingChoice("trainer.output", OUTPUTS, short=_SHORT_OUTPUTS)
        self._loss = ProposingChoice("trainer.loss", LOSSES)
        self._initializer = ProposingChoice("trainer.initializer", INITIALIZER_TITLES, short=_SHORT_INITIALIZERS)
        fields = {
            "hidden_layers": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Hidden layers"),
                typed,
                QT_TRANSLATE_NOOP("Trainer", "The units of each hidden layer, like 8, 8, 8; empty for none"),
            ),
            "layer_activations": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Units and activation of each layer"), self._layers
            ),
            "activation": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Activation of all hidden layers"),
                Choice("trainer.activation", ACTIVATION_TITLES),
                QT_TRANSLATE_NOOP("Trainer", "What each unit makes of its z; it replaces those of single layers"),
            ),
            "output": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Output"),
                self._output,
                QT_TRANSLATE_NOOP(
                    "Trainer", "Sigmoid for yes or no, softmax for one of several, the identity for a number"
                ),
            ),
            "loss": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Loss"),
                self._loss,
                QT_TRANSLATE_NOOP("Trainer", "What training makes small; each output has one that belongs to it"),
            ),
            "initializer": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Initialiser of the weights"),
                self._initializer,
                QT_TRANSLATE_NOOP("Trainer", "From which distribution they are drawn; He is for ReLU, Xavier for tanh"),
            ),
        }
        self._add = Button(
            "trainer.add_layer",
            QT_TRANSLATE_NOOP("Trainer", "+ layer"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Add a hidden layer behind the last one, as wide; eight are possible"),
        )
        self._add.clicked.connect(lambda: store.edit(**layer_added(store.scene)))
        panel = Panel()
        for widget in (fields["hidden_layers"], fields["layer_activations"], self._add):
            panel.rows.addWidget(widget)
        for field in ("activation", "output", "loss", "initializer"):
            panel.rows.addWidget(fields[field])
        super().__init__(
            bind, fields, panel, takes={"hidden_layers": self._take_layers, "activation": self._choose_activation}
        )

    def show_scene(self, scene: TrainerScene) -> None:
        known = readable(scene)
        self._output.propose(proposed_output(known))
        self._loss.propose(proposed_loss(known, scene.output or proposed_output(known)))
        self._initializer.propose(proposed_initializer(known))
        self._show(scene, "hidden_layers", "activation", "output", "loss", "initializer")
        self._layers.show_scene(scene)
        set_shown(self.fields["layer_activations"], bool(scene.hidden_layers))
        self._add.setEnabled(len(scene.hidden_layers) < MOST_LAYERS)

    def _take_layers(self, units: Any) -> None:
        self._store.edit(**layers_typed(self._store.scene, units))

    def _choose_activation(self, name: Any) -> None:
        self._store.edit(activation=name, layer_activations=())
