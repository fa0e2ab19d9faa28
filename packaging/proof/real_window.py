"""The window as a person opens it: by a double click on a project, and closed by its cross."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from proof.closing import ask_to_close
from proof.confined import Manner, Room
from proof.results import FEWEST_COLOURS, colours_of
from proof.unproved import UnprovedError
from proof.virtual_screen import VirtualScreen

PATIENCE_SECONDS = 60
PAINTED_SECONDS = 3.0


def open_and_close(room: Room, screen: VirtualScreen, project: Path, manner: Manner, picture: Path) -> str:
    """Open *project*, wait for its name in the title, keep a *picture* of the screen, and close the window."""
    process = room.start([room.program / "nnstudio", project], manner)
    try:
        window = _wait_for(lambda: _window_called(project.stem, screen), process)
        time.sleep(PAINTED_SECONDS)
        seen = _picture(screen)
        seen.save(picture)
        _check(seen)
        ask_to_close(screen.environment["DISPLAY"], int(window))
        _out, err = process.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        raise UnprovedError("the window does not close when its cross is clicked") from None
    finally:
        process.kill()
        process.wait()
    if process.returncode or err:
        raise UnprovedError(f"it ends with {process.returncode} and says: {err.decode(errors='replace')[:500]!r}")
    return f"{colours_of(seen)} colours on the screen"


def _picture(screen: VirtualScreen) -> Image.Image:
    """Return what is on the screen now."""
    shifts = np.array([16, 8, 0], dtype=np.uint32)
    return Image.fromarray((screen.pixels[..., None] >> shifts & 0xFF).astype(np.uint8))


def _check(seen: Image.Image) -> None:
    colours = colours_of(seen)
    if colours < FEWEST_COLOURS:
        raise UnprovedError(f"the screen is empty: it has {colours} colours")


def _wait_for(find: Callable[[], str], process: "subprocess.Popen[bytes]") -> str:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if (code := process.poll()) is not None:
            err = process.stderr.read().decode(errors="replace") if process.stderr is not None else ""
            raise UnprovedError(f"it ends with {code} before a window is seen: {err[:500]}")
        if found := find():
            return found
        time.sleep(0.1)
    raise UnprovedError(f"no window has the name of the project as its title after {PATIENCE_SECONDS} seconds")


def _window_called(name: str, screen: VirtualScreen) -> str:
    found = _xdotool(screen, "search", "--onlyvisible", "--name", f"^{name} – NN Studio$")
    return found.split()[0] if found.split() else ""


def _xdotool(screen: VirtualScreen, *arguments: str) -> str:
    program = shutil.which("xdotool") or "xdotool"
    return subprocess.run(  # noqa: S603 - fixed arguments
        [program, *arguments], env=screen.environment, capture_output=True, text=True, check=False
    ).stdout
