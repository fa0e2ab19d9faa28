"""One whole play: a window is opened, the monkey comes, the window is closed."""

from collections.abc import Callable

from nnstudio.app import create_window
from nnstudio.app.trouble.whole_errors import with_whole_errors
from tests.monkey.monkey import Monkey
from tests.monkey.watch import Trouble, Watch


def play(
    events: int,
    seed: int,
    tell: Callable[[int, list[Trouble]], object] = lambda _number, _troubles: None,
    sum_up: Callable[[str], object] = lambda _summary: None,
) -> list[Trouble]:
    """Return what went wrong in so many events; *tell* hears of it at once, and may empty the list.

    In the end *sum_up* hears what was done.
    """
    return with_whole_errors(lambda: _play(events, seed, tell, sum_up))


def _play(
    events: int, seed: int, tell: Callable[[int, list[Trouble]], object], sum_up: Callable[[str], object]
) -> list[Trouble]:
    watch = Watch()
    with watch:
        window = create_window(at_once=False)
        window.show()
        monkey = Monkey(window, seed, watch)
        monkey.play(events, lambda number: tell(number, watch.troubles))
        sum_up(monkey.summary())
        monkey.leave()
        del window, monkey
        watch.take_down_what_is_left()
        tell(events, watch.troubles)
    return watch.troubles
