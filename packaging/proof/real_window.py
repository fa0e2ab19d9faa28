"""The window as a person opens it: by a double click on a project, and closed by its cross."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from proof.closing import ask_to_close
from proof.confined import Manner, Room
from proof.ended import Ran, check_ended, shown
from proof.results import FEWEST_COLOURS, colours_of
from proof.unproved import UnprovedError
from proof.virtual_screen import VirtualScreen
from tools import path_of

TOOLS = ("xdotool",)
"""What finds windows, and types and clicks."""

PATIENCE_SECONDS = 60
PAINTED_SECONDS = 3.0


def open_and_close(room: Room, screen: VirtualScreen, project: Path, manner: Manner, picture: Path) -> str:
    """Open *project*, wait for its name in the title, keep a *picture* of the screen, and close the window."""
    process = room.start([room.program / "nnstudio", project], manner)
    with ended(process):
        title = f"{project.stem} – NN Studio"
        window = wait_for(f"a window called “{title}”", lambda: window_called(f"^{title}$", screen), process)
        time.sleep(PAINTED_SECONDS)
        seen = picture_of(screen)
        seen.save(picture)
        _check(seen)
        close(process, window, screen)
    return f"{colours_of(seen)} colours on the screen"


@contextmanager
def ended(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    """Leave nothing of *process* behind, whatever becomes of it."""
    try:
        yield
    finally:
        process.kill()
        process.communicate()


def close(process: "subprocess.Popen[bytes]", window: str, screen: VirtualScreen) -> None:
    """Close the *window* by its cross, and make sure that *process* ends with it, and well."""
    ask_to_close(screen.environment["DISPLAY"], int(window))
    try:
        out, err = process.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        complaint = _complaint(process)
        raise UnprovedError(f"the window does not close when its cross is clicked; on stderr:\n{complaint}") from None
    check_ended(Ran(process.returncode, out.decode(errors="replace"), err.decode(errors="replace")))


def picture_of(screen: VirtualScreen) -> Image.Image:
    """Return what is on the screen now."""
    shifts = np.array([16, 8, 0], dtype=np.uint32)
    return Image.fromarray((screen.pixels[..., None] >> shifts & 0xFF).astype(np.uint8))


def _check(seen: Image.Image) -> None:
    colours = colours_of(seen)
    if colours < FEWEST_COLOURS:
        raise UnprovedError(f"the screen is empty: it has {colours} colours")


def wait_for(what: str, find: Callable[[], str], process: "subprocess.Popen[bytes]", *, look_every: float = 0.1) -> str:
    """Return what *find* finds of *what* is awaited, looked for again and again as long as *process* lives."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if (code := process.poll()) is not None:
            raise UnprovedError(f"it ends with {code} before {what} is seen; on stderr:\n{_complaint(process)}")
        if found := find():
            return found
        time.sleep(look_every)
    raise UnprovedError(f"{what} is not seen after {PATIENCE_SECONDS} seconds; on stderr:\n{_complaint(process)}")


def _complaint(process: "subprocess.Popen[bytes]") -> str:
    """End *process*, and return what it has said on stderr."""
    process.kill()
    _out, err = process.communicate()
    return shown(err.decode(errors="replace")) or "(nothing)"


def window_called(title: str, screen: VirtualScreen) -> str:
    """Return the number of the window with a *title* like this, or nothing where none can be seen."""
    found = xdotool(screen, "search", "--onlyvisible", "--name", title).split()
    return found[0] if found else ""


def xdotool(screen: VirtualScreen, *arguments: str) -> str:
    """Let xdotool type, click or look on the *screen*, and return what it prints."""
    command = [path_of("xdotool"), *arguments]
    return subprocess.run(  # noqa: S603 - fixed arguments
        command, env=screen.environment, capture_output=True, text=True, check=False
    ).stdout
