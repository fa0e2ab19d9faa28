"""What can be set for the race, and for the penalties beside it."""

from collections.abc import Callable

from nnstudio.labs.activation.race.results import Z_HIGH, Z_LOW
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField

LEAST_RATE, HIGH_RATE = 0.01, 100.0
"""How far the slider of η goes."""


class SetUp(Column):
    """The left column. *bind* connects a row with a field of the scene, as `Page.bind` does."""

    def __init__(self, bind: Callable[[str, FieldRow], FieldRow]) -> None:
        self._controls = {
            "race_start": SliderField("activation.race_start", LinearScale(Z_LOW, Z_HIGH)),
            "race_target": SliderField("activation.race_target", LinearScale(0.0, 1.0)),
            "race_rate": SliderField("activation.race_rate", LogarithmicScale(LEAST_RATE, HIGH_RATE)),
            "q": SliderField("activation.q", LinearScale(0.0, 1.0), step=0.01),
        }
        self._controls["race_start"].slider.setProperty("centred", True)
        race, penalty = (
            Panel(QT_TRANSLATE_NOOP("Activation", "The race")),
            Panel(QT_TRANSLATE_NOOP("Activation", "Why the logarithm")),
        )
        for panel, field, caption, hint in (
            (
                race,
                "race_start",
                QT_TRANSLATE_NOOP("Activation", "Start z₀"),
                QT_TRANSLATE_NOOP("Activation", "The weighted sum of the unit before the first step"),
            ),
            (
                race,
                "race_target",
                QT_TRANSLATE_NOOP("Activation", "Target y"),
                QT_TRANSLATE_NOOP("Activation", "What σ(z) should be; the race is won within 0.1 of it"),
            ),
            (
                race,
                "race_rate",
                QT_TRANSLATE_NOOP("Activation", "Learning rate η"),
                QT_TRANSLATE_NOOP("Activation", "Each step takes η times the gradient from z"),
            ),
            (
                penalty,
                "q",
                QT_TRANSLATE_NOOP("Activation", "Probability q of what came true"),
                QT_TRANSLATE_NOOP("Activation", "How probable was held what then came true"),
            ),
        ):
            panel.rows.addWidget(bind(field, FieldRow(caption, self._controls[field], hint)))
        super().__init__(race, penalty)

    def show_scene(self, scene: ActivationScene) -> None:
        """Let every control show what *scene* holds."""
        for field, control in self._controls.items():
            control.show_value(getattr(scene, field))
