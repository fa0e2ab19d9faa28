"""What `nnstudio --smoke` has said, beside what is known."""

import math
from collections.abc import Sequence

from proof.known_figures import ABSOLUTE, DATA_SETS, KNOWN, LANGUAGES, OF_TRAINING, PAGES, RELATIVE, TRAINED
from proof.unproved import UnprovedError


def check_figures(out: str) -> str:
    """Compare all figures of the worked examples and of the training with the known ones, digit by digit."""
    figures = _figures(out)
    expected = [(*each, RELATIVE) for each in KNOWN]
    expected += [("trainer", name, value, OF_TRAINING) for name, value in TRAINED]
    if len(figures) != len(expected):
        raise UnprovedError(f"{len(figures)} figures are said instead of {len(expected)}")
    for (lab, name, found), (known_lab, known_name, known, tolerance) in zip(figures, expected, strict=True):
        if (lab, name) != (known_lab, known_name):
            raise UnprovedError(f"{lab}: {name} is said where {known_lab}: {known_name} should be")
        if not _same(found, known, tolerance):
            raise UnprovedError(f"{lab}: {name} is {found!r} instead of {known!r}")
    return f"{len(figures)} figures"


def check_lines(out: str) -> str:
    """Make sure that every page, data set and language is named, and that letters are drawn as letters."""
    lines = out.splitlines()
    for what, count in (("page", PAGES), ("data set", DATA_SETS)):
        found = sum(f": {what} " in line for line in lines)
        if found != count:
            raise UnprovedError(f"{found} lines are about a {what} instead of {count}")
    for language, title in LANGUAGES.items():
        line = next((each for each in lines if each.startswith(f"language: {language} ")), "")
        if title not in line:
            raise UnprovedError(f"{language} is not spoken: {line or 'it is not named'}")
        if not line.endswith("letters there"):
            raise UnprovedError(f"{language} is drawn as boxes: no font has its letters")
    return f"{PAGES} pages, {DATA_SETS} data sets, {len(LANGUAGES)} languages"


def check_same(first: str, second: str) -> str:
    """Compare all figures of one run with those of another, to the last bit."""
    for one, other in zip(_figures(first), _figures(second), strict=False):
        if one[:2] != other[:2] or not _same(one[2], other[2], 0.0):
            raise UnprovedError(f"{one} in one run, {other} in another")
    return ""


def _same(found: float, known: float, tolerance: float) -> bool:
    return (
        math.isnan(found)
        if math.isnan(known)
        else math.isclose(found, known, rel_tol=tolerance, abs_tol=ABSOLUTE * (tolerance > 0))
    )


def _figures(out: str) -> Sequence[tuple[str, str, float]]:
    """Return the lines that end with a number: ``entropy: entropy 0.0807…``."""
    found = []
    for line in out.splitlines():
        lab, _colon, rest = line.partition(": ")
        name, _space, number = rest.rpartition(" ")
        if lab in ("entropy", "activation", "softmax", "trainer") and name.isidentifier():
            try:
                found.append((lab, name, float(number)))
            except ValueError:
                continue
    return found
