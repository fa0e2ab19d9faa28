"""What is recorded nearest to an epoch, and what is told of it."""

import numpy as np
import pytest

from nnstudio.engine.history import History
from nnstudio.labs.trainer.learning_curves.reading import reading_at
from nnstudio.labs.trainer.learning_curves.told import told, with_last_run
from nnstudio.widgets.words import spoken
from tests.labs.trainer.learning_curves.tables import of_losses, table


@pytest.mark.parametrize(
    ("x", "epoch"), [(-5, 0), (0.4, 0), (0.6, 1), (2, 2), (3.0, 3), (2.51, 3), (99, 3), (np.inf, 3)]
)
def test_the_nearest_record_is_read(x, epoch):
    records = of_losses(0.4, 0.3, 0.2, 0.1)
    reading = reading_at(records, x)
    assert (reading.epoch, reading.first, reading.last) == (epoch, epoch, epoch)
    assert reading.lows[1] == reading.highs[1] == records[epoch, 1]


def test_records_need_not_be_of_every_epoch():
    records = of_losses(0.4, 0.3, 0.2)
    records[:, 0] = [0, 10, 20]
    assert [reading_at(records, x).epoch for x in (4, 6, 14, 16)] == [0, 10, 10, 20]


def history_of(losses):
    history = History()
    for epoch, loss in enumerate(losses):
        history.append(float(epoch), loss, loss + 1.0, 0.5, 0.5)
    return history


@pytest.mark.parametrize("epochs", [4000, 3001, 2999, 12345])
def test_of_records_put_together_the_range_is_told_and_the_last_is_exact(epochs):
    losses = np.random.default_rng(1).random(epochs + 1)
    records = history_of(losses).table(1500)
    assert len(records) <= 1500
    last = reading_at(records, epochs - 0.2)
    assert (last.epoch, last.first, last.last) == (epochs, epochs, epochs)
    assert last.lows[1] == last.highs[1] == losses[-1]
    for x in np.linspace(0, epochs - 20, 57):
        reading = reading_at(records, x)
        together = losses[int(reading.first) : int(reading.last) + 1]
        assert reading.first <= reading.epoch <= reading.last <= epochs
        assert (reading.lows[1], reading.highs[1]) == (together.min(), together.max())
        assert abs(reading.epoch - x) <= reading.last - reading.first + 1


@pytest.mark.parametrize("records", [5, 6])
@pytest.mark.parametrize("x", [1.6, 2.0, 2.4])
def test_of_two_records_of_one_epoch_the_last_is_told(records, x):
    """A weight was set by hand at the end of epoch 2, which then is the last one, or is not."""
    rows = of_losses(0.5, 0.4, 0.3, 9.0, 0.2, 0.1)[:records]
    rows[:, 0] = [0, 1, 2, 2, 3, 3][:records]
    reading = reading_at(rows, x)
    assert (reading.epoch, reading.lows[1], reading.highs[1]) == (2, 9.0, 9.0)
    last = reading_at(rows, 99)
    assert (last.epoch, last.first, last.lows[1]) == (3, 3, rows[-1, 1])
    assert reading_at(rows, 0.9).lows[1] == 0.4
    assert reading_at(rows[:4], x).lows[1] == 9.0


def test_within_an_epoch_its_part_is_told():
    now = of_losses(0.25)
    now[0, 0] = 3 + 1 / 3
    assert spoken(told(now, 3, (1, 2), percent=False)[1][0]) == "epoch 3.333: training 0.2500"


def test_what_is_told_is_what_the_table_says():
    records = of_losses(0.9, 0.12345, 0.05, validation=0.15019)
    epoch, (full, at_epoch, figures, alone) = told(records, 1.2, (1, 2), percent=False)
    assert epoch == 1
    # 0.12345 is a little less than that in binary: four decimals are 0.1235 or 0.1234 as Python rounds it.
    assert spoken(full) == f"epoch 1: training {0.12345:.4f}, validation 0.1502"
    assert spoken(at_epoch) == "epoch 1: training 0.12 · validation 0.15"
    assert spoken(figures) == "training 0.12 · validation 0.15"
    assert spoken(alone) == "0.12 · 0.15"
    assert spoken(with_last_run(full, of_losses(1, 0.25), 1, (1, 2), percent=False)).endswith("(last run 0.2500)")
    assert with_last_run(full, of_losses(1, 0.25), 2, (1, 2), percent=False) == full  # it had ended before


def test_without_validation_only_training_is_told_and_shares_are_in_percent():
    records = table(3, validation=False)
    records[2, 3] = 0.98333
    _epoch, (full, _at_epoch, figures, _alone) = told(records, 2, (3, 4), percent=True)
    assert spoken(full) == "epoch 2: training 98.33 %"
    assert spoken(figures) == "training 98.3 %"


@pytest.mark.parametrize(
    ("share", "full", "few"),
    [(-0.05, "−5.00 %", "−5.0 %"), (-5.0213e64, "−5.0213×10⁶⁶ %", "−5.0×10⁶⁶ %"), (-np.inf, "−∞", "−∞")],
)
def test_an_r_squared_below_0_is_told_in_few_digits(share, full, few):
    records = table(2, validation=False)
    records[2, 3] = share
    _epoch, sentences = told(records, 2, (3, 4), percent=True)
    assert spoken(sentences[0]) == f"epoch 2: training {full}"
    assert spoken(sentences[2]) == f"training {few}"


@pytest.mark.parametrize(
    ("loss", "few"), [(0.0023456, "0.0023"), (2.0, "2.0"), (123.4, "123"), (1.2533e64, "1.3×10⁶⁴"), (2e-5, "2.0×10⁻⁵")]
)
def test_two_digits_are_enough_where_there_is_little_room(loss, few):
    assert spoken(told(of_losses(9.0, loss), 1, (1, 2), percent=False)[1][2]) == f"training {few}"


def test_a_range_is_told_as_one():
    records = history_of(np.arange(4001) / 4000).table(1500)  # eight together
    _epoch, (full, *_short) = told(records, 100, (1, 2), percent=False)
    # 96/4000 = 0.024, 103/4000 = 0.02575, which is a little less than that in binary
    assert spoken(full) == "epochs 96–103: training 0.02400–0.02575, validation 1.0240–1.0257"
