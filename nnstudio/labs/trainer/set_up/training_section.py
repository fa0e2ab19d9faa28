"""How the network learns: optimiser, learning rate, batches, and what keeps it from over-fitting."""

from typing import Any

from nnstudio.document.store import Store
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.batch_name import batch_name
from nnstudio.labs.trainer.set_up.choosing import most_in_batch
from nnstudio.labs.trainer.set_up.more_scales import CountScale
from nnstudio.labs.trainer.set_up.recaptioned_row import RecaptionedRow
from nnstudio.labs.trainer.set_up.section import Bind, Section
from nnstudio.labs.trainer.set_up.training_fields import EVERY, OVER, descent_rows, regularisation_rows, stop_rows
from nnstudio.labs.trainer.settings import (
    OPTIMIZER_FIELDS,
    SCHEDULE_FIELDS,
    optimizer_settings,
    schedule_settings,
    weight_decay,
)
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.panel import Panel, side_by_side
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text


class TrainingSection(Section):
    """All of it but the kind of optimiser may change while training goes on."""

    def __init__(self, store: Store[TrainerScene], bind: Bind) -> None:
        self._store = store
        descent, regularisation, stop = descent_rows(), regularisation_rows(), stop_rows()
        self._batch_name = Text(SILENCE, "value")
        self._batch_name.setObjectName("trainer.batch_name")
        panel = Panel()
        panel.rows.addWidget(descent["optimizer"])
        panel.rows.addWidget(descent["momentum"])
        panel.rows.addWidget(descent["decay"])
        panel.rows.addLayout(side_by_side(descent["beta1"], descent["beta2"], stretch=(1, 1)))
        panel.rows.addWidget(descent["learning_rate"])
        panel.rows.addWidget(descent["schedule"])
        panel.rows.addLayout(side_by_side(descent["schedule_epochs"], descent["schedule_factor"], stretch=(1, 1)))
        panel.rows.addWidget(descent["batch_size"])
        panel.rows.addWidget(self._batch_name)
        self._folds = {
            Fold(
                "trainer.regularisation",
                QT_TRANSLATE_NOOP("Trainer", "Regularisation"),
                QT_TRANSLATE_NOOP("Trainer", "Dropout and penalties on large weights, against over-fitting"),
            ): regularisation,
            Fold(
                "trainer.stop_rules",
                QT_TRANSLATE_NOOP("Trainer", "Early stopping"),
                QT_TRANSLATE_NOOP("Trainer", "When training ends before its last epoch"),
            ): stop,
        }
        self._in_force = dict.fromkeys(self._folds, False)
        for fold, rows in self._folds.items():
            for row in rows.values():
                fold.rows.addWidget(row)
        super().__init__(
            bind,
            {**descent, **regularisation, **stop},
            panel,
            *self._folds,
            takes={"schedule": self._choose_schedule},
        )

    def show_scene(self, scene: TrainerScene) -> None:
        self._show(scene, "optimizer", "learning_rate", "schedule", "dropout", "l1", "l2", "stop_below", "patience")
        self._show_only(OPTIMIZER_FIELDS, optimizer_settings(scene))
        self._show_only(SCHEDULE_FIELDS, schedule_settings(scene))
        epochs = self.fields["schedule_epochs"]
        assert isinstance(epochs, RecaptionedRow)  # noqa: S101 - as it is made in `training_fields`
        epochs.caption(EVERY if scene.schedule == "step" else OVER)
        self._show_value("weight_decay", weight_decay(scene))
        most = most_in_batch(scene)
        batch_size = self.fields["batch_size"].control
        assert isinstance(batch_size, SliderField)  # noqa: S101 - as it is made in `training_fields`
        batch_size.set_scale(CountScale(most))
        batch_size.show_value(scene.batch_size)
        name = batch_name(scene.batch_size, most)
        self._batch_name.say(name)
        self._batch_name.setVisible(name != SILENCE)
        self._open_what_came_into_force(scene)

    def reveal(self, field: str) -> None:
        for fold, rows in self._folds.items():
            if field in rows:
                fold.button.setChecked(True)
        super().reveal(field)

    def _show_only(self, fields: tuple[str, ...], settings: dict[str, float]) -> None:
        for field in fields:
            row: FieldRow = self.fields[field]
            self._show_value(field, settings.get(field, 0))
            row.setVisible(field in settings)

    def _open_what_came_into_force(self, scene: TrainerScene) -> None:
        """Nothing acts on the training unseen; but a fold that is closed by hand stays so."""
        for fold, rows in self._folds.items():
            now = any(getattr(scene, field) for field in rows)
            if now and not self._in_force[fold]:
                fold.button.setChecked(True)
            self._in_force[fold] = now

    def _choose_schedule(self, name: Any) -> None:
        self._store.edit(schedule=name, schedule_epochs=None, schedule_factor=None)
