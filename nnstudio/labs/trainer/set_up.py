"""The left column of the Network Trainer: data, network, training."""

from nnstudio.labs.activation_names import TITLES
from nnstudio.labs.trainer.layers_field import LayersField
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.panel import Column, Panel, side_by_side
from nnstudio.widgets.presets import PresetButton
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField

_DATASETS = {
    "spiral": QT_TRANSLATE_NOOP("Trainer", "Spiral"),
    "circles": QT_TRANSLATE_NOOP("Trainer", "Circles"),
    "xor": QT_TRANSLATE_NOOP("Trainer", "XOR"),
    "blobs": QT_TRANSLATE_NOOP("Trainer", "Blobs"),
    "digits": QT_TRANSLATE_NOOP("Trainer", "Handwritten digits"),
}
_ACTIVATIONS = {name: TITLES[name] for name in ("tanh", "relu", "sigmoid", "identity", *TITLES)}
"""The usual ones come first."""

_OPTIMIZERS = {
    "sgd": QT_TRANSLATE_NOOP("Trainer", "plain gradient descent"),
    "momentum": QT_TRANSLATE_NOOP("Trainer", "momentum"),
    "nesterov": QT_TRANSLATE_NOOP("Trainer", "Nesterov’s momentum"),
    "adagrad": QT_TRANSLATE_NOOP("Trainer", "AdaGrad"),
    "rmsprop": QT_TRANSLATE_NOOP("Trainer", "RMSProp"),
    "adam": QT_TRANSLATE_NOOP("Trainer", "Adam"),
    "adamw": QT_TRANSLATE_NOOP("Trainer", "AdamW"),
}


class SetUp(Column):
    """`fields` has the row of each field of the scene that is set here."""

    def __init__(self) -> None:
        self.presets = PresetButton("trainer.presets", PRESETS)
        self.dataset = Choice("trainer.dataset", _DATASETS)
        self.fields = {
            "dataset": FieldRow(QT_TRANSLATE_NOOP("Trainer", "Data set"), self.dataset),
            "examples": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Examples"),
                NumberField("trainer.examples", whole=True, step=10),
                QT_TRANSLATE_NOOP("Trainer", "How many there are of all classes, for training and validation"),
            ),
            "train_share": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Share for training"),
                SliderField("trainer.train_share", LinearScale(0.05, 1.0), step=0.05),
                QT_TRANSLATE_NOOP("Trainer", "The rest is kept back to see whether the network has understood"),
            ),
            "noise": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Noise"),
                SliderField("trainer.noise", LinearScale(0.0, 2.0), step=0.1),
                QT_TRANSLATE_NOOP("Trainer", "How far points are scattered: the standard deviation in both directions"),
            ),
            "hidden_layers": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Hidden layers"),
                LayersField("trainer.hidden_layers"),
                QT_TRANSLATE_NOOP("Trainer", "The units of each hidden layer, like 8, 8, 8; empty for none"),
            ),
            "activation": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Activation"), Choice("trainer.activation", _ACTIVATIONS)
            ),
            "optimizer": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Optimiser"),
                Choice("trainer.optimizer", _OPTIMIZERS),
                QT_TRANSLATE_NOOP("Trainer", "How the gradient becomes a step; the formulas on the right tell"),
            ),
            "learning_rate": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Learning rate"),
                SliderField("trainer.learning_rate", LogarithmicScale(0.0001, 10.0)),
                QT_TRANSLATE_NOOP("Trainer", "How far each step goes against the gradient; may change while it trains"),
            ),
            "batch_size": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Batch size"),
                NumberField("trainer.batch_size", whole=True),
                QT_TRANSLATE_NOOP("Trainer", "How many examples each step looks at: 1 is SGD, all are batch descent"),
            ),
            "seed": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Seed"),
                NumberField("trainer.seed", whole=True),
                QT_TRANSLATE_NOOP("Trainer", "Decides data, split, first weights and order: same seed, same curves"),
            ),
        }
        data = self._panel(QT_TRANSLATE_NOOP("Trainer", "Data"), ("dataset", "examples"), ("train_share",), ("noise",))
        data.rows.insertWidget(1, self.presets)
        super().__init__(
            data,
            self._panel(QT_TRANSLATE_NOOP("Trainer", "Network"), ("hidden_layers", "activation")),
            self._panel(
                QT_TRANSLATE_NOOP("Trainer", "Training"), ("optimizer",), ("learning_rate",), ("batch_size", "seed")
            ),
        )

    def _panel(self, heading: Sentence, *rows: tuple[str, ...]) -> Panel:
        panel = Panel(heading)
        for fields in rows:
            stretch = (2, 1) if fields[0] == "dataset" else (1,) * len(fields)
            panel.rows.addLayout(side_by_side(*(self.fields[field] for field in fields), stretch=stretch))
        return panel

    def show_scene(self, scene: TrainerScene) -> None:
        """Let every control show what the scene holds."""
        for field, row in self.fields.items():
            shown = scene.example_count() if field == "examples" else getattr(scene, field)
            row.control.show_value(shown)
        self.fields["noise"].setEnabled(scene.dataset != "digits")
