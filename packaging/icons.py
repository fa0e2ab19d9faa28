"""Draw the icons of the program and of its project files anew: ``uv run python packaging/icons.py``.

Each size is drawn from resources/icons/nnstudio.svg and nnstudio-project.svg by itself, none is scaled down, into PNG
files for Linux, an .ico for Windows and an .icns for macOS. What was written is read back before it counts.
"""

import sys
from pathlib import Path

from PIL import IcnsImagePlugin, IcoImagePlugin, Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from places import ICONS, RESOURCES

PROGRAM, PROJECT = "nnstudio", "nnstudio-project"
"""The names of the two drawings in resources/icons/, and of all that is made from them."""

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""What Windows asks for at 100 to 250 %: 16 in a title bar, 24 on the task bar, 32 and 48 on the desktop, 256 large."""

ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
"""What macOS asks for: 16 to 512 points at twice the density, and 128 to 512 plain."""

WINDOW, WINDOW_SIZE = RESOURCES / "icons" / "nnstudio.png", 128
"""Shown at once with the first window: there a picture adds 1 ms, and the drawing it is made from 2 ms to 8 ms."""


def make(folder: Path = ICONS) -> list[Path]:
    """Write all icons into *folder* and return them; stop where one cannot be drawn or read back."""
    folder.mkdir(parents=True, exist_ok=True)
    return [path for name in (PROGRAM, PROJECT) for path in _make(name, folder)]


def _make(name: str, folder: Path) -> list[Path]:
    drawing = source(name)
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        sys.exit(f"{drawing} cannot be drawn: Qt reads SVG Tiny 1.2, without filters and style sheets")
    drawn = {size: _draw(renderer, size) for size in sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_SIZES})}
    made = []
    for size in PNG_SIZES:
        made.append(folder / f"{name}-{size}.png")
        drawn[size].save(made[-1], optimize=True)
    made.append(folder / f"{name}.ico")
    _combine(drawn, ICO_SIZES, made[-1])
    made.append(folder / f"{name}.icns")
    _combine(drawn, ICNS_SIZES, made[-1])
    for path in made:
        check(path)
    return made


def make_window_icon(path: Path = WINDOW) -> Path:
    """Draw the picture that the program's windows bear, which is kept in resources/."""
    _draw(QSvgRenderer(str(source(PROGRAM))), WINDOW_SIZE).save(path, optimize=True)
    return path


def source(name: str) -> Path:
    """Return the drawing that the icons called *name* are made from."""
    return RESOURCES / "icons" / f"{name}.svg"


def _draw(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(plain.constBits()))


def _combine(drawn: dict[int, Image.Image], within: tuple[int, ...], path: Path) -> None:
    # Pillow scales the largest one down only to sizes that it is not given.
    drawn[within[-1]].save(
        path, append_images=[drawn[size] for size in within], sizes=[(size, size) for size in within]
    )


def check(path: Path) -> None:
    """Stop unless *path* holds the sizes that its kind promises, each with something in it and a clear corner."""
    pictures = _pictures(path)
    promised = {".ico": ICO_SIZES, ".icns": ICNS_SIZES}.get(path.suffix) or (int(path.stem.rpartition("-")[2]),)
    if sorted(pictures) != sorted(promised):
        sys.exit(f"{path} holds the sizes {sorted(pictures)} and should hold {sorted(promised)}")
    for size, picture in pictures.items():
        opaque = picture.getchannel("A")
        if picture.size != (size, size) or opaque.getextrema() != (0, 255) or opaque.getpixel((0, 0)) != 0:
            sys.exit(f"{path}: the picture of {size} pixels is empty, or has no clear ground")


def _pictures(path: Path) -> dict[int, Image.Image]:
    """Return the pictures in *path* by their width in pixels."""
    with Image.open(path) as image:
        if isinstance(image, IcoImagePlugin.IcoImageFile):
            return {wide: image.ico.getimage((wide, high)).convert("RGBA") for wide, high in image.ico.sizes()}
        if isinstance(image, IcnsImagePlugin.IcnsImageFile):
            each = {wide * density: (wide, high, density) for wide, high, density in image.icns.itersizes()}
            return {pixels: image.icns.getimage(size).convert("RGBA") for pixels, size in each.items()}
        return {image.width: image.convert("RGBA")}


if __name__ == "__main__":
    for written in (make_window_icon(), *make()):
        print(written, written.stat().st_size)
