"""What stands in a recovery file beside the project itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.app.project.parts import KINDS

PART = "recovery"


@dataclass(frozen=True)
class RecoveryNote:
    """The *path* of the project's own file, or nothing; *when* it was kept (ISO 8601), and the *tab* in front."""

    path: str = ""
    when: str = ""
    tab: str = ""


RECOVERY_KINDS: Mapping[str, type] = {**KINDS, PART: RecoveryNote}
"""The parts that a recovery file can have, and of which type each is."""
