"""Numbers at the ends of axes."""

import itertools

import pytest

from nnstudio.labs.trainer.seeds.end_ticks import epoch_ticks, percent_ticks


@pytest.mark.parametrize("until", [1, 2, 7, 20, 137, 150, 200, 201, 1000, 12_345, 100_000])
@pytest.mark.parametrize("digits", [3, 12, 30, 60])
def test_the_last_epoch_has_a_number_that_touches_no_other(until, digits):
    (numbered, others) = epoch_ticks(until, digits)
    places = [place for place, _text in numbered]
    assert numbered[-1] == (until, str(until))
    assert places[0] == 0
    assert not others
    assert places == sorted(set(places))
    assert all(place == int(place) for place in places)
    if len(places) > 2:
        nearest = min(b - a for a, b in itertools.pairwise(places))
        assert nearest / until * digits >= len(str(until))


def test_a_run_of_200_epochs_ends_at_200():
    assert [text for _place, text in epoch_ticks(200, 30)[0]] == ["0", "50", "100", "150", "200"]
    assert [text for _place, text in epoch_ticks(210, 20)[0]] == ["0", "100", "210"]


@pytest.mark.parametrize(
    ("bottom", "most", "texts"),
    [
        (0, 6, ["0", "20", "40", "60", "80", "100"]),
        (20, 3, ["20", "60", "100"]),
        (70, 3, ["70", "100"]),
        (90, 2, ["90", "100"]),
    ],
)
def test_shares_end_at_100_with_equal_steps(bottom, most, texts):
    assert [text for _place, text in percent_ticks(bottom, most)[0]] == texts
