"""The target of a loss: a number, or the answer to a yes-or-no question."""

from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField

_NUMBER, _ANSWER = LinearScale(-5.0, 5.0), LinearScale(0.0, 1.0)


class TargetField(SliderField):
    """Its slider goes from −5 to 5, or from 0, no, to 1, yes."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _NUMBER)

    def show_target(self, target: float, *, answers: bool) -> None:
        """Show the *target* of losses that judge numbers, or *answers*."""
        self.set_scale(_ANSWER if answers else _NUMBER)
        self.show_value(target)
