"""A film, frame by frame: as numbered PNG files in a new folder, or as one animated GIF.

A film is a context: what was begun in it and not finished, for whatever reason, is gone when it is left, and nothing
half-written stays. All of them raise OSError where the system does not let them write, and EmptyPictureError for an
image without pixels.

    with film_at(path, "gif", milliseconds=80) as film:
        for image in samples: film.see(image)
        for image in frames: film.add(image)
        written = film.finish()
"""

import itertools
import os
import secrets
import shutil
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from nnstudio.export.film_palette import FilmPalette
from nnstudio.export.png import png_of

LAST_MS = 2000
"""How long the last frame of an animated image stays before it begins anew."""
WIDEST_GIF = 1280
"""Pixels; wider frames are made smaller, since every viewer holds all of an animated image in memory."""
GIF_SAMPLES = 12


class EmptyPictureError(ValueError):
    """An image has no pixels, as that of a widget that was never laid out."""


class Film(Protocol):
    """What frames can be written to."""

    samples: int
    """How many frames, spread over the film, it wants to `see` before the first is added."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    def see(self, image: QImage) -> None:
        """Look at the colours of a frame to come."""

    def add(self, image: QImage) -> None:
        """Write the next frame."""

    def finish(self) -> Path:
        """Put the whole film in its place; return which that is."""


def film_at(path: Path, form: str, milliseconds: int) -> Film:
    """Return a film of the *form* "gif", at *path*, or "png", in a new folder called like *path*.

    Each frame is shown for so many *milliseconds*.
    """
    return GifFilm(path, milliseconds) if form == "gif" else PngFilm(path)


class PngFilm:
    """Frames as they are: ``frame-0001.png`` and so on.

    They lie in a new folder at *path*, with a number behind its name where something is there already.
    """

    samples = 0

    def __init__(self, path: Path) -> None:
        self._path, self._part = path, _part_of(path)
        self._count = 0

    def __enter__(self) -> Self:
        self._part.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._part, ignore_errors=True)  # where it is finished it is not there any more

    def see(self, image: QImage) -> None:
        """Do nothing: all colours can be written."""

    def add(self, image: QImage) -> None:
        """Write *image* to its own file."""
        if image.isNull():
            raise EmptyPictureError("there is nothing to see in an image without pixels")
        self._count += 1
        (self._part / f"frame-{self._count:04}.png").write_bytes(png_of(image))

    def finish(self) -> Path:
        """Give the folder its name."""
        names = itertools.chain([self._path.name], (f"{self._path.name} {i}" for i in itertools.count(2)))
        path = next(path for path in map(self._path.with_name, names) if not os.path.lexists(path))
        self._part.rename(path)
        return path


class GifFilm:
    """An animated GIF, shown over and over again; each frame for *milliseconds*, a multiple of 10, the last for longer.

    All frames get the size of the first one, at most `WIDEST_GIF` wide. Only one is in memory at a time, with the
    palette's table: some 70 MB for frames of 1280×720, however many there are.
    """

    samples = GIF_SAMPLES

    def __init__(self, path: Path, milliseconds: int) -> None:
        self._path, self._part = path, _part_of(path)
        self._milliseconds = milliseconds
        self._palette = FilmPalette()
        self._has_seen = False
        self._size = QSize()
        self._pending: NDArray[np.uint8] | None = None
        """The last frame added: not before the next one comes is it known how long it stays."""
        self._file: BinaryIO

    def __enter__(self) -> Self:
        self._file = self._part.open("xb")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
        finally:
            self._part.unlink(missing_ok=True)  # where it is finished it is not there any more

    def see(self, image: QImage) -> None:
        """Keep the colours of *image* for the palette."""
        self._palette.see(self._pixels(image))
        self._has_seen = True

    def add(self, image: QImage) -> None:
        """Write the frame before; *image* waits."""
        pixels = self._pixels(image)
        if not self._has_seen:
            self.see(image)
        self._write_pending(self._milliseconds)
        self._pending = self._palette.paint(pixels)

    def finish(self) -> Path:
        """Write the last frame and the end, and put the file in its place, where an older one is replaced."""
        self._write_pending(LAST_MS)
        self._file.write(b";")
        self._file.close()
        return self._part.replace(self._path)

    def _pixels(self, image: QImage) -> NDArray[np.uint8]:
        """Return *image* in the size of the film, shape (height, width, 3)."""
        if image.isNull():
            raise EmptyPictureError("there is nothing to see in an image without pixels")
        if self._size.isEmpty():
            width = min(image.width(), WIDEST_GIF)
            self._size = QSize(width, max(1, round(image.height() * width / image.width())))
        if image.size() != self._size:
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(self._size, *ways)
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        lines = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
        return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()

    def _write_pending(self, milliseconds: int) -> None:
        if self._pending is None:
            return
        from PIL import GifImagePlugin, Image  # noqa: PLC0415 - the start of the program does not wait for it

        frame = Image.fromarray(self._pending)
        frame.putpalette(self._palette.colours.tobytes())
        # Pillow's own way to write all frames holds all of them, and joins those that are the same.
        if not self._file.tell():
            header, _used = GifImagePlugin.getheader(frame, info={"loop": 0})
            self._file.writelines(header)
        data = GifImagePlugin.getdata(frame, duration=milliseconds)
        self._file.writelines(data)
        data.clear()  # Pillow leaves it in a circle of references, where it would lie until Python next looks for those


def _part_of(path: Path) -> Path:
    """Return where what becomes *path* is written meanwhile: beside it, so that it can be moved at once."""
    return path.with_name(f".{path.name}-{secrets.token_hex(4)}")
