"""Which epochs make up a film, and which is next."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.labs.trainer.timeline.frames import epochs_of_film, moved, nearest

rising = st.lists(st.integers(0, 10_000), min_size=1, max_size=300, unique=True).map(lambda each: tuple(sorted(each)))


def test_a_film_of_a_few_epochs_by_hand():
    assert epochs_of_film((0, 2, 4, 6, 8), 3) == (0, 4, 8)
    assert epochs_of_film((0, 2, 4, 6, 8), 2) == (0, 8)
    assert epochs_of_film((0, 2, 4, 6, 8), 5) == (0, 2, 4, 6, 8)
    assert epochs_of_film((0, 2, 4, 6, 8), 99) == (0, 2, 4, 6, 8)
    assert epochs_of_film((7,), 2) == (7,)
    with pytest.raises(ValueError, match="first and the last"):
        epochs_of_film((0, 2, 4), 1)


@given(rising, st.integers(2, 400))
def test_a_film_has_the_first_and_the_last_and_goes_evenly(epochs, frames):
    film = epochs_of_film(epochs, frames)
    assert len(film) == min(frames, len(epochs))
    assert (film[0], film[-1]) == (epochs[0], epochs[-1])
    places = [epochs.index(each) for each in film]
    steps = [b - a for a, b in itertools.pairwise(places)]
    assert min(steps, default=1) >= 1
    assert max(steps, default=1) - min(steps, default=1) <= 1


def test_steps_between_kept_epochs_by_hand():
    assert moved((0, 10, 20), 10, 1) == 20
    assert moved((0, 10, 20), 10, -1) == 0
    assert moved((0, 10, 20), 20, 1) == 20
    assert moved((0, 10, 20), 0, -1) == 0
    assert moved((0, 10, 20), 13, 1) == 20  # where 13 is shown and not kept
    assert moved((0, 10, 20), 13, -1) == 10
    assert moved((0, 10, 20), 25, -1) == 20
    assert moved((0, 10, 20), 0, 2) == 20


@given(rising, st.integers(-10, 11_000))
def test_the_nearest_is_the_one_with_the_least_distance(epochs, epoch):
    assert abs(nearest(epochs, epoch) - epoch) == min(abs(each - epoch) for each in epochs)
