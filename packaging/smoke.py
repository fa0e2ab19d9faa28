"""Proves that the frozen program works where nothing of it is but itself: ``python packaging/smoke.py [FOLDER]``.

A copy of the program is put elsewhere and confined: no network, no sources, no Python, no rights, an empty home, an
empty PATH. There it uses all of itself (``nnstudio --smoke``), without a screen and on one that nobody sees; what it
says and writes is then looked at from outside. `proof` holds the parts. Linux only.

Where a machine permits no confinement, ``--unconfined`` proves all that does not need it, and marks the rest as not
proved. The exit code is 0 if nothing that was tried has failed, and 1 otherwise: who asks for --unconfined has agreed
to what cannot be tried then, and the last sentence counts it.
"""

import argparse
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from places import BUNDLE
from proof import confined, out_of_reach, real_window, traced, virtual_screen
from proof.commands import PROGRAM, tells, trains_headless
from proof.confined import ConfinedError, Manner, Room, check_permitted, hidden_places
from proof.ended import Ran, check_ended
from proof.hasty import type_and_click_at_once
from proof.real_window import open_and_close
from proof.results import PROJECT, check_files, check_pictures
from proof.said import check_figures, check_lines, check_same
from proof.traced import check_connections, check_paths, tracer
from proof.unproved import Table
from proof.virtual_screen import ScreenError, VirtualScreen
from tools import need

TOOLS = (*confined.TOOLS, *virtual_screen.TOOLS, *real_window.TOOLS, *traced.TOOLS)
"""What looks at the program from outside."""

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
UNCONFINED = "unconfined"
OF_THE_ROOM: dict[str, Callable[[Room], object]] = {
    "no network interface is up": out_of_reach.check_networks,
    "sources, and modules of any Python, cannot be read": out_of_reach.check_sources,
    "no Python of this machine can be started": out_of_reach.check_interpreters,
    "the folder of the program cannot be written to": out_of_reach.check_folder_of_program,
    "a home that is read-only cannot be written to": out_of_reach.check_bare_home,
    "no privileges": out_of_reach.check_rights,
}
"""What has to be so before anything is proved by it."""


class Proof(NamedTuple):
    """Whether nothing that was tried has failed, and whether the program opens its window at all."""

    is_right: bool
    opens: bool


def prove(bundle: Path = BUNDLE, *, is_confined: bool = True, keep: Path | None = None) -> Proof:
    """Print what is proved of the program in the folder *bundle*, and return what that comes to.

    What the program has said and written is kept in the folder *keep*, if one is given.
    """
    table = Table()
    if not (bundle / PROGRAM).is_file():
        table.fail("the program", f"{bundle / PROGRAM} is not there: build it with python packaging/build.py")
        return Proof(is_right=False, opens=False)
    need(*TOOLS)
    try:
        if is_confined:
            check_permitted()
        with Room(bundle, is_confined=is_confined) as room, VirtualScreen() as screen:
            opens = _prove_all(table, room, screen, keep)
    except (ConfinedError, ScreenError) as error:
        table.fail("a place to prove it in", str(error))
        opens = False
    print(table)
    return Proof(table.is_right, opens)


def _prove_all(table: Table, room: Room, screen: VirtualScreen, keep: Path | None) -> bool:
    """Prove everything, and return whether a window has opened."""
    for what, check in OF_THE_ROOM.items():
        _prove_if(table, f"in its room, {what}", partial(check, room), is_possible=room.is_confined)
    window = Manner(extra=screen.environment)
    bare = replace(window, has_home=False)
    first = _prove_run(table, room, "without a screen", Manner(extra=OFFSCREEN), keep)
    chinese = replace(bare if room.keeps_home_bare else window, language="zh_CN.UTF-8")
    home = ", home read-only" if room.keeps_home_bare else ""
    second = _prove_run(table, room, f"on a screen{home}, Chinese", chinese, keep)
    if first is not None and second is not None:
        table.prove("both come to the same figures", partial(check_same, first[0].out, second[0].out))
    fontless = partial(_speaks_without_fonts, room)
    _prove_if(table, "letters without any font of the system", fontless, is_possible=room.is_confined)
    _prove_traced(table, room)
    opens = table.prove("lives with keys and a click at once", partial(type_and_click_at_once, room, screen, window))
    if first is None:
        table.leave_out("what begins with a saved project", "none was saved")
    else:
        project = first[1] / PROJECT
        table.prove("trains without a window", partial(trains_headless, room, project))
        opening = "a project opens by a double click, with"
        check = partial(_opens, room, screen, project, keep=keep)
        opens = table.prove(f"{opening} an empty home", partial(check, window)) or opens
        _prove_if(table, f"{opening} a home that is read-only", partial(check, bare), is_possible=room.keeps_home_bare)
    table.prove("tells its version, and help in three languages", partial(tells, room))
    return opens


