"""The formulas of the Network Trainer say what is set, with its numbers."""

import numpy as np
import pytest

from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import OUTPUTS
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import SCHEDULES
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.settings import schedule
from nnstudio.notation.sentences import SILENCE
from tests.labs.latex import numbers, pieces


def written(**changes):
    """Return all lines of a scene, each as one text."""
    scene = TrainerScene(**changes)
    assert not problems(scene)
    return ["".join(pieces(line)) for line in explain.lines(scene, compute(scene))]


def test_the_default_scene_in_full():
    assert written() == [
        r"a^l=\tanh(a^{l-1}W^l+b^l),l=1\ldots 3,a^0=x",
        r"q=\sigma(a^{3}W^{4}+b^{4})",
        "",
        r"|\theta|=(2{+}1)\cdot 8+\,(8{+}1)\cdot 8+\,(8{+}1)\cdot 8+\,(8{+}1)\cdot 1=\,177",
        "",
        r"\ell=-y\ln q-\,(1-y)\ln(1-q)",
        r"L=\frac{1}{10}\sum_{i=1}^{10}\ell_i",
        "",
        r"\nabla=\frac{\partial L}{\partial\theta}",
        r"\theta\leftarrow \theta-0.03\,\nabla",
    ]


def test_layers_that_differ_are_written_one_by_one():
    assert written(hidden_layers=(4, 3), layer_activations=("relu",))[:3] == [
        r"a^{1}=\mathrm{ReLU}(xW^{1}+b^{1})",
        r"a^{2}=\tanh(a^{1}W^{2}+b^{2})",
        r"q=\sigma(a^{2}W^{3}+b^{3})",
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"dataset": "blobs"}, r"q=\mathrm{softmax}(xW+b)"),
        ({"dataset": "house_prices"}, r"\hat y=xW+b"),
        ({"dataset": "house_prices", "standardise": True}, r"\hat y=\tilde xW+b"),
        ({"dataset": "circles", "output": "tanh"}, r"\hat y=\tanh(xW+b)"),
        ({"dataset": "circles", "output": "identity", "loss": "hinge"}, "o=xW+b"),
    ],
)
def test_the_output_layer(changes, expected):
    assert written(hidden_layers=(), **changes)[0] == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"dataset": "blobs"}, [r"\ell=-\ln q_c"]),
        ({"dataset": "sine"}, [r"\ell=\frac{1}{2}(\hat y-y)^2"]),
        ({"dataset": "sine", "loss": "absolute_error"}, [r"\ell=|\hat y-y|"]),
        (
            {"dataset": "sine", "loss": "huber"},
            [r"d=\hat y-y", r"\ell=\frac{1}{2}d^2\quad(|d|\leq 1),", r"\qquad(|d|-\frac{1}{2})\quad(|d|>1)"],
        ),
        ({"output": "identity", "loss": "hinge"}, [r"\ell=\max(0,\,1-yo),y=\pm 1"]),
        (
            {"dataset": "blobs", "output": "sigmoid"},
            [r"\ell=-\sum_k\bigl(y_k\ln q_k+\,(1-y_k)\ln(1-q_k)\bigr)"],
        ),
        ({"dataset": "blobs", "loss": "squared_error"}, [r"\ell=\frac{1}{2}\sum_k(q_k-y_k)^2"]),
    ],
)
def test_the_loss(changes, expected):
    lines = written(hidden_layers=(), **changes)
    start = lines.index(expected[0])
    assert lines[start : start + len(expected)] == expected


def test_batch_and_penalties():
    lines = written(batch_size=32, l1=0.001, l2=0.01)
    at = lines.index(r"\bar\ell=\frac{1}{32}\sum_{i=1}^{32}\ell_i")
    assert lines[at + 1] == r"L=\bar\ell+\,0.001\sum|w|+\,\frac{0.01}{2}\sum w^2"
    assert r"L=\ell" in written(batch_size=1)
    assert r"L=\bar\ell+\,\frac{0.01}{2}\sum w^2" in written(batch_size=1, l2=0.01)


