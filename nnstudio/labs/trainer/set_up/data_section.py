"""What the network learns from: the data set, and how its examples are made, split and handed in."""

from typing import Any

from nnstudio.data.features import applicable
from nnstudio.document.store import Store
from nnstudio.labs.trainer.own_points.edits import started_from
from nnstudio.labs.trainer.scene import OWN, TrainerScene
from nnstudio.labs.trainer.set_up.added_line import AddedLine
from nnstudio.labs.trainer.set_up.choosing import (
    classes_chosen,
    dataset_chosen,
    examples_chosen,
    next_seed,
    own_opened,
    readable,
    seed_chosen,
)
from nnstudio.labs.trainer.set_up.dataset_grid import DatasetGrid
from nnstudio.labs.trainer.set_up.feature_chips import FeatureChips
from nnstudio.labs.trainer.set_up.line_row import LineRow
from nnstudio.labs.trainer.set_up.own_data_row import OwnDataRow, short_name
from nnstudio.labs.trainer.set_up.recaptioned_row import RecaptionedRow
from nnstudio.labs.trainer.set_up.section import Bind, Section
from nnstudio.labs.trainer.set_up.weight_seed_row import WeightSeedRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.panel import Panel, side_by_side
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.stack import set_shown
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Button, Text

_CLASSES, _ARMS = QT_TRANSLATE_NOOP("Trainer", "Classes"), QT_TRANSLATE_NOOP("Trainer", "Arms")
_DATASET = QT_TRANSLATE_NOOP("Trainer", "Data set: {name}")
_RAW = QT_TRANSLATE_NOOP("Trainer", "Inputs: all {count} measured numbers of an example, as they are.")

_MARGINS, _GAP = (14, 8, 14, 8), 5
"""Less than other panels have: no other section holds as much."""


