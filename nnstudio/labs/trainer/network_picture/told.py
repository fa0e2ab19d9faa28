"""What is told about a network: of the edge or the unit under the mouse, and of the whole for those who cannot see."""

from nnstudio.labs.trainer.network_picture.architecture import SEPARATOR, Architecture, NetworkState
from nnstudio.labs.trainer.network_picture.layout import Edge, Unit
from nnstudio.labs.trainer.network_picture.still_painter import titles
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_UNIT = QT_TRANSLATE_NOOP("Trainer", "{layer}, unit {number}")
_CHOSEN = QT_TRANSLATE_NOOP("Trainer", "Chosen: {unit}; {numbers}")
_TWINS = QT_TRANSLATE_NOOP("Trainer", "Twins in {layer}: units {units}")
_MOST_WEIGHTS = 16
"""A screen reader is told so many weights of a unit."""


class Told:
    """Words about *architecture* and, where known, its *state*."""

    def __init__(self, architecture: Architecture, state: NetworkState | None) -> None:
        self._architecture, self._state = architecture, state

    def unit_name(self, unit: Unit) -> str:
        """Return what *unit* is called: “hidden 1, unit 3”."""
        layer, j = unit
        return spoken(_UNIT.fill(layer=titles(self._architecture)[layer + 1].partition(SEPARATOR)[0], number=j + 1))

    def of_unit(self, unit: Unit) -> list[str]:
        """Return the name of *unit*, and its bias, z and a."""
        return [self.unit_name(unit), *self._numbers(unit)]

    def of_edge(self, edge: Edge) -> list[str]:
        """Return the weight of *edge*, and from where to where it goes; for a bias, whose it is."""
        layer, row, j = edge
        target = self.unit_name((layer, j))
        weight = "" if self._state is None else figure(weight_of(self._state, edge))
        if row == self._architecture.sizes[layer]:
            return [f"b = {weight}", target]
        source = self._architecture.inputs[row] if layer == 0 else self.unit_name((layer - 1, row))
        return [f"w = {weight}", f"{source} → {target}"]

    def of_all(self, chosen: Unit | None, edge: Edge | None) -> str:
        """Return the layers, the twins, and what is *chosen*."""
        names = titles(self._architecture)
        parts = [", ".join(f"{name}: {size}" for name, size in zip(names, self._architecture.sizes, strict=True))]
        if self._state is not None:
            for name, groups in zip(names[1:], self._state.twins, strict=False):
                for group in groups:
                    units = ", ".join(str(j + 1) for j in group)
                    parts.append(spoken(_TWINS.fill(layer=name.partition(SEPARATOR)[0], units=units)))
            if edge is not None:
                parts.append(", ".join(self.of_edge(edge)))
            elif chosen is not None:
                numbers = ", ".join([*self._numbers(chosen), *self._weights(chosen)])
                parts.append(spoken(_CHOSEN.fill(unit=self.unit_name(chosen), numbers=numbers)))
        return ". ".join(parts)

    def _numbers(self, unit: Unit) -> list[str]:
        state, (layer, j) = self._state, unit
        if state is None:
            return []
        known = [("b", state.biases), ("z", state.z), ("a", state.a)]
        return [f"{name} = {figure(float(each[layer][j]))}" for name, each in known if each is not None]

    def _weights(self, unit: Unit) -> list[str]:
        layer, j = unit
        if self._state is None:
            return []
        weights = self._state.weights[layer][:_MOST_WEIGHTS, j].tolist()
        return [f"w{row + 1} = {figure(weight)}" for row, weight in enumerate(weights)]


def weight_of(state: NetworkState, edge: Edge) -> float:
    """Return the weight of *edge*, or the bias that it stands for."""
    layer, row, j = edge
    weights = state.weights[layer]
    return float(state.biases[layer][j] if row == len(weights) else weights[row, j])
