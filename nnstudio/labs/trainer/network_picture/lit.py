"""What stands out in the picture, as the mouse or the keyboard is there."""

from dataclasses import dataclass

from nnstudio.labs.trainer.network_picture.layout import Edge, Unit


@dataclass(frozen=True)
class Lit:
    """One of a *unit*, an *edge* (or the mark of a bias), and a *matrix*, the layer whose weights are one block."""

    unit: Unit | None = None
    edge: Edge | None = None
    matrix: int | None = None

    @property
    def can_be_clicked(self) -> bool:
        """Whether a click does something there."""
        return self.unit is not None or self.edge is not None


NOTHING = Lit()
