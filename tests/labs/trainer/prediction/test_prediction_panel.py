"""One picture for each kind of data; whichever it is, a click in it chooses an example."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.prediction.reading import readings
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.prediction_panel import PredictionPanel
from nnstudio.widgets.words import spoken


@pytest.fixture
def panel(qtbot):
    wear(application(), "light", 1.0)
    panel = PredictionPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 440)
    panel.show()
    panel.told = []
    panel.example_chosen.connect(lambda *example: panel.told.append(example))
    return panel


def show(panel, **scene):
    experiment = compute(TrainerScene(**scene))
    observer = Observer(experiment)
    panel.show_experiment(experiment, observer)
    panel.show_network(observer)
    panel.grab()
    return experiment


def look(panel, experiment, is_training, index):
    panel.look(
        experiment, replace(experiment.scene, example_of="train" if is_training else "validation", example=index)
    )


def click_digit(panel, index):
    picture = panel.images.digits
    corners, cell = picture._cells(len(picture._examples))
    place = (corners[index] + QPointF(cell / 2, cell / 2)).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)


def caption(panel):
    return panel.findChildren(QLabel)[0].text()


def test_a_click_in_the_plane(panel):
    experiment = show(panel, dataset="blobs", hidden_layers=())
    place = panel.decision._drawn.pixel_of(True, 5).toPoint()
    QTest.mouseClick(panel.decision, Qt.MouseButton.LeftButton, pos=place)
    [(is_training, index)] = panel.told
    chosen = experiment.train if is_training else experiment.validation
    assert np.abs(chosen.x[index] - experiment.train.x[5]).max() < 0.3


def test_a_click_at_the_curve(panel):
    experiment = show(panel, dataset="house_prices", examples=6)
    x, y = experiment.train.x[1, 0], experiment.train.y[1]
    place = panel.fit.mapFromScene(panel.fit.getViewBox().mapViewToScene(QPointF(x, y)))
    QTest.mouseClick(panel.fit.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 1))
    assert panel.told == [(True, 1)]
    plain = panel.grab().toImage()
    look(panel, experiment, True, 1)
    assert panel.grab().toImage() != plain


@pytest.mark.parametrize(("share", "of_training"), [(0.8, False), (1.0, True)])
def test_digits_are_of_validation_if_there_is_one(panel, share, of_training):
    experiment = show(panel, dataset="digits", hidden_layers=(4,), train_share=share, examples=300)
    click_digit(panel, 4)
    assert panel.told == [(of_training, 4)]
    plain = panel.grab().toImage()
    look(panel, experiment, of_training, 4)
    ringed = panel.grab().toImage()
    assert ringed != plain
    if not of_training:
        look(panel, experiment, True, 4)  # which is not among those that are shown
        assert panel.grab().toImage() == plain


@pytest.mark.parametrize(
    ("scene", "expected"),
    [
        ({"dataset": "blobs", "output": "sigmoid"}, "Colour: outputs as shares of their sum"),
        ({"dataset": "blobs", "output": "identity", "loss": "squared_error"}, "Colour: outputs as shares of their sum"),
        (
            {"dataset": "blobs", "output": "identity", "loss": "hinge"},
            "Colour: outputs, each plus 1, as shares of their sum",
        ),
        ({"dataset": "xor", "output": "identity", "loss": "hinge"}, "Colour: outputs from −1 to 1"),
        (
            {"dataset": "iris", "output": "sigmoid"},
            "Colour: the class, for sepals of mean size. Colour: outputs as shares of their sum",
        ),
    ],
)
def test_what_colours_stand_for_is_said_where_it_is_not_what_is_told(panel, scene, expected):
    show(panel, hidden_layers=(), **scene)
    assert caption(panel) == expected


def test_probabilities_and_numbers_need_no_words(panel):
    for scene in ({"dataset": "blobs"}, {"dataset": "xor"}, {"dataset": "plane"}):
        show(panel, hidden_layers=(), **scene)
        assert not panel._caption.isVisible()


def test_what_is_read_off_is_the_output_and_a_score_has_its_own_name(panel):
    experiment = show(panel, dataset="xor", hidden_layers=(), output="identity", loss="hinge")
    network = experiment.network()
    score = float(np.array([1.5, -2.25]) @ network.weights[0][:, 0] + network.biases[0][0, 0])
    decision = panel.decision
    said = spoken(readings(decision._scatter, (1.5, -2.25), decision._answer((1.5, -2.25)))[0])
    assert said == f"x₁ = 1.50, x₂ = −2.25: o = {score:.4f}".replace("-", "−")
