"""Where the arrow keys lead in a network."""

from collections.abc import Sequence

from nnstudio.labs.trainer.network_picture.layout import Edge, Unit


def unit_after(sizes: Sequence[int], unit: Unit | None, down: int, right: int) -> Unit:
    """Return the unit that many units below and layers to the right of *unit*; *sizes* has that of each layer.

    From nowhere the way begins at the first unit. To another layer it goes to the unit at the same height.
    """
    if unit is None:
        return 0, 0
    layer, j = unit
    other = min(max(layer + right, 0), len(sizes) - 1)
    if other != layer:
        j = int((j + 0.5) * sizes[other] / sizes[layer])
    return other, min(max(j + down, 0), sizes[other] - 1)


def edge_after(fan_in: int, unit: Unit, edge: Edge | None, down: int) -> Edge:
    """Return the edge into *unit* below (or above) *edge*; the last one is its bias, *fan_in*."""
    layer, j = unit
    if edge is None or edge[::2] != (layer, j):
        return layer, 0 if down > 0 else fan_in, j
    return layer, min(max(edge[1] + down, 0), fan_in), j
