"""Proves that the frozen program works where nothing of it is but itself: ``python packaging/smoke.py [FOLDER]``.

A copy of the program is put elsewhere and confined: no network, no sources, no Python, no rights, an empty home, an
empty PATH. There it uses all of itself (``nnstudio --smoke``), without a screen and on one that nobody sees; what it
says and writes is then looked at from outside. `proof` holds the parts. Linux only, and root.
"""

import argparse
import shutil
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from places import BUNDLE, VERSION
from proof.confined import ConfinedError, Manner, Ran, Room, check_permitted, hidden_folders
from proof.real_window import open_and_close
from proof.results import PROJECT, check_files, check_pictures
from proof.said import check_figures, check_lines, check_same
from proof.traced import check_connections, check_paths, tracer
from proof.unproved import Table, UnprovedError
from proof.virtual_screen import VirtualScreen

PROGRAM = "nnstudio"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "strace": "strace"}
"""What looks at the program from outside, and Debian's packages of it."""
EPOCHS = 30
HELP_WORDS = {"en": "Usage:", "zh_CN": "用法", "zh_TW": "用法"}


def prove(bundle: Path = BUNDLE, *, is_confined: bool = True, keep: Path | None = None) -> bool:
    """Print what is proved of the program in the folder *bundle*, and return whether that is all.

    What the program has written is kept in the folder *keep*, if one is given.
    """
    table = Table()
    if not (bundle / PROGRAM).is_file():
        table.fail("the program", f"{bundle / PROGRAM} is not there: build it with python packaging/build.py")
        return False
    missing = {tool: package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    if missing:
        table.fail("what proves it", f"{', '.join(missing)} is missing: apt install {' '.join(missing.values())}")
        return False
    if is_confined:
        try:
            check_permitted()
        except ConfinedError as error:
            table.fail("confined", str(error))
            return False
    else:
        print("! not confined: network, sources and Python are within its reach")
    with Room(bundle, is_confined=is_confined) as room, VirtualScreen() as screen:
        _prove_all(table, room, screen, keep)
    return table.all_proved


def _prove_all(table: Table, room: Room, screen: VirtualScreen, keep: Path | None) -> None:
    window = Manner(extra=screen.environment)
    first = _prove_run(table, room, "without a screen", Manner(extra=OFFSCREEN), keep)
    second = _prove_run(
        table,
        room,
        "on a screen, home read-only, Chinese",
        replace(window, language="zh_CN.UTF-8", has_home=False),
        keep,
    )
    if first is not None and second is not None:
        table.prove("both come to the same figures", partial(check_same, first[0].out, second[0].out))
    table.prove("letters without any font of the system", partial(_speaks_without_fonts, room))
    _prove_traced(table, room)
    if first is not None:
        table.prove("trains without a window", partial(_trains_headless, room, first[1] / PROJECT))
        for has_home in (True, False):
            home = "an empty home" if has_home else "a home that is read-only"
            opens = partial(_opens, room, screen, first[1] / PROJECT, replace(window, has_home=has_home), keep)
            table.prove(f"a project opens by a double click, with {home}", opens)
    table.prove("tells its version, and help in three languages", partial(_tells, room))


def _prove_run(table: Table, room: Room, how: str, manner: Manner, keep: Path | None) -> tuple[Ran, Path] | None:
    """Let the program use all of itself, and look at what it says and writes; return that where it went through."""
    folder = room.results(f"results {how}")
    ran: list[Ran] = []

    def run() -> None:
        ran.append(room.run([room.program / PROGRAM, "--smoke", folder], manner, folder=folder))
        _check_ended(ran[-1])

    if not table.prove(f"uses all of itself, {how}", run):
        return None
    table.prove("  known figures", partial(check_figures, ran[0].out))
    table.prove("  pages, data sets, languages", partial(check_lines, ran[0].out))
    table.prove("  pictures are not empty, and differ", partial(check_pictures, folder))
    table.prove("  project and exports", partial(check_files, folder))
    if keep is not None:
        shutil.copytree(folder, keep / how, dirs_exist_ok=True)
    return ran[0], folder


def _prove_traced(table: Table, room: Room) -> None:
    folder = room.results("traced")
    log = folder / "strace.txt"

    def run() -> None:
        manner = Manner(language="", extra=OFFSCREEN, tracer=tracer(log))
        _check_ended(room.run([room.program / PROGRAM, "--smoke", folder], manner, folder=folder))

    if table.prove("uses all of itself, watched by strace, without a language", run):
        table.prove("  no file of the sources or of a Python", partial(check_paths, log, hidden_folders()))
        table.prove("  no attempt to connect", partial(check_connections, log))


def _speaks_without_fonts(room: Room) -> str:
    manner = Manner(extra=OFFSCREEN, has_fonts=False)
    ran = room.run([room.program / PROGRAM, "--smoke"], manner)
    _check_ended(ran)
    return check_lines(ran.out)


def _trains_headless(room: Room, project: Path) -> str:
    folder = room.results("headless")
    table, report, saved = folder / "curve.csv", folder / "report.html", folder / "trained.nnstudio"
    command: list[str | Path] = [room.program / PROGRAM, "run", project, "--epochs", str(EPOCHS), "--quiet"]
    command += ["--csv", table, "--report", report, "--save", saved]
    _check_ended(room.run(command, folder=folder))
    for path in (table, report, saved):
        if not path.is_file() or not path.stat().st_size:
            raise UnprovedError(f"{path.name} was not written")
    if len(table.read_text(encoding="utf-8").splitlines()) < EPOCHS:
        raise UnprovedError("the table of the training is too short")
    return f"{EPOCHS} epochs"


def _tells(room: Room) -> None:
    _expect(room, ["--version"], f"{PROGRAM} {VERSION}")
    for language, word in HELP_WORDS.items():
        _expect(room, ["--help", "--language", language], word)
        _expect(room, ["run", "--help", "--language", language], word)


def _expect(room: Room, arguments: list[str], word: str) -> None:
    ran = room.run([room.program / PROGRAM, *arguments])
    _check_ended(ran)
    if word not in ran.out:
        raise UnprovedError(f"{' '.join(arguments)} says {ran.out[:200]!r}, without “{word}”")


def _opens(room: Room, screen: VirtualScreen, project: Path, manner: Manner, keep: Path | None) -> str:
    picture = (keep or room.results(f"window {manner.has_home}")) / f"window-{manner.has_home}.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    return open_and_close(room, screen, project, manner, picture)


def _check_ended(ran: Ran) -> None:
    """Make sure that it ended well, and had nothing to complain of."""
    if ran.code or ran.err:
        lines = ran.err.strip().splitlines() or ["nothing"]
        before = f"after {len(lines) - 1} lines of details " if len(lines) > 1 else ""
        raise UnprovedError(f"it ends with {ran.code} and says {before}on stderr: {lines[-1]}")


def main(arguments: list[str] | None = None) -> int:
    """Prove what can be proved of the program in a folder; return 0 if that is all."""
    parser = argparse.ArgumentParser(prog="python packaging/smoke.py", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=BUNDLE, help="of the frozen program")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep there what the program has written")
    parser.add_argument("--unconfined", action="store_true", help="for machines that permit no confinement")
    options = parser.parse_args(arguments)
    return 0 if prove(options.folder, is_confined=not options.unconfined, keep=options.keep) else 1


if __name__ == "__main__":
    sys.exit(main())
