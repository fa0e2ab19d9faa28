"""Long work with files that its owner follows, and may end."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[float], None]
"""Is told which share of the work is done, 0 … 1."""
IsCancelled: TypeAlias = Callable[[], bool]
"""Tells whether nobody wants the work any more."""


class CancelledError(Exception):
    """Nobody wants any more what was being read or written."""


def no_progress(_share: float) -> None:
    """Tell nobody."""


def never_cancelled() -> bool:
    """Go on to the end."""
    return False
