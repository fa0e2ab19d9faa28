"""A training that is written down is taken up again bit for bit, and what was tampered with is refused."""

import time
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.data.plane_classes import spiral
from nnstudio.document.codec import CodecError, decode, encode
from nnstudio.engine import history, timeline
from nnstudio.engine.checkpoint import Checkpoint
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import CosineDecay, ExponentialDecay
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer

DATA = spiral(np.random.default_rng(7), 23, 0.1)
OTHERS = spiral(np.random.default_rng(8), 11, 0.1)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def little_room(monkeypatch):
    """History and timeline are full after a few epochs."""
    monkeypatch.setattr(history, "_MOST_BUCKETS", 8)
    monkeypatch.setattr(history, "_MOST_PENDING", 3)
    monkeypatch.setattr(history, "max", lambda _least, most: most, raising=False)
    monkeypatch.setattr(timeline, "MOST_MOMENTS", 6)


def trainer(runs=None, hidden="tanh", seed=0, dtype=np.float64, **changes):
    network = Network((2, 4, 3, 2), hidden, runs=runs, seed=3, dtype=dtype)
    given = {"learning_rate": 0.1, "seed": seed, "validation": (OTHERS.x, OTHERS.labels), **changes}
    return Trainer(network, DATA.x, DATA.labels, **given)


def through_the_codec(checkpoint):
    return decode(Checkpoint, encode(checkpoint))


def state(one):
    """Return everything that can be seen of a trainer, and all that decides how it goes on, as bytes."""
    written = one.checkpoint()
    parts = [written.moments, written.history, written]
    seen = [
        value.tobytes() if isinstance(value, np.ndarray) else value
        for part in parts
        for value in (getattr(part, field.name) for field in fields(part))
        if not hasattr(value, "__dataclass_fields__")
    ]
    return [
        *seen,
        one.network.parameters.tobytes(),
        np.array(one.record).tobytes(),
        one.history.table(5).tobytes(),
        (one.epoch, one.step, one.next_batch, one.stopped, one.timeline.epochs),
        {run: vars(error) for run, error in one.divergences.items()}.__repr__(),
    ]


def act(one, action):
    """Do to a trainer what a person could."""
    kind, number = action
    try:
        if kind == "steps":
            one.run_steps(number)
        elif kind == "epochs":
            one.run_epochs(number)
        elif kind == "back":
            one.return_to(number)
        elif kind == "weight" and not one.network.lead:
            one.set_weight(1, number % 5, number % 3, number / 7)
        elif kind == "batch":
            one.batch_size = number
        elif kind == "rate":
            one.learning_rate = number / 50
        elif kind == "dropout":
            one.dropout = (number % 5) / 10
        elif kind == "wreck":
            one.learning_rate = 1e308
            one.run_steps(4)
        elif kind == "patience":
            one.early_stopping = EarlyStopping(number) if number > 2 else None
    except DivergenceError:
        one.learning_rate = 0.1


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(
            ["steps", "steps", "epochs", "epochs", "back", "weight", "batch", "rate", "dropout", "wreck", "patience"]
        ),
        st.integers(1, 30),
    ),
    max_size=8,
)
CONFIGURATIONS = st.fixed_dictionaries(
    {
        "runs": st.sampled_from([None, None, 3]),
        "hidden": st.sampled_from(["tanh", "rrelu", "prelu"]),
        "dtype": st.sampled_from([np.float64, np.float64, np.float32]),
        "optimizer": st.sampled_from(list(OPTIMIZERS)),
        "batch_size": st.integers(1, 30),
        "dropout": st.sampled_from([0.0, 0.3]),
        "schedule": st.sampled_from(["constant", ExponentialDecay(0.9), CosineDecay(12)]),
        "early_stopping": st.sampled_from([None, EarlyStopping(3), EarlyStopping(40, 0.001)]),
        "record_every": st.sampled_from([1, 1, 2]),
    }
)


@pytest.mark.usefixtures("little_room")
@QUICK
@given(CONFIGURATIONS, ACTIONS, ACTIONS)
def test_training_goes_on_bit_for_bit(configuration, before, after):
    one, other = trainer(**configuration), trainer(**configuration)
    for action in before:
        act(one, action)
    written = one.checkpoint()
    for name in ("batch_size", "dropout", "learning_rate"):  # settings are their owner's
        setattr(other, name, getattr(one, name))
    other.resume(through_the_codec(written))
    assert state(one) == state(other)
    for action in [*after, ("epochs", 3), ("back", 2), ("steps", 3)]:
        act(one, action)
        act(other, action)
    assert state(one) == state(other)


def test_a_run_of_a_stack_that_has_diverged_rests_in_the_copy_too():
    rates = [0.1, 1e308, 0.2]
    one, other = trainer(runs=3, learning_rate=rates), trainer(runs=3, learning_rate=rates)
    one.run_epochs(3)
    one.run_steps(2)
    other.resume(through_the_codec(one.checkpoint()))
    assert vars(other.divergences[1]) == vars(one.divergences[1])
    for each in (one, other):
        each.run_epochs(4)
    assert state(one) == state(other)
    assert np.isnan(other.history.train_loss[-1, 1])


