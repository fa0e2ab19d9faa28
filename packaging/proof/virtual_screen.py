"""A screen that nobody sees: Xvfb, whose picture can be read at any moment."""

import mmap
import os
import select
import struct
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from tools import path_of

TOOLS = ("Xvfb",)
"""What it is."""

WIDTH, HEIGHT = 1366, 768
"""Of the screen, in pixels: that of a cheap classroom laptop."""
PATIENCE_SECONDS = 30.0


class ScreenError(Exception):
    """There is no such screen; the text says why, as far as the server does."""


class VirtualScreen:
    """Has a server of its own while it is entered.

    `environment` holds what a program needs to find it. Xvfb keeps its picture in a file, which is read as it is: to
    look costs the program that is looked at nothing.
    """

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="nnstudio-screen-")
        try:
            self.environment = {"DISPLAY": f":{self._start()}", "QT_QPA_PLATFORM": "xcb"}
        except BaseException:
            self._folder.cleanup()
            raise
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

    def _start(self) -> str:
        """Start the server, and return the number that it gives its screen."""
        said = Path(self._folder.name, "said")
        told, tell = os.pipe()
        with said.open("wb") as complaints, os.fdopen(told) as answer:
            self._server = subprocess.Popen(  # noqa: S603 - fixed arguments
                [
                    *(path_of("Xvfb"), "-displayfd", str(tell), "-nolisten", "tcp", "-ac", "-fbdir", self._folder.name),
                    "-noreset",  # else it begins anew when the last one leaves it, and turns away who comes meanwhile
                    *("-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                ],
                pass_fds=[tell],
                stdout=subprocess.DEVNULL,
                stderr=complaints,
            )
            os.close(tell)
            is_told, _, _ = select.select([answer], [], [], PATIENCE_SECONDS)
            if is_told and (number := answer.readline().strip()):
                return number
        self._server.kill()
        self._server.wait()
        complaint = said.read_text(errors="replace").strip() or "it says nothing"
        raise ScreenError(f"Xvfb does not start, and so no window can be looked at: {complaint}")

    @property
    def pixels(self) -> npt.NDArray[np.uint32]:
        """What is on the screen this very moment, as 0x00RRGGBB, shape (height, width); black where nothing is."""
        assert self._pixels is not None  # noqa: S101 - asked only while it is entered
        return self._pixels
