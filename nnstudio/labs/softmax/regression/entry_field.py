"""A field for one number of a matrix."""

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.number_field import NumberField


class EntryField(NumberField):
    """Is marked for what it refuses, and also for what the scene finds wrong with its number."""

    def __init__(self, name: str, step: float) -> None:
        self._found = False
        super().__init__(name, step=step)
        self.setMinimumWidth(1)  # the width of the matrix is shared out, whatever it is

    @property
    def refuses(self) -> bool:
        """Whether what stands in it is not its value."""
        return self.text() != self.write(self.value) if self.value is not None else bool(self.text())

    def show_found(self, wrong: bool) -> None:
        """Mark the number as one that cannot be computed with, or do not."""
        if wrong != self._found:
            self._found = wrong
            self._wear_mark(wrong or self.refuses)

    def _mark(self, problem: Sentence | None) -> None:
        super()._mark(problem)
        if problem is None and self._found:
            self._wear_mark(True)

    def _wear_mark(self, wrong: bool) -> None:
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