def test_what_is_written_does_not_move_when_training_goes_on():
    one = trainer(dropout=0.2, optimizer="adam")
    one.run_steps(13)
    written = one.checkpoint()
    before = state(one)
    one.run_epochs(5)
    one.return_to(2)
    one.run_epochs(1)
    other = trainer(dropout=0.2, optimizer="adam")
    other.resume(written)
    assert state(other) == before


def test_a_real_history_beyond_its_room():
    one, other = trainer(batch_size=46), trainer(batch_size=46)
    one.run_epochs(history._MOST_BUCKETS + 2000)
    other.resume(through_the_codec(one.checkpoint()))
    for each in (one, other):
        each.return_to(0)
        each.run_epochs(20)
    assert state(one) == state(other)
    assert len(one.history) < 100


def test_a_new_rule_lets_those_runs_go_on_that_the_old_one_stopped():
    stack = trainer(runs=3, early_stopping=EarlyStopping(1, least_gain=100.0))
    stack.run_epochs(5)
    assert stack.stopped
    stack.early_stopping = None
    before = stack.network.parameters.copy()
    stack.run_epochs(1)
    assert (stack.network.parameters != before).any(axis=-1).all()


def test_it_is_cheap():
    one = trainer(optimizer="adam", batch_size=46)
    one.run_epochs(600)
    one.checkpoint()
    one.run_epochs(1)
    took = []
    for _ in range(5):
        began = time.thread_time()
        one.checkpoint()
        took.append(time.thread_time() - began)
    assert min(took) < 0.005


@pytest.mark.parametrize(
    "strange",
    [{"seed": 1}, {"runs": 3}, {"optimizer": "adam"}, {"dtype": np.float64, "runs": 2}],
    ids=str,
)
def test_that_of_another_training_is_refused(strange):
    one = trainer()
    one.run_steps(12)
    other = trainer(**strange)
    before = state(other)
    with pytest.raises(NetworkError):
        other.resume(one.checkpoint())
    assert state(other) == before


# What a stranger may have written


STRANGE = {"runs": 3, "optimizer": "adam", "early_stopping": EarlyStopping(30)}


def written():
    """Return a checkpoint in which everything occurs."""
    one = trainer(**STRANGE, learning_rate=[0.1, 1e308, 0.2])
    one.run_epochs(6)
    one.run_steps(2)
    one.return_to(3)
    checkpoint = one.checkpoint()
    assert len(checkpoint.moments.divergences) == 1
    assert len(checkpoint.moments.best)
    return checkpoint


WRITTEN = written()
ARRAYS = [field.name for field in fields(WRITTEN.moments)]
NUMBERS = ["kept", "every", "end", "now", "last_good", "left", "left_step", "batch_size", "factor"]
ODD = st.sampled_from([-1, 0, 1, 2, 3, 5, 7, 2**31, 2**53, 2**62, -(2**63)])
ODD_FLOATS = st.sampled_from([float("nan"), float("inf"), -float("inf"), -1.0, 0.5, 1e308, 2.0**40, 0.0])


def tampered_array(draw, array):
    """Change entries, the shape or the kind of numbers of *array*."""
    how = draw(st.sampled_from(["entry", "entry", "entry", "cut", "longer", "kind", "flat"]))
    array = np.array(array)
    if how == "entry" and array.size:
        place = draw(st.integers(0, array.size - 1))
        if array.dtype == np.float64:
            array.flat[place] = draw(ODD_FLOATS)
        elif array.dtype == np.int64:
            array.flat[place] = draw(ODD)
        elif array.dtype == np.uint64:
            array.flat[place] = draw(st.integers(0, 2**64 - 1))
        else:
            array.flat[place] = not array.flat[place]
    elif how == "cut":
        array = array[: draw(st.integers(0, 2))] if array.ndim else array
    elif how == "longer":
        array = np.concatenate([array, array]) if array.ndim else array
    elif how == "kind":
        with np.errstate(all="ignore"):
            array = array.astype(draw(st.sampled_from([np.float32, np.int64, np.uint8, np.bool_, np.float64])))
    else:
        array = array.ravel() if draw(st.booleans()) else array[None]
    return array


@st.composite
def tampered(draw):
    checkpoint = WRITTEN
    for _ in range(draw(st.integers(1, 3))):
        what = draw(st.sampled_from(["moments", "moments", "moments", "numbers", "history", "order", "dropout"]))
        if what == "moments":
            name = draw(st.sampled_from(ARRAYS))
            array = tampered_array(draw, getattr(checkpoint.moments, name))
            checkpoint = replace(checkpoint, moments=replace(checkpoint.moments, **{name: array}))
        elif what == "numbers":
            name = draw(st.sampled_from(NUMBERS))
            value = draw(ODD_FLOATS) if name == "factor" else draw(ODD)
            if name in ("end", "left") and draw(st.booleans()):
                value = None
            checkpoint = replace(checkpoint, **{name: value})
        elif what == "history":
            name = draw(st.sampled_from(["parts", "parts", "width", "records"]))
            old = getattr(checkpoint.history, name)
            value = tampered_array(draw, old) if name == "parts" else draw(ODD)
            checkpoint = replace(checkpoint, history=replace(checkpoint.history, **{name: value}))
        else:
            old = getattr(checkpoint, what)
            gone = what == "order" and (old is None or draw(st.booleans()))
            checkpoint = replace(checkpoint, **{what: None if gone else tampered_array(draw, old)})
    return checkpoint


