"""How the units of a network are painted: each with its picture of the plane, or as a disc shaded by its activation."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnstudio.labs.trainer.network_picture.architecture import NetworkState
from nnstudio.labs.trainer.network_picture.colours import NetworkColours, shades
from nnstudio.labs.trainer.network_picture.layout import Column, NetworkLayout
from nnstudio.widgets.paper import paint_cells


class UnitsPainter:
    """Paints what the units of a network answer, in *colours*."""

    def __init__(self, places: NetworkLayout, colours: NetworkColours, *, class_coloured: bool) -> None:
        self._places, self._colours, self._class_coloured = places, colours, class_coloured
        outputs = places.columns[-1].count
        self._tables = [[colours.diverging] * column.count for column in places.columns[1:-1]]
        self._tables.append(colours.of_outputs(outputs, class_coloured=class_coloured))
        self._rims = QPen(colours.edge, 1.2)

    def paint(self, painter: QPainter, state: NetworkState) -> None:
        """Paint all units, and the cells of those that are drawn as one block."""
        last = len(self._tables) - 1
        for layer, (column, tables) in enumerate(zip(self._places.columns[1:], self._tables, strict=True)):
            if column.is_open and state.pictures is not None and len(state.pictures[layer]):
                self._paint_pictures(painter, column, tables, state.pictures[layer])
                continue
            if state.a is not None:
                probabilities = self._class_coloured and layer == last
                values = shades(state.a[layer], probabilities=probabilities)
                self._paint_activations(painter, column, tables, values)
            elif column.is_open:
                self._paint_discs(painter, column, [self._colours.panel] * column.count)
        inputs = self._places.columns[0]
        if not inputs.is_open and state.x is not None:
            self._paint_cells(painter, inputs, self._colours.diverging[shades(state.x, probabilities=False)])

    def _paint_pictures(
        self,
        painter: QPainter,
        column: Column,
        tables: list[npt.NDArray[np.uint32]],
        pictures: npt.NDArray[np.uint8],
    ) -> None:
        for room, table, picture in zip(column.rooms, tables, pictures, strict=True):
            _paint_image(painter, room, table[picture])

    def _paint_activations(
        self,
        painter: QPainter,
        column: Column,
        tables: list[npt.NDArray[np.uint32]],
        values: npt.NDArray[np.uint8],
    ) -> None:
        colours = np.array([table[value] for table, value in zip(tables, values.tolist(), strict=True)])
        if column.is_open:
            self._paint_discs(painter, column, [QColor.fromRgb(int(colour)) for colour in colours])
        else:
            self._paint_cells(painter, column, colours)

    def _paint_discs(self, painter: QPainter, column: Column, colours: list[QColor]) -> None:
        painter.setPen(self._rims)
        for room, colour in zip(column.rooms, colours, strict=True):
            painter.setBrush(colour)
            painter.drawEllipse(room)

    def _paint_cells(self, painter: QPainter, column: Column, colours: npt.NDArray[np.uint32]) -> None:
        across = column.cells_across
        cells = np.zeros(-(-column.count // across) * across, dtype=np.uint32)
        cells[: column.count] = colours
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        paint_cells(painter, column.cells, cells.reshape(-1, across))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)


def _paint_image(painter: QPainter, room: QRectF, colours: npt.NDArray[np.uint32]) -> None:
    """Fill *room* with the picture of *colours* ``(rows, columns)``, 0xAARRGGBB."""
    rows, columns = colours.shape
    painter.drawImage(room, QImage(colours.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied))