def test_with_penalties_it_is_said_what_the_curves_show():
    note = explain.penalty_note(TrainerScene(l2=0.01))
    assert note.source == "Training loss and curves are the mean ℓ alone, without the penalties."
    assert explain.penalty_note(TrainerScene(l1=0.01)) == note
    assert explain.penalty_note(TrainerScene(weight_decay=0.1)) is SILENCE  # is no part of L


def test_the_figure_of_the_training_loss_is_the_mean_alone():
    scene = TrainerScene(dataset="gaussians", hidden_layers=(), l1=0.5, l2=0.5)
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    x, y = experiment.inputs(experiment.train.x), experiment.train.labels
    q = trainer.network.forward(x)[:, 0]
    assert trainer.figures()[1] == pytest.approx(-np.mean(np.log(np.where(y == 1, q, 1 - q))))


def test_dropout_is_written_while_there_is_something_to_drop():
    assert r"a^l\leftarrow\frac{a^l\odot m}{1-0.2},P(m_j=0)=0.2" in written(dropout=0.2)
    assert not [line for line in written(dropout=0.2, hidden_layers=()) if "odot" in line]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"optimizer": "momentum", "momentum": 0.8},
            [r"v\leftarrow 0.8\,v+\nabla", r"\theta\leftarrow \theta-0.03\,v"],
        ),
        ({"weight_decay": 0.1}, [r"\theta\leftarrow \theta-0.03\,\nabla-0.03\cdot0.1\,\theta"]),
        (
            {"optimizer": "rmsprop", "decay": 0.9},
            [r"s\leftarrow 0.9\,s+(1-0.9)\,\nabla^2"],
        ),
        (
            {"optimizer": "adam", "beta1": 0.8, "beta2": 0.99},
            [
                r"m\leftarrow 0.8 m+(1-0.8)\,\nabla,\quad \hat m=\frac{m}{1-0.8^t}",
                r"v\leftarrow 0.99 v+(1-0.99)\,\nabla^2,\quad \hat v=\frac{v}{1-0.99^t}",
            ],
        ),
        (
            {"optimizer": "adamw"},
            [r"\theta\leftarrow \theta-0.03\left(\frac{\hat m}{\sqrt{\hat v}+\varepsilon}+0.01\,\theta\right)"],
        ),
        (
            {"schedule": "step", "schedule_epochs": 20, "schedule_factor": 0.5},
            [
                r"\eta_E=0.03\cdot 0.5^{\lfloor E/20\rfloor},E=0,\,1,\,2,\ldots",
                r"\theta\leftarrow \theta-\eta_E\,\nabla",
            ],
        ),
        ({"schedule": "exponential", "schedule_factor": 0.9}, [r"\eta_E=0.03\cdot 0.9^E,E=0,\,1,\,2,\ldots"]),
    ],
)
def test_the_step(changes, expected):
    lines = written(**changes)
    assert [line for line in expected if line not in lines] == []


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("name", SCHEDULES)
def test_no_symbol_of_a_setting_is_left_without_its_number(optimizer, name):
    text = "".join(written(optimizer=optimizer, schedule=name, weight_decay=0.1))
    for symbol in (r"\mu", r"\rho", r"\beta", r"\gamma", r"\lambda", r"\eta\,", r"t/n", "/n"):
        assert symbol not in text
    settings = {float(getattr(schedule(TrainerScene(schedule=name)), each.name)) for each in SCHEDULES[name].parameters}
    rate = "".join(line for line in written(optimizer=optimizer, schedule=name) if line.startswith(r"\eta_E"))
    assert settings <= set(numbers(rate))


@pytest.mark.parametrize("dataset", ["spiral", "blobs", "sine", "iris", "digits"])
@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("loss", LOSSES)
def test_whatever_fits_together_is_written(dataset, output, loss):
    scene = TrainerScene(dataset=dataset, output=output, loss=loss, hidden_layers=(3,))
    if not problems(scene):
        assert len(explain.lines(scene, compute(scene))) > 8
