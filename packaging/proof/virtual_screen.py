"""A screen that nobody sees: Xvfb, whose picture can be read at any moment."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 1366, 768
"""Of the screen, in pixels: that of a cheap classroom laptop."""


class VirtualScreen:
    """Has a server of its own while it is entered.

    `environment` holds what a program needs to find it. Xvfb keeps its picture in a file, which is read as it is: to
    look costs the program that is looked at nothing.
    """

    def __enter__(self) -> Self:
        if shutil.which("Xvfb") is None:
            message = "Xvfb is missing: without it no window can be looked at. On Debian or Ubuntu: apt install xvfb"
            raise FileNotFoundError(message)
        self._folder = tempfile.TemporaryDirectory(prefix="nnstudio-screen-")
        told, tell = os.pipe()
        self._server = subprocess.Popen(  # noqa: S603
            [
                *("Xvfb", "-displayfd", str(tell), "-nolisten", "tcp", "-ac", "-fbdir", self._folder.name),
                *("-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
            ],
            pass_fds=[tell],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        with os.fdopen(told) as answer:
            self.environment = {"DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        with Path(self._folder.name, "Xvfb_screen0").open("rb") as file:
            self._file = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The XWD header: its own size, and at 19 the number of entries of 12 bytes in the table of colours after it.
        header = struct.unpack(">20I", self._file[:80])
        start = header[0] + 12 * header[19]
        pixels = np.frombuffer(self._file, np.uint32, WIDTH * HEIGHT, start)
        self._pixels: npt.NDArray[np.uint32] | None = pixels.reshape(HEIGHT, WIDTH)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pixels = None
        with suppress(BufferError):  # somebody may hold a view of it
            self._file.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    @property
    def pixels(self) -> npt.NDArray[np.uint32]:
        """What is on the screen this very moment, as 0x00RRGGBB, shape (height, width); black where nothing is."""
        assert self._pixels is not None  # noqa: S101 - asked only while it is entered
        return self._pixels
