"""Damaged and malicious project files, thousands of them: each opens or is refused, soon and with little memory.

A realistic project is mutated: the file as it is (bits flipped, cut, pieces swapped, inserted, doubled, zeroed, lengths
and offsets made absurd), or, in a zip whose check sums are right, so that the deeper layers are reached, its JSON as
text, its JSON as a tree, the headers and numbers of its arrays, and which members there are. What opens is saved again.

    uv run python -m tests.benchmarks.mutated_projects [FILES] [SEED]
"""

import copy
import io
import json
import random
import resource
import struct
import sys
import tempfile
import time
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nnstudio.document.project_file import ProjectFileError, load, save
from tests.document.projects import KINDS, realistic, zipped

FILES, LONGEST_S, MOST_MB = 10_000, 1.0, 300
ABSURD = (0, 1, 0x7F, 0xFF, 0x100, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1)
TOKENS = ("{", "}", "[", "]", ",", ":", '"', "null", "true", "NaN", "-Infinity", "1e999", "-0", "9" * 5000, "\\u0000")
TOKENS += (
    '"npy"',
    '{"npy":"checkpoint/curve.npy"}',
    "[" * 2000,
    "\ud83d",
    "\\ud800",
    "0.1",
    "1E5",
    " " * 1000,
    '"parts"',
)
ODD: tuple[Any, ...] = (None, True, -1, 0, 2**63, 10**400, 0.5, 1e300, "NaN", "", "own", "x" * 11_000, [], {}, [[]])
ODD += ({"npy": "checkpoint/curve.npy"}, {"npy": "../a"}, {"npy": 1}, [0] * 1000, "\0", "\ud800", [None, {"a": []}])
HEADERS = (
    "(",
    ")",
    "-",
    "9" * 20,
    "True",
    "'|O'",
    "'>f8'",
    "'<f4'",
    "'<i8'",
    "'|b1'",
    "(0, 99999999999)",
    ",",
    "1",
    "0",
)


@dataclass
class Tally:
    """What came of so many files."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest_s: float = 0.0
    growth_mb: float = 0.0


def run(files: int, seed: int, folder: Path) -> Tally:
    """Open *files* mutated projects in *folder*; whatever else than `ProjectFileError` is raised goes on."""
    rng = random.Random(seed)  # noqa: S311 - the same files each time
    bases = tuple(_saved(folder, compress=compress) for compress in (True, False))
    path, tally = folder / "mutated.nnstudio", Tally()
    before = _peak_mb()
    for _ in range(files):
        path.write_bytes(mutated(rng, rng.choice(bases)))
        start = time.perf_counter()
        try:
            parts = load(path, KINDS)
            outcome = "opened"
        except ProjectFileError as error:
            parts, outcome = None, error.reason
        tally.slowest_s = max(tally.slowest_s, time.perf_counter() - start)
        tally.outcomes[outcome] += 1
        if parts is not None:
            save(path, parts, compress=False)
    tally.growth_mb = _peak_mb() - before
    return tally


def mutated(rng: random.Random, whole: bytes) -> bytes:
    """Return *whole*, a project file, changed in one way or another."""
    if rng.random() < 0.4:
        return _spoilt_bytes(rng, whole)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(rng.choice((1, 1, 2, 4))):
        rng.choice((_spoil_text, _spoil_tree, _spoil_array, _spoil_header, _spoil_members))(rng, members)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two members of one name are meant
        again = [(name, members[name]) for name in rng.sample(list(members), 1)] if rng.random() < 0.02 else []
        return zipped([*members.items(), *again])


def _spoilt_bytes(rng: random.Random, data: bytes) -> bytes:
    """Return *data* with a few pieces changed; every other time in the list of members at the end."""
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        size = len(spoilt)
        at = rng.randrange(max(0, size - 800) if rng.random() < 0.5 else 0, size) if size else 0
        end = min(size, at + rng.choice((1, 4, 16, 300)))
        kind = rng.randrange(7)
        if kind == 0 and size:
            spoilt[at] ^= 1 << rng.randrange(8)
        elif kind == 1 and rng.random() < 0.3:
            del spoilt[at:]
        elif kind == 2:
            other = rng.randrange(size) if size else 0
            spoilt[at:end], spoilt[other : other + end - at] = spoilt[other : other + end - at], spoilt[at:end]
        elif kind == 3:
            spoilt[at:at] = rng.randbytes(rng.choice((1, 2, 50)))
        elif kind == 4:
            spoilt[at:end] = bytes(end - at)
        elif kind == 5:
            spoilt[at:at] = spoilt[at:end]
        else:
            spoilt[at : at + 4] = struct.pack("<I", rng.choice(ABSURD))
    return bytes(spoilt)


def _spoil_text(rng: random.Random, members: dict[str, bytes]) -> None:
    text = members.get("project.json", b"")
    at = rng.randrange(len(text) + 1)
    end = at + rng.choice((0, 0, 1, 5, 40))
    token = rng.choice(TOKENS).encode("utf-8", "surrogatepass")
    members["project.json"] = text[:at] + rng.choice((token, b"", rng.randbytes(1))) + text[end:]


def _spoil_tree(rng: random.Random, members: dict[str, bytes]) -> None:
    try:
        tree = json.loads(members.get("project.json", b""))
    except (ValueError, RecursionError):
        return
    places = list(_places(tree))
    if not places:
        return
    holder, key = rng.choice(places[:6] if rng.random() < 0.15 else places)
    kind = rng.random()
    if kind < 0.6:
        holder[key] = copy.deepcopy(rng.choice(ODD))
    elif kind < 0.7:
        del holder[key]
    elif kind < 0.8:
        other, other_key = rng.choice(places)
        holder[key] = copy.deepcopy(other[other_key])
    elif isinstance(holder, dict):
        holder[rng.choice(("npy", "x", "é", "more"))] = copy.deepcopy(rng.choice(ODD))
    elif isinstance(holder, list):
        holder.extend(holder * rng.choice((1, 100)))
    members["project.json"] = json.dumps(tree).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield all places in *tree*, as what holds them and their key or index in that, those at its top first."""
    waiting = [tree]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            yield holder, key
            waiting.append(holder[key])


