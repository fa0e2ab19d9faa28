"""How old what is handed out says it is: as the source, so that the same source makes the same archive."""

import os
import sys

from places import ROOT
from tools import said_by


def time_of_source() -> int:
    """Return the seconds in SOURCE_DATE_EPOCH if it is set, else those of the last commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    if not (ROOT / ".git").exists():
        sys.exit("The age of the source is not known: build in a git checkout, or set SOURCE_DATE_EPOCH (in seconds)")
    return int(said_by("git", "log", "-1", "--format=%ct", folder=ROOT))
