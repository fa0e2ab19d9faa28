"""A widget as a picture: strokes and letters for SVG and PDF, pixels for PNG."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from nnstudio.document.atomic_file import replace_file
from nnstudio.export.fine_paper import FinePaper
from nnstudio.export.png import png_of
from nnstudio.export.svg.paper import SvgPaper

PRINT_SCALE = 2.0
_OPAQUE = 255


def paint_vector(widget: QWidget, painter: QPainter) -> None:
    """Paint *widget* as it looks now, from (0, 0) on and in its own pixels; scale *painter* for another size.

    On an SVG or a PDF everything becomes strokes and letters but what is an image by nature. What the program keeps
    as pixels for the screen is painted anew: a widget sees from the paint engine that it is not on the screen.
    """
    with _uncached(widget):
        # A plot has another `render`, for its scene alone. What lies behind the widget is not of it.
        QWidget.render(widget, painter, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)


def svg_of(widget: QWidget) -> bytes:
    """Return *widget* as it looks now as an SVG, with its accessible name as title and its description."""
    paper = SvgPaper(widget.size(), widget.logicalDpiX(), widget.font())
    with QPainter(paper) as painter:
        paint_vector(widget, painter)
    title = widget.accessibleName() or widget.objectName()
    return paper.svg(title, widget.accessibleDescription(), ground_of(widget))


def image_of(widget: QWidget, scale: float = PRINT_SCALE) -> QImage:
    """Return *widget* as it looks now, *scale* times as fine as the screen's logical pixels."""
    paper = FinePaper(widget.size(), widget.logicalDpiX(), scale, ground_of(widget))
    with QPainter(paper) as painter:
        paint_vector(widget, painter)
    return paper.image()


def save_svg(widget: QWidget, path: Path) -> None:
    """Write `svg_of` *widget* to *path*: the whole of it, or the file stays what it was; raises `NotWrittenError`."""
    svg = svg_of(widget)
    replace_file(path, lambda stream: stream.write(svg))


def save_png(widget: QWidget, path: Path, scale: float = PRINT_SCALE) -> None:
    """Write `image_of` *widget* to *path*: the whole of it, or the file stays what it was; raises `NotWrittenError`."""
    png = png_of(image_of(widget, scale))
    replace_file(path, lambda stream: stream.write(png))


def ground_of(widget: QWidget) -> QColor:
    """Return the colour on which *widget* lies: of the panel around it, or else of the window."""
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    within, spot = widget, widget.rect().center()
    while not within.isWindow() and (around := within.parentWidget()) is not None:
        spot = within.mapToParent(spot)
        # What is larger than the area in which it is scrolled lies on what is around that, not beside it.
        spot = QPoint(
            *(min(max(at, 0), side - 1) for at, side in zip(spot.toTuple(), around.size().toTuple(), strict=True))
        )
        pixel.fill(Qt.GlobalColor.transparent)
        around.render(pixel, QPoint(0, 0), QRegion(QRect(spot, QSize(1, 1))), QWidget.RenderFlag(0))
        if pixel.pixelColor(0, 0).alpha() == _OPAQUE:
            return pixel.pixelColor(0, 0)
        within = around
    return widget.palette().color(QPalette.ColorRole.Window)


@contextmanager
def _uncached(widget: QWidget) -> Iterator[None]:
    """Let all items of plots in *widget* be painted themselves, not the pixels that Qt and pyqtgraph keep of them."""
    views = [widget] if isinstance(widget, QGraphicsView) else widget.findChildren(QGraphicsView)
    with ExitStack() as restored:
        for view in views:
            restored.callback(view.setCacheMode, view.cacheMode())
            view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
            for item in view.scene().items():
                mode = item.cacheMode()
                if mode != QGraphicsItem.CacheMode.NoCache:
                    item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
                    restored.callback(item.setCacheMode, mode)
                if hasattr(item, "setExportMode"):
                    item.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})
                    restored.callback(item.setExportMode, False)
        yield