class DataSection(Section):
    """The data set, its examples, and what the network is given of them.

    Files are opened and saved elsewhere: `own_data` tells when that is wanted.
    """

    def __init__(self, store: Store[TrainerScene], bind: Bind) -> None:
        self._store = store
        self._weight_seed = WeightSeedRow()
        self._weight_seed.reset_wanted.connect(lambda: store.edit(weight_seed=None))
        new_seed = Button(
            "trainer.new_seed",
            QT_TRANSLATE_NOOP("Trainer", "New seed"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Take the next seed: other examples, and other first weights"),
        )
        new_seed.clicked.connect(lambda: self._choose_seed(next_seed(store.scene.seed)))
        fields: dict[str, FieldRow] = {
            "dataset": RecaptionedRow(_DATASET, DatasetGrid("trainer.dataset"), role="value"),
            "examples": LineRow(
                QT_TRANSLATE_NOOP("Trainer", "Examples"),
                NumberField("trainer.examples", whole=True, step=10),
                QT_TRANSLATE_NOOP("Trainer", "How many there are of all classes, for training and validation"),
            ),
            "classes": LineRow(
                _CLASSES,
                NumberField("trainer.classes", whole=True),
                QT_TRANSLATE_NOOP("Trainer", "How many kinds of points there are to tell apart; another set is made"),
            ),
            "noise": LineRow(
                QT_TRANSLATE_NOOP("Trainer", "Noise"),
                SliderField("trainer.noise", LinearScale(0.0, 2.0), step=0.1),
                QT_TRANSLATE_NOOP(
                    "Trainer", "Standard deviation of the error: of both coordinates of a point, or of y to be learnt"
                ),
            ),
            "train_share": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Share for training"),
                SliderField("trainer.train_share", LinearScale(0.05, 1.0), step=0.05),
                QT_TRANSLATE_NOOP("Trainer", "The rest is kept back to see whether the network has understood"),
            ),
            "seed": LineRow(
                QT_TRANSLATE_NOOP("Trainer", "Seed"),
                NumberField("trainer.seed", whole=True),
                QT_TRANSLATE_NOOP("Trainer", "Decides data, split, first weights and order: same seed, same curves"),
                new_seed,
            ),
            "weight_seed": self._weight_seed,
            "features": FieldRow(
                QT_TRANSLATE_NOOP("Trainer", "Features: what the network is given"),
                FeatureChips("trainer.features"),
                QT_TRANSLATE_NOOP(
                    "Trainer",
                    "Raw inputs, or made from them by hand: with x₁² and x₂² no hidden layer is needed for circles",
                ),
            ),
        }
        self._raw = Text(SILENCE, "quiet")
        self._standardise = Tick(
            "trainer.standardise",
            QT_TRANSLATE_NOOP("Trainer", "Standardise: mean 0, deviation 1"),
            QT_TRANSLATE_NOOP("Trainer", "Measured on the training examples; helps where inputs are far from 0 or 1"),
        )
        self._standardise.edited.connect(lambda ticked: store.edit(standardise=ticked))
        self._added = AddedLine()
        self._added.remove_wanted.connect(lambda: store.edit(added=None))
        self.own_data = OwnDataRow()
        self.own_data.draw_wanted.connect(self._draw_points)
        self.own_data.back_wanted.connect(lambda: self._choose_dataset(OWN))
        panel = Panel()
        panel.rows.setContentsMargins(*_MARGINS)
        panel.rows.setSpacing(_GAP)
        panel.rows.addWidget(fields["dataset"])
        panel.rows.addWidget(self.own_data)
        panel.rows.addLayout(side_by_side(fields["examples"], fields["classes"], stretch=(1, 1)))
        panel.rows.addWidget(self._added)
        panel.rows.addWidget(fields["noise"])
        panel.rows.addWidget(fields["train_share"])
        for widget in (
            fields["seed"],
            self._weight_seed,
            fields["features"],
            self._raw,
            self._standardise,
        ):
            panel.rows.addWidget(widget)
        super().__init__(
            bind,
            fields,
            panel,
            takes={
                "dataset": self._choose_dataset,
                "examples": self._choose_examples,
                "classes": self._choose_classes,
                "seed": self._choose_seed,
            },
        )

    def show_scene(self, scene: TrainerScene) -> None:
        known = readable(scene)
        source = known.source
        self._show(scene, "dataset", "noise", "train_share", "seed", "features")
        self._show_value("examples", known.example_count())
        self._show_value("classes", known.class_count())
        self._caption("dataset", _DATASET.fill(name=short_name(scene)))
        self._caption("classes", _ARMS if scene.dataset == "spiral" else _CLASSES)
        # Of points that are drawn all are taken, and the row below the pictures says how many these are.
        set_shown(self.fields["examples"], not scene.is_drawn or scene.examples is not None)
        can_choose = source.fewest_classes < source.most_classes
        set_shown(self.fields["classes"], can_choose or known.classes is not None)
        set_shown(self.fields["noise"], source.has_noise)
        self._added.show_scene(scene)
        self._weight_seed.show_value(scene.weight_seed)
        possible = applicable(source.inputs)
        set_shown(self.fields["features"], bool(possible))
        chips = self.fields["features"].control
        assert isinstance(chips, FeatureChips)  # noqa: S101 - as it is made above
        chips.offer(possible)
        set_shown(self._raw, not possible)
        self._raw.say(_RAW.fill(count=source.inputs))
        self._standardise.show_value(scene.standardise)
        self.own_data.show_scene(scene)

    def _caption(self, field: str, sentence: Sentence) -> None:
        row = self.fields[field]
        assert isinstance(row, RecaptionedRow)  # noqa: S101 - as it is made above
        row.caption(sentence)

    def _choose_dataset(self, name: Any) -> None:
        self._store.edit(**dataset_chosen(self._store.scene, name))

    def _draw_points(self) -> None:
        scene = self._store.scene
        self._store.edit(**own_opened(scene, started_from(scene)))

    def _choose_classes(self, classes: Any) -> None:
        self._store.edit(**classes_chosen(self._store.scene, classes))

    def _choose_seed(self, seed: Any) -> None:
        self._store.edit(**seed_chosen(seed))

    def _choose_examples(self, examples: Any) -> None:
        self._store.edit(**examples_chosen(self._store.scene, examples))
