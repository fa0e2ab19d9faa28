"""A command that can reach nothing but what it brings along.

    with Room(program_folder) as room:
        ran = room.run([room.program / "nnstudio", "--version"])

It runs in namespaces of its own: without any network interface, not even the one to itself; with the sources, and every
Python of this machine, hidden behind empty folders; with the folder of the program read-only; as a user whom this
system does not know, without privileges, with an empty folder as home and an empty one as PATH.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from places import ROOT
from proof.unproved import UnprovedError

USER = 64_321
"""A number that no system gives to anybody."""
PATIENCE_SECONDS = 300
_TOOLS = ("unshare", "setpriv", "mount", "env")
_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/usr/share/texmf/fonts"))


def _pythons() -> list[Path]:
    """Return the folders of all Pythons that the build, or anything else on this machine, may use."""
    shared = [Path(each) for each in ("/usr/lib", "/usr/local/lib")]
    found = [Path(sys.prefix), Path(sys.base_prefix), *(path for lib in shared for path in lib.glob("python3*"))]
    return [path.resolve() for path in found if path.is_dir() and path.resolve() not in (Path("/usr"), Path("/"))]


def hidden_folders() -> list[Path]:
    """Return what a confined command does not see: the sources and every Python."""
    folders = {ROOT.resolve(), *_pythons()}
    return sorted(folder for folder in folders if folders.isdisjoint(folder.parents))


class ConfinedError(Exception):
    """This machine does not permit it; the text says what, and what to do."""


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Manner:
    """How a command is run: in the *language* of LANG, if any, with *extra* variables, and behind a *tracer*.

    Its home can be written to or not, and fonts of the system are there or not.
    """

    language: str = "C.UTF-8"
    extra: Mapping[str, str] = field(default_factory=dict)
    tracer: Sequence[str] = ()
    has_home: bool = True
    has_fonts: bool = True


class Room:
    """A copy of the program at *source*, with what it needs around it: homes, and a folder for results.

    *is_confined* False is for machines that do not permit it; then only environment and place are other ones.
    """

    def __init__(self, source: Path, *, is_confined: bool = True) -> None:
        self.is_confined = is_confined
        self._folder = Path(tempfile.mkdtemp(prefix="nnstudio-proof-"))
        self._folder.chmod(0o755)
        self.program = self._folder / "NN Studio 教室"
        shutil.copytree(source, self.program, symlinks=True)
        self.home, self.bare_home, self._path = (self._folder / name for name in ("home", "bare home", "path"))
        for folder in (self.home, self.bare_home, self._path):
            folder.mkdir()
        self.bare_home.chmod(0o555)
        self._give(self.home)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def results(self, name: str) -> Path:
        """Return a new empty folder that the command may write to."""
        folder = self._folder / name
        folder.mkdir()
        self._give(folder)
        return folder

    def run(self, command: Sequence[str | Path], manner: Manner | None = None, *, folder: Path | None = None) -> Ran:
        """Run *command* to its end, from the folder for results or the home."""
        try:
            ended = subprocess.run(  # noqa: S603 - what the build has made
                self.line(command, manner or Manner()),
                cwd=folder or self.home,
                env={},
                capture_output=True,
                timeout=PATIENCE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise UnprovedError(f"it has not ended after {PATIENCE_SECONDS} seconds") from None
        return Ran(ended.returncode, ended.stdout.decode(errors="replace"), ended.stderr.decode(errors="replace"))

    def start(self, command: Sequence[str | Path], manner: Manner) -> "subprocess.Popen[bytes]":
        """Start *command*, which goes on beside."""
        return subprocess.Popen(  # noqa: S603 - what the build has made
            self.line(command, manner), cwd=self.home, env={}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def line(self, command: Sequence[str | Path], manner: Manner) -> list[str]:
        """Return the command line that runs *command* in this *manner*."""
        home = self.home if manner.has_home else self.bare_home
        variables = {"HOME": str(home), "PATH": str(self._path), **manner.extra}
        if manner.language:
            variables["LANG"] = manner.language
        bare = [_tool("env"), "-i", *(f"{name}={value}" for name, value in variables.items())]
        inner = [*bare, *manner.tracer, *map(str, command)]
        if not self.is_confined:
            return inner
        hidden = [*hidden_folders(), *(_FONT_FOLDERS if not manner.has_fonts else ())]
        mount = shlex.quote(_tool("mount"))
        here = shlex.quote(str(self.program))
        steps = [
            "set -e",
            f"{mount} --bind {here} {here}",
            f"{mount} -o remount,bind,ro {here}",
            *(f"{mount} -t tmpfs -o ro,mode=555 none {shlex.quote(str(path))}" for path in hidden if path.is_dir()),
            'exec "$@"',
        ]
        as_nobody = [_tool("setpriv"), f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--no-new-privs"]
        as_nobody += ["--inh-caps=-all", "--bounding-set=-all"]
        apart = [_tool("unshare"), "--mount", "--net", "--ipc", "--propagation=private"]
        return [*apart, "/bin/sh", "-c", "\n".join(steps), "sh", *as_nobody, *inner]

    def _give(self, folder: Path) -> None:
        if self.is_confined:
            os.chown(folder, USER, USER)


def check_permitted() -> None:
    """Raise `ConfinedError` where a command cannot be confined on this machine."""
    if not sys.platform.startswith("linux"):
        raise ConfinedError("Only Linux can cut a program off from the network and the sources like this.")
    for tool in _TOOLS:
        _tool(tool)
    if os.geteuid() != 0:
        raise ConfinedError("Only root may hide folders and cut off the network: run this as root, or --unconfined.")
    tried = subprocess.run(  # noqa: S603 - fixed arguments
        [_tool("unshare"), "--mount", "--net", "--ipc", "--propagation=private", "/bin/true"],
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode:
        raise ConfinedError(f"This system gives out no namespaces ({tried.stderr.strip()}); a container may forbid it.")


def _tool(name: str) -> str:
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/bin:/bin")
    if found is None:
        raise ConfinedError(f"{name} is missing: apt install util-linux coreutils mount")
    return found