@settings(max_examples=400, deadline=None)
@given(tampered())
def test_what_was_tampered_with_is_refused_or_runs_on(checkpoint):
    one = trainer(**STRANGE)
    untouched = state(one)
    try:
        one.resume(checkpoint)
    except NetworkError:
        assert state(one) == untouched
        return
    for action in [("steps", 3), ("epochs", 2), ("back", 3), ("back", 10**6), ("steps", 2), ("back", 0), ("epochs", 2)]:
        act(one, action)
        one.history.table(100)
    state(one)


def test_what_the_codec_reads_is_looked_at_as_well():
    data = encode(WRITTEN)
    with pytest.raises(CodecError):
        decode(Checkpoint, {**data, "kept": "three"})
    with pytest.raises(CodecError):
        decode(Checkpoint, {name: value for name, value in data.items() if name != "history"})


def changed_entry(name, place, value):
    array = np.array(getattr(WRITTEN.moments, name))
    array[place] = value
    return replace(WRITTEN, moments=replace(WRITTEN.moments, **{name: array}))


def changed_history(**changes):
    return replace(WRITTEN, history=replace(WRITTEN.history, **changes))


def changed_figure(part, column, value):
    parts = np.array(WRITTEN.history.parts)
    parts[part, 2, column, 0] = value
    return changed_history(parts=parts)


ALL = slice(None)
IMPOSSIBLE = {
    "a loss below 0": changed_figure(ALL, 1, -1e308),
    "a validation loss below 0": changed_figure(ALL, 2, -1e-9),
    "more than all right": changed_figure(ALL, 3, 1e308),
    "more than all right of validation": changed_figure(ALL, 4, 1.0001),
    "a last record that is not the only one": changed_figure(history.LAST, 1, 0.25),
    "a lowest figure that is not the only one": changed_figure(history.LOW, 1, 0.0),
    "a highest figure that is not the only one": changed_figure(history.HIGH, 1, 1e300),
    "a highest figure that is none": changed_figure(history.HIGH, 1, np.nan),
    "a last figure that is none": changed_figure(history.LAST, 3, np.nan),
    "a row below all": replace(WRITTEN, now=-1),
    "more than there are": replace(WRITTEN, kept=2**40),
    "a distance that is no power of 2": replace(WRITTEN, every=3),
    "an endless batch": replace(WRITTEN, batch_size=2**62),
    "no order": replace(WRITTEN, order=None),
    "one example twice": replace(WRITTEN, order=np.zeros_like(WRITTEN.order)),
    "everything dropped": replace(WRITTEN, dropout=np.array(1.0)),
    "a rate without end": replace(WRITTEN, factor=float("inf")),
    "a weight that is none": changed_entry("parameters", (1, 0, 0), np.nan),
    "epochs that do not rise": changed_entry("epochs", 2, 0),
    "fewer steps than epochs": changed_entry("steps", 2, 1),
    "beyond the epoch": changed_entry("next_batches", -1, 40),
    "a generator with two halves left": changed_entry("generators", (0, 0, 4), 2),
    "a half that is too large": changed_entry("generators", (0, 0, 5), 2**32),
    "the numbers of another seed": changed_entry("generators", (0, 0, 3), 1),
    "a best that there is not": changed_entry("best_rows", 0, 99),
    "no run": changed_entry("divergences", (0, 0), 3),
    "no layer": changed_entry("divergences", (0, 3), 4),
    "three records in a bucket": changed_history(width=3),
    "more records than room": changed_history(records=2**60),
    "no records": changed_history(parts=WRITTEN.history.parts[:, :0], records=0),
    "records backwards": changed_history(parts=WRITTEN.history.parts[:, ::-1]),
    "records of other runs": changed_history(parts=WRITTEN.history.parts[..., :2]),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_can_never_be_is_refused(name):
    one = trainer(**STRANGE)
    before = state(one)
    with pytest.raises(NetworkError):
        one.resume(IMPOSSIBLE[name])
    assert state(one) == before


def test_moments_rise_also_where_one_came_forth_to_the_end_and_went_on():
    one = trainer()
    one.run_epochs(5)
    one.run_steps(2)
    one.return_to(2)
    one.return_to(5)
    assert (one.epoch, one.next_batch) == (5, 2)
    one.run_epochs(4)
    assert list(one.timeline.epochs) == sorted(one.timeline.epochs)
