"""The table of examples and predictions: what a spreadsheet reads is what the network says."""

import csv
import io
import time

import numpy as np
import pytest

from nnstudio.data.csv_export import write_table
from nnstudio.labs.trainer.exported import examples_table
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene


def exported(scene, input_names, class_names=(), target_name="class"):
    """Train a little, write the table, read it again: return experiment, network and the rows as texts."""
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    trainer.run_within_epoch(5)
    names, rows = examples_table(experiment, trainer.network, input_names, class_names, target_name)
    stream = io.BytesIO()
    write_table(stream, names, rows)
    table = list(csv.reader(io.StringIO(stream.getvalue().decode("utf-8-sig"), newline="")))
    assert table[0] == names
    return experiment, trainer.network, table[0], table[1:]


def column(names, rows, name):
    return [row[names.index(name)] for row in rows]


def numbers(names, rows, name):
    return np.array([float(text) for text in column(names, rows, name)])


def everything(experiment):
    """Return all raw inputs, and all that is right, training first."""
    sets = (experiment.train, experiment.validation)
    return np.concatenate([s.x for s in sets]), np.concatenate([s.y for s in sets])


def test_two_classes_told_apart_by_one_sigmoid():
    scene = TrainerScene(dataset="moons", examples=50, features=("x1", "x2", "x1x2"), standardise=True)
    experiment, network, names, rows = exported(scene, ("x₁", "x₂"), ("猫", "a, b"))
    assert names == ["set", "x₁", "x₂", "class", "prediction: class", "probability: 猫", "probability: a, b"]
    assert column(names, rows, "set") == ["training"] * 40 + ["validation"] * 10
    x, y = everything(experiment)
    assert (np.column_stack([numbers(names, rows, "x₁"), numbers(names, rows, "x₂")]) == x).all()
    q = network.forward(experiment.inputs(x))[:, 0]
    assert (numbers(names, rows, "probability: a, b") == q).all()
    assert (numbers(names, rows, "probability: 猫") == 1.0 - q).all()
    assert column(names, rows, "class") == [("猫", "a, b")[label] for label in y]
    assert column(names, rows, "prediction: class") == [("猫", "a, b")[int(each > 0.5)] for each in q]


def test_several_classes_by_softmax():
    scene = TrainerScene(dataset="iris", hidden_layers=(6,))
    species = ("setosa", "versicolor", "virginica")
    experiment, network, names, rows = exported(scene, ("a", "b", "c", "d"), species, "species")
    x, y = everything(experiment)
    output = network.forward(experiment.inputs(x))
    for k, name in enumerate(species):
        assert (numbers(names, rows, f"probability: {name}") == output[:, k]).all()
    assert column(names, rows, "prediction: species") == [species[k] for k in output.argmax(axis=1)]
    assert column(names, rows, "species") == [species[k] for k in y]
    assert len(rows) == 150


@pytest.mark.parametrize(
    ("output", "loss", "middle"),
    [("identity", "hinge", 0.0), ("tanh", "squared_error", 0.5), ("identity", "squared_error", 0.5)],
)
def test_one_output_that_is_no_probability(output, loss, middle):
    scene = TrainerScene(dataset="moons", examples=50, output=output, loss=loss)
    experiment, network, names, rows = exported(scene, ("x", "y"), ("no", "yes"))
    said = network.forward(experiment.inputs(everything(experiment)[0]))[:, 0]
    assert names[-1] == "output"
    assert (numbers(names, rows, "output") == said).all()
    assert column(names, rows, "prediction: class") == ["yes" if each > middle else "no" for each in said]


def test_a_number():
    scene = TrainerScene(dataset="sine", examples=60, train_share=1.0)
    experiment, network, names, rows = exported(scene, ("x",), target_name="price")
    assert names == ["set", "x", "price", "prediction: price"]
    x, y = everything(experiment)
    assert (numbers(names, rows, "price") == y).all()
    assert (numbers(names, rows, "prediction: price") == network.forward(experiment.inputs(x))[:, 0]).all()
    assert set(column(names, rows, "set")) == {"training"}


def test_many_examples_take_no_time_and_every_one_is_there():
    scene = TrainerScene(dataset="blobs", examples=10_000)
    experiment = compute(scene)
    network = experiment.network()
    start = time.perf_counter()
    _, rows = examples_table(experiment, network, ("x", "y"), ("a", "b", "c"), "class")
    table = list(rows)
    assert time.perf_counter() - start < 2.0
    assert len(table) == 10_000
    assert [row[1:3] for row in table] == everything(experiment)[0].tolist()
    whole = network.forward(experiment.inputs(everything(experiment)[0]))
    np.testing.assert_allclose([row[5:] for row in table], whole, rtol=1e-12)
