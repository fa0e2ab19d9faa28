"""The one way from raw points to what the first layer of a network sees."""

from dataclasses import dataclass

from nnstudio.data.features import features_of
from nnstudio.data.standardise import Standardiser
from nnstudio.engine.arrays import Floats


@dataclass(frozen=True)
class Inputs:
    """Features first, then standardised: for examples as well as for the points of a picture.

    *names* are those of `FEATURES`, one column each in that order; with none, the raw columns are taken as they are.
    """

    names: tuple[str, ...]
    standardiser: Standardiser

    @classmethod
    def fitted(cls, train_x: Floats, names: tuple[str, ...], standardise: bool) -> "Inputs":
        """Return the inputs that suit the raw training examples *train_x* ``(examples, inputs)``, at least one.

        Raises `FeatureError` for a feature that cannot be made from them.
        """
        columns = _columns(train_x, names)
        return cls(names, Standardiser.of(columns) if standardise else Standardiser.none(int(columns.shape[1])))

    @property
    def count(self) -> int:
        """How many numbers of an example the network sees."""
        return len(self.standardiser.mean)

    def __call__(self, x: Floats) -> Floats:
        """Return what the network sees of the raw points *x* ``(n, inputs)``: ``(n, count)``; it may be *x* itself."""
        columns = _columns(x, self.names)
        return columns if self.standardiser.changes_nothing else self.standardiser.apply(columns)


def _columns(x: Floats, names: tuple[str, ...]) -> Floats:
    return features_of(x, names) if names else x
