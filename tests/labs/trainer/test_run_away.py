"""What a network that runs away has recorded is drawn and told, on both pages; what no network can have is refused."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine.errors import NetworkError
from nnstudio.labs.trainer.kept.prepare import prepare
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named
from tests.labs.trainer.hands import train
from tests.labs.trainer.seeds import hands as many

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")
SINE = {"dataset": "sine", "examples": 40, "hidden_layers": (2,), "epochs": 6}
RUN_AWAY = [
    {1: 1e300, 2: 1e300, 3: -1e290, 4: -1e290},
    {1: 1.7e308, 2: np.inf, 3: -1.7e308, 4: -np.inf},
    {1: 0.0, 2: 0.0, 3: 1.0, 4: 1.0},
    {1: 5e-324, 2: 5e-324, 3: np.nan, 4: np.nan},
    {1: np.nan, 2: np.nan, 3: np.nan, 4: np.nan},
]


def changed(kept, figures, rows=slice(None), runs=slice(None)):
    parts = np.array(kept.checkpoint.history.parts)
    for column, value in figures.items():
        of_these = (runs,) if parts.ndim == 4 else ()
        parts[:, rows, column, *of_these] = value
    history = replace(kept.checkpoint.history, parts=parts)
    return replace(kept, checkpoint=replace(kept.checkpoint, history=history))


def opened(tab, page, parts):
    for logarithmic in (False, True):
        scene = replace(tab.store.scene, page=page, logarithmic=logarithmic)
        tab.take_up(scene, prepare(scene, parts))
        tab.grab()


@pytest.fixture
def trained(qtbot, tab):
    tab.store.restore(TrainerScene(**SINE))
    train(qtbot, tab, 6)
    page = many.turn_to_seeds(tab)
    many.train(qtbot, page)
    return tab, {name: future.result(10) for name, future in tab.kept().items()}


def test_it_is_drawn(trained):
    tab, parts = trained
    for figures in RUN_AWAY:
        for rows in (slice(None), slice(3, None), slice(-1, None)):
            opened(tab, "training", {"training": changed(parts["training"], figures, rows)})
            opened(tab, "seeds", {"seeds": changed(parts["seeds"], figures, rows)})
        for runs in (slice(1, None), 0):
            opened(tab, "seeds", {"seeds": changed(parts["seeds"], figures, slice(3, None), runs)})


def test_the_curve_that_is_pointed_at_reaches_as_far_as_the_others(trained):
    tab, parts = trained
    opened(tab, "seeds", {"seeds": changed(parts["seeds"], {1: 1e6})})
    tab.store.look(logarithmic=False)
    plot = named(tab.page, "trainer.seeds.loss")
    plot.point_at(3)
    assert plot._one.path().boundingRect().top() == pytest.approx(1e6)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_network_whose_sums_overflow_is_worked_out(trained):
    tab, parts = trained
    kept = parts["training"]
    for weight in (-1e20, 1e200, -1e200):
        moments = replace(kept.checkpoint.moments, parameters=np.full_like(kept.checkpoint.moments.parameters, weight))
        opened(tab, "training", {"training": replace(kept, checkpoint=replace(kept.checkpoint, moments=moments))})


def test_figures_that_cannot_be_and_weights_that_cannot_be_drawn_are_refused(trained):
    tab, parts = trained
    for name in ("training", "seeds"):
        kept = parts[name]
        for figures in ({1: -1e308}, {4: 1e308}):
            with pytest.raises(NetworkError):
                prepare(tab.store.scene, {name: changed(kept, figures)})
        parameters = np.array(kept.checkpoint.moments.parameters)
        parameters[0].flat[0] = -1e308
        moments = replace(kept.checkpoint.moments, parameters=parameters)
        with pytest.raises(NetworkError):
            prepare(tab.store.scene, {name: replace(kept, checkpoint=replace(kept.checkpoint, moments=moments))})
