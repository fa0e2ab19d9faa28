"""Blocks that flow through columns of equal width."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QPainter

from nnstudio.export.report.blocks import Block

Group: TypeAlias = Sequence[Block]
"""Blocks of which the first one, a heading, is never left alone at the foot of a column."""
KEPT_TOGETHER = 7
"""A group of no more blocks is not broken."""


@dataclass(frozen=True)
class Flow:
    """Blocks in columns: for each block its column and its y; all columns together are *height* high."""

    places: tuple[tuple[Block, int, float], ...]
    width: float
    gap: float
    height: float

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint all blocks, from (*x*, *y*) on."""
        for block, column, top in self.places:
            block.paint(painter, x + column * (self.width + self.gap), y + top, self.width)


def flowed(groups: Sequence[Group], columns: int, width: float, gap: float) -> Flow:
    """Let *groups* flow through so many *columns*, of *width* each, which are as low and as even as can be."""
    heights = [[block.height(width) for block in group] for group in groups]
    whole = sum(sum(group) for group in heights)
    tallest = max((sum(group if len(group) <= KEPT_TOGETHER else group[:2]) for group in heights), default=0.0)
    low, high = max(whole / columns, tallest), whole
    for _ in range(12):
        middle = (low + high) / 2
        if _filled(groups, heights, middle)[1] <= columns:
            high = middle
        else:
            low = middle
    places, _used = _filled(groups, heights, high)
    height = max((top + block.height(width) for block, _column, top in places), default=0.0)
    return Flow(tuple(places), width, gap, height)


def _filled(
    groups: Sequence[Group], heights: Sequence[Sequence[float]], most: float
) -> tuple[list[tuple[Block, int, float]], int]:
    """Fill one column after the other, each at most so high; return the places, and how many columns that takes."""
    places: list[tuple[Block, int, float]] = []
    column, y = 0, 0.0
    for group, high in zip(groups, heights, strict=True):
        for i, (block, height) in enumerate(zip(group, high, strict=True)):
            ahead = high[i + 1 :] if len(high) <= KEPT_TOGETHER else high[1:2] if i == 0 else ()
            if y and y + height + sum(ahead) > most + 1e-6:
                column, y = column + 1, 0.0
            if not y:
                y = -block.lead
            places.append((block, column, y))
            y += height
    return places, column + 1