def _spoil_array(rng: random.Random, members: dict[str, bytes]) -> None:
    if arrays := [name for name in members if name.endswith(".npy")]:
        name = rng.choice(arrays)
        members[name] = rng.choice((_spoilt_bytes(rng, members[name]), members[rng.choice(arrays)]))


def _spoil_header(rng: random.Random, members: dict[str, bytes]) -> None:
    """Put something else into the header of an array, which stays as long as it was, where it can."""
    arrays = [name for name in members if name.endswith(".npy") and b"\n" in members[name]]
    if not arrays:
        return
    name = rng.choice(arrays)
    header, _, numbers = members[name].partition(b"\n")
    start = rng.randrange(10, max(11, len(header.rstrip())))
    spoilt = header[:start] + rng.choice(HEADERS).encode() + header[start + rng.choice((0, 1, 1, 5)) :]
    if rng.random() < 0.8:
        spoilt = spoilt[: len(header)].ljust(len(header))
    members[name] = spoilt + b"\n" + numbers


def _spoil_members(rng: random.Random, members: dict[str, bytes]) -> None:
    if not members or rng.random() < 0.5:
        return
    name = rng.choice(list(members))
    kind = rng.randrange(4)
    if kind == 0:
        del members[name]
    elif kind == 1:
        members[rng.choice(("../a.npy", "/a", "a\\b", "checkpoint/more.npy", "x", "README.txt"))] = members[name]
    elif kind == 2:
        members[name] = rng.choice((b"", bytes(3_000_000), rng.randbytes(100)))
    else:
        members[name.upper()] = members.pop(name)


def _saved(folder: Path, *, compress: bool) -> bytes:
    path = folder / "whole.nnstudio"
    save(path, realistic(), compress=compress)
    return path.read_bytes()


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def main() -> None:
    """Print what came of all files, and how long and how much the worst of them took."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    with tempfile.TemporaryDirectory() as folder:
        tally = run(files, seed, Path(folder))
    for outcome, count in tally.outcomes.most_common():
        print(f"{count:7,}  {outcome}")
    print(f"slowest {1000 * tally.slowest_s:.0f} ms (at most {1000 * LONGEST_S:.0f})")
    print(f"memory  {tally.growth_mb:.0f} MB more at its peak (at most {MOST_MB})")


if __name__ == "__main__":
    main()
