"""A slider over steps, and the step itself, to be read and typed."""

from dataclasses import dataclass
from typing import ClassVar

from nnstudio.labs.step_scale import position, step_at
from nnstudio.widgets.slider_field import SliderField


@dataclass(frozen=True)
class _StepScale:
    """Equal distances are equal factors of 1 + step; it ends at step *end*."""

    is_proportional: ClassVar[bool] = False

    end: int

    def number_at(self, share: float) -> float:
        return min(self.end, step_at(share * position(self.end)))

    def share_of(self, number: float) -> float:
        return position(max(number, 0.0)) / position(self.end)


class StepField(SliderField):
    """Its slider ends where the steps do."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _StepScale(1), whole=True)

    def show_step(self, step: int, end: int) -> None:
        """Show *step*, of steps that end at *end*."""
        self.set_scale(_StepScale(max(1, end)))
        self.show_value(step)
