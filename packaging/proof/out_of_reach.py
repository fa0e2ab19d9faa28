"""The room proves itself: what should be out of reach there is tried, from inside.

Only with what a shell can do by itself: there is nothing else to start. Each script prints what it could reach.
"""

from collections.abc import Sequence
from pathlib import Path

from proof.confined import Manner, Room, hidden_folders
from proof.interpreters import executables
from proof.unproved import UnprovedError
from tools import path_of

_LOOK = 'for folder; do for file in "$folder"/* "$folder"/.[!.]*; do [ ! -e "$file" ] || echo "$file"; done; done'
_START = 'for file; do ! "$file" -c "" || echo "$file"; done'
_WRITE = 'for file; do ! (: > "$file") || echo "$file"; done'
_TELL = 'while read -r line; do echo "$line"; done <'
_OWN_SPACES = ("mnt", "net", "ipc")


def check_networks(room: Room) -> str:
    """Make sure that no network interface is up, and that network, mounts and shared memory are the room's own."""
    for space in _OWN_SPACES:
        link = f"/proc/self/ns/{space}"
        if room.run([path_of("readlink"), link]).out.strip() in ("", str(Path(link).readlink())):
            raise UnprovedError(f"its {space} namespace is that of this machine")
    files = ("dev", "fib_trie", "if_inet6")
    interfaces, addresses, more_addresses = (_said(room, f"{_TELL} /proc/net/{each}", ()) for each in files)
    names = [line.partition(":")[0] for line in interfaces[2:]]
    if set(names) - {"lo"} or addresses or more_addresses:
        raise UnprovedError(f"the network can be reached by {', '.join(names)}")
    return ""


def check_sources(room: Room) -> str:
    """Make sure that the sources, and the modules of every Python, cannot be read."""
    folders = hidden_folders()
    _expect_nothing("can be read", _said(room, _LOOK, folders))
    return f"{len(folders)} folders are empty"


def check_interpreters(room: Room) -> str:
    """Make sure that no Python of this machine can be started."""
    found = executables()
    if not found:
        raise UnprovedError("none was found to try it with, and one is running this")
    _expect_nothing("can be started", _said(room, _START, found))
    return f"tried with {len(found)}"


def check_folder_of_program(room: Room) -> None:
    """Make sure that nothing can be written to the folder of the program."""
    _expect_nothing("could be written", _said(room, _WRITE, [room.program / "new file", room.program / "nnstudio"]))


def check_bare_home(room: Room) -> None:
    """Make sure that nothing can be written to a home that should be read-only."""
    _expect_nothing("could be written", _said(room, _WRITE, [room.bare_home / "new file"], Manner(has_home=False)))


def check_rights(room: Room) -> None:
    """Make sure that the program has no privilege, and cannot come to have one."""
    status = dict(line.split(":", 1) for line in _said(room, f"{_TELL} /proc/self/status", ()) if ":" in line)
    privileges = {name: int(status[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")}
    if any(privileges.values()) or int(status["NoNewPrivs"]) != 1:
        raise UnprovedError(f"it has some: {privileges}")


def _said(room: Room, script: str, arguments: Sequence[Path], manner: Manner | None = None) -> list[str]:
    """Return the lines that the shell *script* prints in the *room*; what it could not do it may complain of."""
    return room.run(["/bin/sh", "-c", script, "sh", *arguments], manner).out.splitlines()


def _expect_nothing(what: str, reached: Sequence[str]) -> None:
    if reached:
        raise UnprovedError(f"{len(reached)} {what}, such as {reached[0]}")
