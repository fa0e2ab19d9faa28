"""The rows of the training section: what each setting is called, and how it is set."""

from nnstudio.labs.trainer.names import OPTIMIZERS, SCHEDULES
from nnstudio.labs.trainer.set_up.more_scales import CountScale, FromNothingScale
from nnstudio.labs.trainer.set_up.recaptioned_row import RecaptionedRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField

_PENALTIES = FromNothingScale(1e-5, 1.0)
EVERY = QT_TRANSLATE_NOOP("Trainer", "Every … epochs")
OVER = QT_TRANSLATE_NOOP("Trainer", "Over … epochs")
"""What the epochs of a schedule are: the length of a step, or of all of its fall or rise."""


def descent_rows() -> dict[str, FieldRow]:
    """Return the rows of how the gradient becomes a step, by the scene's field."""
    return {
        "optimizer": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Optimiser"),
            Choice("trainer.optimizer", OPTIMIZERS),
            QT_TRANSLATE_NOOP("Trainer", "How the gradient becomes a step; the formulas on the right tell"),
        ),
        "momentum": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Momentum μ"),
            SliderField("trainer.momentum", LinearScale(0.0, 1.0), step=0.05),
            QT_TRANSLATE_NOOP("Trainer", "How much of the last step goes on; 0 is none; may change while it trains"),
        ),
        "decay": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Decay ρ"),
            SliderField("trainer.decay", LinearScale(0.0, 1.0), step=0.01),
            QT_TRANSLATE_NOOP(
                "Trainer", "How much of the mean of squared gradients is kept at each step; may change while it trains"
            ),
        ),
        "beta1": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "β₁ of the mean"),
            NumberField("trainer.beta1", step=0.01),
            QT_TRANSLATE_NOOP(
                "Trainer", "How much of the mean gradient is kept at each step; may change while it trains"
            ),
        ),
        "beta2": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "β₂ of the squares"),
            NumberField("trainer.beta2", step=0.001),
            QT_TRANSLATE_NOOP(
                "Trainer", "How much of the mean of squared gradients is kept at each step; may change while it trains"
            ),
        ),
        "learning_rate": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Learning rate η"),
            SliderField("trainer.learning_rate", LogarithmicScale(0.0001, 10.0)),
            QT_TRANSLATE_NOOP("Trainer", "How far each step goes against the gradient; may change while it trains"),
        ),
        "schedule": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Schedule of the learning rate"),
            Choice("trainer.schedule", SCHEDULES),
            QT_TRANSLATE_NOOP(
                "Trainer", "Large steps first, small ones towards the end, or the other way; may change while it trains"
            ),
        ),
        "schedule_epochs": RecaptionedRow(
            EVERY,
            NumberField("trainer.schedule_epochs", whole=True, step=10),
            QT_TRANSLATE_NOOP(
                "Trainer", "After how many epochs it has fallen or warmed up; may change while it trains"
            ),
        ),
        "schedule_factor": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Factor γ"),
            NumberField("trainer.schedule_factor", step=0.01),
            QT_TRANSLATE_NOOP(
                "Trainer", "What the learning rate is multiplied by each time; may change while it trains"
            ),
        ),
        "batch_size": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Batch size"),
            SliderField("trainer.batch_size", CountScale(1), whole=True),
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Examples a step looks at. Rule of thumb: all of them under 2,000, else 64 to 512, a power of two; "
                "may change while it trains",
            ),
        ),
    }


def regularisation_rows() -> dict[str, FieldRow]:
    """Return the rows of what works against over-fitting, by the scene's field."""
    return {
        "dropout": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Dropout"),
            SliderField("trainer.dropout", LinearScale(0.0, 0.9), step=0.05),
            QT_TRANSLATE_NOOP("Trainer", "Which share of hidden units rests in each step; may change while it trains"),
        ),
        "l1": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "L1 penalty"),
            SliderField("trainer.l1", _PENALTIES, step=0.001),
            QT_TRANSLATE_NOOP("Trainer", "On the sizes of the weights: many become 0; may change while it trains"),
        ),
        "l2": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "L2 penalty"),
            SliderField("trainer.l2", _PENALTIES, step=0.001),
            QT_TRANSLATE_NOOP(
                "Trainer", "On the squares of the weights: large ones shrink; may change while it trains"
            ),
        ),
        "weight_decay": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Weight decay λ"),
            SliderField("trainer.weight_decay", _PENALTIES, step=0.001),
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Each step shrinks every weight by ηλ of itself, beside the gradient; may change while it trains",
            ),
        ),
    }


def stop_rows() -> dict[str, FieldRow]:
    """Return the rows of when training stops before its last epoch, by the scene's field."""
    return {
        "stop_below": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Stop below a training loss of"),
            NumberField("trainer.stop_below", step=0.01),
            QT_TRANSLATE_NOOP("Trainer", "Good enough; 0 for never; may change while it trains"),
        ),
        "patience": FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Stop after … epochs without progress"),
            NumberField("trainer.patience", whole=True, step=10),
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Progress is a lower validation loss (early stopping); 0 for never; may change while it trains",
            ),
        ),
    }
