"""A command that can reach nothing but what it brings along.

    with Room(program_folder) as room:
        ran = room.run([room.program / "nnstudio", "--version"])

It runs in namespaces of its own: without any network interface, not even the one to itself; with the sources, and every
Python that is found on this machine, hidden behind empty folders and files; with the folder of the program read-only;
without privileges; with an empty folder as home and an empty one as PATH. Root starts it as a user whom this system
does not know; anybody else as himself, in a user namespace. `proof.out_of_reach` tries whether all this is so.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from places import ROOT
from proof import interpreters
from proof.ended import Ran
from proof.unproved import UnprovedError
from tools import path_of

USER = 64_321
"""A number that no system gives to anybody."""
_AS_NOBODY = (f"--reuid={USER}", f"--regid={USER}", "--clear-groups")
_WITHOUT_PRIVILEGES = ("--no-new-privs", "--inh-caps=-all", "--bounding-set=-all")
PATIENCE_SECONDS = 300
TOOLS = ("unshare", "setpriv", "mount", "env", "readlink")
"""What confines, and shows that it does."""

_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/usr/share/texmf/fonts"))


def hidden_folders() -> list[Path]:
    """Return the folders that a confined command sees empty: the sources, and those of every Python."""
    folders = {ROOT.resolve(), *interpreters.folders()}
    return sorted(folder for folder in folders if folders.isdisjoint(folder.parents))


def hidden_places() -> list[Path]:
    """Return all that a confined command does not see: these folders, and every other Python that can be started."""
    folders = hidden_folders()
    files = interpreters.executables()
    return [*folders, *(file for file in files if not any(file.is_relative_to(folder) for folder in folders))]


class ConfinedError(Exception):
    """This machine does not permit it; the text says what, and what to do."""


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
        self.home, self.bare_home, self._empty = (self._folder / name for name in ("home", "bare home", "empty"))
        for folder in (self.home, self.bare_home, self._empty):
            folder.mkdir()
        self._empty_file = self._folder / "empty file"
        self._empty_file.touch(0o444)
        self.bare_home.chmod(0o555)
        self._give(self.home)

    @property
    def keeps_home_bare(self) -> bool:
        """Whether nothing can be written to a home that should be read-only: root alone can write everywhere."""
        return self.is_confined or not _is_root()

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
        variables = {"HOME": str(home), "PATH": str(self._empty), **manner.extra}
        if manner.language:
            variables["LANG"] = manner.language
        bare = [path_of("env"), "-i", *(f"{name}={value}" for name, value in variables.items())]
        inner = [*bare, *manner.tracer, *map(str, command)]
        if not self.is_confined:
            return inner
        script = "\n".join(["set -e", *self._mounts(manner), 'exec "$@"'])
        as_nobody = [path_of("setpriv"), *(_AS_NOBODY if _is_root() else ()), *_WITHOUT_PRIVILEGES]
        return [*_apart(), "/bin/sh", "-c", script, "sh", *as_nobody, *inner]

    def _mounts(self, manner: Manner) -> Iterator[str]:
        """Yield what makes places read-only, and hides others behind an empty folder or file."""
        mount = shlex.quote(path_of("mount"))
        for folder in (self.program, self.bare_home):
            place = shlex.quote(str(folder))
            yield f"{mount} --bind {place} {place}"
            yield f"{mount} -o remount,bind,ro {place}"
        fonts = () if manner.has_fonts else (path for path in _FONT_FOLDERS if path.is_dir())
        for path in (*hidden_places(), *fonts):
            empty = self._empty if path.is_dir() else self._empty_file
            yield f"{mount} --bind {shlex.quote(str(empty))} {shlex.quote(str(path))}"

    def _give(self, folder: Path) -> None:
        if self.is_confined and _is_root():
            os.chown(folder, USER, USER)


def check_permitted() -> None:
    """Raise `ConfinedError` where a command cannot be confined on this machine."""
    if not sys.platform.startswith("linux"):
        raise ConfinedError("Only Linux can cut a program off from the network and the sources like this.")
    mount = shlex.quote(path_of("mount"))
    with tempfile.TemporaryDirectory(prefix="nnstudio-proof-") as folder:
        script = f"{mount} --bind {shlex.quote(folder)} {shlex.quote(folder)}"
        line = [*_apart(), "/bin/sh", "-c", script]
        tried = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    if tried.returncode:
        raise ConfinedError(
            "This system gives out no namespaces. Try it as root and outside of a container, or with --unconfined: then"
            f" all is proved but what needs them. It says:\n{tried.stderr.strip()}"
        )


def _apart() -> list[str]:
    """Return what to put before a command for it to have namespaces of its own."""
    of_a_user = [] if _is_root() else ["--user", "--map-root-user"]
    return [path_of("unshare"), *of_a_user, "--mount", "--net", "--ipc", "--propagation=private"]


def _is_root() -> bool:
    return os.geteuid() == 0
