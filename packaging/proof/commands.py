"""What the program does without any window: it trains, and tells of itself."""

from pathlib import Path

from places import VERSION
from proof.confined import Room
from proof.ended import check_ended
from proof.unproved import UnprovedError

PROGRAM = "nnstudio"
EPOCHS = 30
HELP_WORDS = {"en": "Usage:", "zh_CN": "用法", "zh_TW": "用法"}


def trains_headless(room: Room, project: Path) -> str:
    """Train what is in *project*, and look at what is written of it."""
    folder = room.results("headless")
    table, report, saved = folder / "curve.csv", folder / "report.html", folder / "trained.nnstudio"
    command: list[str | Path] = [room.program / PROGRAM, "run", project, "--epochs", str(EPOCHS), "--quiet"]
    command += ["--csv", table, "--report", report, "--save", saved]
    check_ended(room.run(command, folder=folder))
    for path in (table, report, saved):
        if not path.is_file() or not path.stat().st_size:
            raise UnprovedError(f"{path.name} was not written")
    if len(table.read_text(encoding="utf-8").splitlines()) < EPOCHS:
        raise UnprovedError("the table of the training is too short")
    return f"{EPOCHS} epochs"


def tells(room: Room) -> None:
    """Ask for the version, and for help in each language."""
    _expect(room, ["--version"], f"{PROGRAM} {VERSION}")
    for language, word in HELP_WORDS.items():
        _expect(room, ["--help", "--language", language], word)
        _expect(room, ["run", "--help", "--language", language], word)


def _expect(room: Room, arguments: list[str], word: str) -> None:
    ran = room.run([room.program / PROGRAM, *arguments])
    check_ended(ran)
    if word not in ran.out:
        raise UnprovedError(f"{' '.join(arguments)} says {ran.out[:200]!r}, without “{word}”")