def _prove_if(table: Table, what: str, check: Callable[[], object], *, is_possible: bool) -> None:
    if is_possible:
        table.prove(what, check)
    else:
        table.leave_out(what, UNCONFINED)


def _prove_run(table: Table, room: Room, how: str, manner: Manner, keep: Path | None) -> tuple[Ran, Path] | None:
    """Let the program use all of itself, and look at what it says and writes; return that where it went through."""
    folder = room.results(f"results {how}")
    ran: list[Ran] = []

    def run() -> None:
        ran.append(room.run([room.program / PROGRAM, "--smoke", folder], manner, folder=folder))
        check_ended(ran[-1])

    is_through = table.prove(f"uses all of itself, {how}", run)
    if keep is not None:
        _keep(folder, ran, keep / how)
    if not is_through:
        return None
    table.prove("  known figures", partial(check_figures, ran[0].out))
    table.prove("  pages, data sets, languages", partial(check_lines, ran[0].out))
    table.prove("  pictures are not empty, and differ", partial(check_pictures, folder))
    table.prove("  project and exports", partial(check_files, folder))
    return ran[0], folder


def _keep(folder: Path, ran: list[Ran], to: Path) -> None:
    """Copy what was written, and what was said, also where that is not all it should be."""
    shutil.copytree(folder, to, dirs_exist_ok=True)
    for each in ran:
        (to / "stdout.txt").write_text(each.out, encoding="utf-8")
        (to / "stderr.txt").write_text(each.err, encoding="utf-8")


def _prove_traced(table: Table, room: Room) -> None:
    folder = room.results("traced")
    log = folder / "strace.txt"

    def run() -> None:
        manner = Manner(language="", extra=OFFSCREEN, tracer=tracer(log))
        check_ended(room.run([room.program / PROGRAM, "--smoke", folder], manner, folder=folder))

    if table.prove("uses all of itself, watched by strace, without a language", run):
        table.prove("  no file of the sources or of a Python", partial(check_paths, log, hidden_places()))
        table.prove("  no attempt to connect", partial(check_connections, log))


def _speaks_without_fonts(room: Room) -> str:
    ran = room.run([room.program / PROGRAM, "--smoke"], Manner(extra=OFFSCREEN, has_fonts=False))
    check_ended(ran)
    return check_lines(ran.out)


def _opens(room: Room, screen: VirtualScreen, project: Path, manner: Manner, keep: Path | None) -> str:
    picture = (keep or room.results(f"window {manner.has_home}")) / f"window-{manner.has_home}.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    return open_and_close(room, screen, project, manner, picture)


def main(arguments: list[str] | None = None) -> int:
    """Prove what can be proved of the program in a folder; return 0 if nothing that was tried has failed."""
    parser = argparse.ArgumentParser(prog="python packaging/smoke.py", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=BUNDLE, help="of the frozen program")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep there what the program has said and written")
    parser.add_argument(
        "--unconfined",
        action="store_true",
        help="for machines that permit no confinement: what needs it is not proved, and does not change the exit code",
    )
    options = parser.parse_args(arguments)
    return 0 if prove(options.folder, is_confined=not options.unconfined, keep=options.keep).is_right else 1


if __name__ == "__main__":
    sys.exit(main())
