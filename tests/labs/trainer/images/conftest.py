"""A network that has learnt the digits a little, and the program's look."""

from time import perf_counter

import numpy as np
import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene


class Learnt:
    """Digits for validation, and what a network of 24 hidden units says of pixels after six epochs."""

    def __init__(self):
        experiment = compute(TrainerScene(dataset="digits", hidden_layers=(24,)))
        trainer = experiment.trainer(experiment.scene)
        trainer.run_epochs(6)
        self.network, self.inputs, self.validation = trainer.network, experiment.inputs, experiment.validation

    def answer(self, pixels):
        return self.network.forward(self.inputs(np.asarray(pixels)[None]))[0]


@pytest.fixture(scope="session")
def learnt():
    return Learnt()


@pytest.fixture(autouse=True)
def look():
    """Start and end in English, light, at 100 %."""
    speak(application(), "en")
    wear(application(), "light", 1.0)
    yield
    speak(application(), "en")
    wear(application(), "light", 1.0)


@pytest.fixture
def benchmark_ms():
    """Return what measures how many milliseconds a call takes: the quickest of many, as others use the cores, too."""

    def quickest(call):
        def once():
            start = perf_counter()
            call()
            return 1000 * (perf_counter() - start)

        return min(once() for _ in range(30))

    return quickest
