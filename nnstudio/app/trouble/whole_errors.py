"""Before Python 3.12, PySide ends the program at the first error that is raised in a handler of Qt's.

Until somebody catches it, an error that Python itself raises, as 1 / 0 does, is there only a class and a text. PySide
(6.8 to 6.11) takes the text for the error where a handler such as ``resizeEvent`` fails within a call from Python, and
the process is gone: no dialog, no recovery file. Only while another error is being handled, Python makes every new one
whole at once; so the program runs within the handling of one.
"""

import sys
from collections.abc import Callable
from typing import TypeVar

_NEEDED = sys.version_info < (3, 12)

_Result = TypeVar("_Result")


class _Handled(Exception):  # noqa: N818 - nothing is wrong
    """What is being handled all the time."""


def with_whole_errors(run: Callable[[], _Result]) -> _Result:
    """Return what *run* returns; what is raised meanwhile in the same thread is whole from the beginning."""
    if not _NEEDED:
        return run()
    try:
        raise _Handled  # noqa: TRY301 - only to be handled
    except _Handled:
        try:
            return run()
        except BaseException as error:
            without_handled(error)
            raise


def without_handled(error: BaseException | None) -> None:
    """Let go of what was being handled all the time: no report shall say that *error* came from there."""
    led_here, seen = [error], set[int]()
    while led_here:
        each = led_here.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each.__context__, _Handled):
            each.__context__ = None
        led_here += [each.__context__, each.__cause__]
