"""What is told about a network: of the edge or the unit under the mouse, and of the whole for those who cannot see."""

import numpy as np

from nnstudio.labs.trainer.network_picture.architecture import SEPARATOR, Architecture, NetworkState
from nnstudio.labs.trainer.network_picture.key_painter import PARAMETERS
from nnstudio.labs.trainer.network_picture.layout import Edge, Unit
from nnstudio.labs.trainer.network_picture.still_painter import titles
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_UNIT = QT_TRANSLATE_NOOP("Trainer", "{layer}, unit {number}")
_CLASS = QT_TRANSLATE_NOOP("Trainer", "{layer} “{name}”")
_WEIGHTS = QT_TRANSLATE_NOOP("Trainer", "{count} weights")
_MEAN = QT_TRANSLATE_NOOP("Trainer", "mean {number}")
_LARGEST = QT_TRANSLATE_NOOP("Trainer", "largest {number}")
_CLICK_WEIGHT = QT_TRANSLATE_NOOP("Trainer", "click to type another weight")
_CLICK_BIAS = QT_TRANSLATE_NOOP("Trainer", "click to type another bias")
_CHOSEN = QT_TRANSLATE_NOOP("Trainer", "Chosen: {unit}; {numbers}")
_TWINS = QT_TRANSLATE_NOOP("Trainer", "Twins in {layer}: units {units}")
_DEAD = QT_TRANSLATE_NOOP("Trainer", "dead: 0 for every training example")
_DEAD_UNITS = QT_TRANSLATE_NOOP("Trainer", "Dead in {layer}: units {units}")
_LARGEST_WEIGHTS = QT_TRANSLATE_NOOP("Trainer", "Largest weight of each layer: {weights}")
_MOST_WEIGHTS = 16
"""A screen reader is told so many weights of a unit."""


class Told:
    """Words about *architecture* and, where known, its *state*."""

    def __init__(self, architecture: Architecture, state: NetworkState | None) -> None:
        self._architecture, self._state = architecture, state

    def unit_name(self, unit: Unit) -> str:
        """Return what *unit* is called: “hidden 1, unit 3”, or an output by its class."""
        (layer, j), classes = unit, self._architecture.layers[unit[0]].classes
        title = titles(self._architecture)[layer + 1].partition(SEPARATOR)[0]
        if classes:
            return spoken(_CLASS.fill(layer=title, name=classes[j]))
        return spoken(_UNIT.fill(layer=title, number=j + 1))

    def of_unit(self, unit: Unit) -> list[str]:
        """Return the name of *unit*, its bias, z and a, and that it is dead, where it is."""
        (layer, j), whole = unit, self.unit_name(unit)
        names = self._architecture.layers[layer].names
        short = spoken(names[j]) if names else ""
        name = f"{whole} ({short})" if short not in ("", str(j + 1)) else whole
        dead = [] if self._state is None else self._state.dead[layer : layer + 1]
        return [name, *self._numbers(unit), *([spoken(_DEAD)] if any(j in units for units in dead) else [])]

    def of_edge(self, edge: Edge) -> list[str]:
        """Return the weight of *edge*, and from where to where it goes; for a bias, whose it is."""
        layer, row, j = edge
        target = self.unit_name((layer, j))
        weight = "" if self._state is None else figure(weight_of(self._state, edge))
        if row == self._architecture.sizes[layer]:
            return [f"b = {weight}", target]
        source = self._architecture.inputs[row] if layer == 0 else self.unit_name((layer - 1, row))
        return [f"w = {weight}", f"{source} → {target}"]

    def of_clickable_edge(self, edge: Edge) -> list[str]:
        """Return what `of_edge` does, and that one can change it."""
        is_bias = edge[1] == self._architecture.sizes[edge[0]]
        return [*self.of_edge(edge), spoken(_CLICK_BIAS if is_bias else _CLICK_WEIGHT)]

    def of_matrix(self, layer: int) -> list[str]:
        """Return the shape of the weights of *layer*, how many there are, and how large."""
        rows, columns = self._architecture.sizes[layer : layer + 2]
        lines = [f"{self._architecture.matrix_name(layer)}: {rows} × {columns}"]
        lines.append(spoken(_WEIGHTS.fill(count=f"{rows * columns:,}")))
        if self._state is not None:
            mean, largest = self._state.mean_and_largest(layer)
            lines += [spoken(_MEAN.fill(number=figure(mean))), spoken(_LARGEST.fill(number=figure(largest)))]
        return lines

    def of_all(self, chosen: Unit | None, edge: Edge | None) -> str:
        """Return the layers, how much is learnt, the twins, the dead, and what is *chosen*."""
        names = titles(self._architecture)
        parts = [", ".join(f"{name}: {size}" for name, size in zip(names, self._architecture.sizes, strict=True))]
        if self._architecture.parameters:
            parts.append(spoken(PARAMETERS.fill(count=f"{self._architecture.parameters:,}")))
        if self._state is not None:
            for name, groups in zip(names[1:], self._state.twins, strict=False):
                for group in groups:
                    units = ", ".join(str(j + 1) for j in group)
                    parts.append(spoken(_TWINS.fill(layer=name.partition(SEPARATOR)[0], units=units)))
            for name, dead in zip(names[1:], self._state.dead, strict=False):
                if dead:
                    units = ", ".join(str(j + 1) for j in dead)
                    parts.append(spoken(_DEAD_UNITS.fill(layer=name.partition(SEPARATOR)[0], units=units)))
            parts.append(spoken(_LARGEST_WEIGHTS.fill(weights="; ".join(self._largest_weights()))))
            if edge is not None:
                parts.append(", ".join(self.of_edge(edge)))
            elif chosen is not None:
                numbers = ", ".join([*self._numbers(chosen), *self._weights(chosen)])
                parts.append(spoken(_CHOSEN.fill(unit=self.unit_name(chosen), numbers=numbers)))
        return ". ".join(parts)

    def _largest_weights(self) -> list[str]:
        """Return of each layer the weight that is farthest from 0."""
        assert self._state is not None  # noqa: S101 - asked only where the numbers are known
        said = []
        for layer, weights in enumerate(self._state.weights):
            row, j = divmod(int(np.argmax(np.abs(weights))), weights.shape[1])
            weight, way = self.of_edge((layer, row, j))
            said.append(f"{way}: {weight}")
        return said

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
