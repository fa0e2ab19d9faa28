"""A command that has ended, and whether that was well."""

from dataclasses import dataclass

from proof.unproved import UnprovedError

FIRST, LAST = 10, 30
"""So many lines of what a program complains of are shown: what it began with, and where it has come to."""
WIDEST = 400


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    code: int
    out: str
    err: str


def check_ended(ran: Ran) -> None:
    """Make sure that it ended well, and had nothing to complain of."""
    if ran.code or ran.err:
        raise UnprovedError(f"it ends with {ran.code} and says on stderr:\n{shown(ran.err) or '(nothing)'}")


def shown(text: str) -> str:
    """Return *text* without what is too much to be read, and with a line that says how much that is."""
    lines = [line if len(line) <= WIDEST else f"{line[:WIDEST]} …" for line in text.strip().splitlines()]
    left_out = len(lines) - FIRST - LAST
    if left_out <= 1:
        return "\n".join(lines)
    told = f"… {left_out} lines are left out here: --keep FOLDER keeps all …"
    return "\n".join([*lines[:FIRST], told, *lines[-LAST:]])
