"""What one unit does, worked out: whoever computes with the numbers that are shown gets what is shown."""

import math
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.collapse import collapsed
from nnstudio.engine.trace import trace
from nnstudio.labs.trainer.results import chosen_example, compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.worked.collapse import collapse_lines, collapse_meaning
from nnstudio.labs.trainer.worked.example import example_sentence
from nnstudio.labs.trainer.worked.lines import plane_lines
from nnstudio.labs.trainer.worked.unit import unit_lines
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import SILENCE, Sentence
from tests.labs.latex import numbers, pieces


def traced(scene, epochs=0):
    """Return experiment, network and the trace of the chosen example after so many epochs."""
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    trainer.run_epochs(epochs)
    dataset, index = chosen_example(experiment, scene)
    x = experiment.inputs(dataset.x)[index]
    return experiment, trainer.network, trace(trainer.network, x, experiment.targets(dataset)[index], experiment.loss)


def texts(lines):
    return ["".join(pieces(line)) for line in lines]


def english(value):
    """Return a sentence as it reads."""
    if not isinstance(value, Sentence):
        return str(value)
    return value.source.format(**{name: english(each) for name, each in value.values.items()})


def by_hand(lines):
    """Add up the sum that is written out, and return it beside what is said to come out."""
    rest = [numbers(line.rpartition("approx")[2])[0] for line in texts(lines) if line.startswith("r=")]
    at = next(i for i, line in enumerate(lines) if line.pieces and pieces(line)[0] in ("=", r"\approx"))
    terms = pieces(lines[at])[1:]
    total = math.fsum(
        [
            *(rest if any(term.endswith("r") for term in terms) else []),
            *(math.prod(n) for n in map(_numbers, terms) if n),
        ]
    )
    return total, numbers(pieces(lines[at + 1])[0])[0]


def _numbers(term):
    return numbers(term.removeprefix(r"+\,"))


@pytest.mark.parametrize(
    ("scene", "layer", "unit"),
    [
        (TrainerScene(), 0, 3),
        (TrainerScene(), 2, 7),
        (TrainerScene(), 3, 0),
        (TrainerScene(dataset="digits", hidden_layers=(32,), activation="relu"), 0, 5),
        (TrainerScene(dataset="digits", hidden_layers=(32,), activation="relu"), 1, 9),
        (TrainerScene(dataset="house_prices", hidden_layers=(), standardise=True), 0, 0),
        (TrainerScene(dataset="circles", features=("x1", "x1_squared", "x1_x2", "sin_x2")), 0, 1),
    ],
)
def test_the_weighted_sum_comes_out_of_what_is_written(scene, layer, unit):
    experiment, _, found = traced(scene, epochs=3)
    total, said = by_hand(unit_lines(experiment, found, layer, unit))
    assert figure(total) == figure(said) == figure(found.layers[layer].z[unit])


def test_a_unit_by_hand():
    scene = TrainerScene(dataset="gaussians", hidden_layers=())
    experiment = compute(scene)
    network = experiment.network()
    network.weights[0][...], network.biases[0][...] = [[0.5], [-0.25]], 0.125
    found = trace(network, [1.0, 2.0], [1.0], experiment.loss)
    assert texts(unit_lines(experiment, found, 0, 0)) == [
        r"z=x_1\,w_{1}+\,x_2\,w_{2}+\,b",
        r"=1\cdot 0.5+\,2\cdot ({-0.25})+\,0.125",
        "=0.1250",
        r"q= \frac{1}{1+e^{-0.125}}\approx0.5312",  # 1/1.8824969 = 0.53120937
        r"P(c=2)=q\approx0.5312",
        r"P(c=1)=1-q\approx0.4688",
        r"P_{1}:\quad 0.5\,x_1-\,0.25\,x_2+\,0.125=0",
        "",
        r"q=\sigma(x\,W+b)",
        r"(1\times 2)(2\times 1)+(1\times 1)\rightarrow 1\times 1",
        r"(n\times 2)(2\times 1)+(1\times 1)\rightarrow n\times 1",
    ]


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("size", [0.01, 1.0, 40.0])
def test_every_activation_is_worked_out_on_both_sides_of_zero(name, size):
    scene = TrainerScene(dataset="gaussians", hidden_layers=(2,), activation=name)
    experiment = compute(scene)
    network = experiment.network()
    network.weights[0][...], network.biases[0][...] = [[size, -size], [0.3, 0.3]], 0.0
    found = trace(network, [1.0, 0.1], [1.0], experiment.loss)
    for unit in (0, 1):
        lines = unit_lines(experiment, found, 0, unit)
        (line,) = [line for line in lines if line.pieces and pieces(line)[0] == f"a_{{{unit + 1}}}^{{1}}"]
        assert figure(numbers(pieces(line)[-1])[0]) == figure(float(found.layers[0].a[unit]))
        assert r"\approxe" not in "".join(pieces(line))


@pytest.mark.parametrize(("name", "f"), [("tanh", math.tanh), ("sigmoid", lambda z: 1 / (1 + math.exp(-z)))])
def test_the_value_follows_from_the_z_that_is_written(name, f):
    scene = TrainerScene(activation=name)
    experiment, _, found = traced(scene, epochs=2)
    for unit in range(8):
        lines = unit_lines(experiment, found, 0, unit)
        line = next(line for line in lines if line.pieces and pieces(line)[0] == f"a_{{{unit + 1}}}^{{1}}")
        z = numbers(pieces(line)[1])[-1] * (-1 if name == "sigmoid" else 1)
        assert figure(f(z)) == figure(numbers(pieces(line)[-1])[0])


@pytest.mark.parametrize("epochs", [0, 4])
@pytest.mark.parametrize("dataset", ["blobs", "digits", "iris"])
def test_softmax_comes_out_of_the_exponents_that_are_written(dataset, epochs):
    scene = TrainerScene(dataset=dataset, hidden_layers=(8,), learning_rate=0.1)
    experiment, _, found = traced(scene, epochs)
    unit = int(np.argmax(found.output))
    lines = unit_lines(experiment, found, 1, unit)
    at = next(i for i, line in enumerate(lines) if line.pieces and pieces(line)[0] == "S")
    exponents = [numbers(term)[-1] for term in pieces(lines[at + 1])[1:]]
    total = numbers(pieces(lines[at + 2])[0])[0]
    assert figure(math.fsum(map(math.exp, exponents))) == figure(total)
    own, whole = numbers(pieces(lines[at + 3])[2])
    assert figure(math.exp(own) / whole) == figure(numbers(pieces(lines[at + 3])[-1])[0])
    assert figure(float(found.output[unit])) == figure(numbers(pieces(lines[at + 3])[-1])[0])


def test_of_a_long_sum_the_largest_terms_are_written():
    scene = TrainerScene(dataset="digits", hidden_layers=(16,))
    experiment, _, found = traced(scene)
    rest = next(line for line in texts(unit_lines(experiment, found, 0, 0)) if line.startswith("r="))
    named = {int(n) - 1 for n in numbers(rest.partition("neq")[2].partition("}")[0])}
    products = np.abs(found.layers[0].x * found.layers[0].weights[:, 0])
    assert named == set(np.argsort(-products)[:6].tolist())


# The lines of the first layer

SQUARE = (-6.0, 6.0, -6.0, 6.0)


def lines_of(weights, biases, **changes):
    scene = TrainerScene(dataset="xor", **{"hidden_layers": (len(biases),), **changes})
    return plane_lines(compute(scene), np.array(weights, float), np.array(biases, float), SQUARE)


def test_lines_by_hand():
    # x₁ = 2;  x₂ = −1;  x₁ + x₂ = 0, corner to corner;  2 x₁ − x₂ = 9 through (1.5, −6) and (6, 3)
    found = lines_of([[1, 0, 1, 2], [0, 1, 1, -1]], [-2, 1, 0, -9])
    assert [name for _, name in found] == ["P₁", "P₂", "P₃", "P₄"]
    ends = [sorted(np.round(segment, 12).tolist()) for segment, _ in found]
    assert ends[0] == [[2.0, -6.0], [2.0, 6.0]]
    assert ends[1] == [[-6.0, -1.0], [6.0, -1.0]]
    assert ends[2] == [[-6.0, 6.0], [6.0, -6.0]]
    assert ends[3] == [[1.5, -6.0], [6.0, 3.0]]


def test_lines_that_are_not_there_keep_the_numbers_of_the_others():
    found = lines_of([[0, 1, 1, math.nan], [0, 1, 0, 1]], [1, -13, 0, 0])  # no line; outside; x₁ = 0; none
    assert [name for _, name in found] == ["P₃"]


@pytest.mark.parametrize(
    "changes",
    [
        {"hidden_layers": (5,)},
        {"features": ("x1", "x1_x2")},
        {"features": ("x1", "x2", "x1_x2")},
        {"hidden_layers": (), "output": "softmax"},
    ],
)
def test_no_lines_where_nobody_could_read_them(changes):
    experiment = compute(TrainerScene(dataset="xor", **changes))
    network = experiment.network()
    assert plane_lines(experiment, network.weights[0], network.biases[0], SQUARE) == ()


def test_on_a_line_z_is_0_also_where_inputs_are_standardised():
    scene = TrainerScene(dataset="moons", hidden_layers=(3,), standardise=True)
    experiment, network, _ = traced(scene, epochs=3)
    found = plane_lines(experiment, network.weights[0], network.biases[0], SQUARE)
    assert len(found) == 3
    for unit, (segment, _) in enumerate(found):
        z = experiment.inputs(segment) @ network.weights[0] + network.biases[0]
        assert z[:, unit] == pytest.approx([0.0, 0.0], abs=1e-12)
        assert np.max(np.abs(segment), axis=1) == pytest.approx([6.0, 6.0])


# Layers without a bend


def test_the_product_of_linear_layers_is_written_out():
    scene = TrainerScene(dataset="blobs", hidden_layers=(4, 3), activation="identity")
    _, network, _ = traced(scene, epochs=2)
    lines = texts(collapse_lines(network))
    weights, biases = collapsed(network)
    assert lines[:2] == ["W=W^{1}W^{2}W^{3}", r"(2\times 4)(4\times 3)(3\times 3)\rightarrow 2\times 3"]
    assert numbers(lines[2]) == pytest.approx(weights.ravel().tolist(), abs=5e-5)
    assert lines[3] == r"b=b^{1}W^{2}W^{3}+\,b^{2}W^{3}+\,b^{3}"
    assert numbers(lines[4]) == pytest.approx(biases.tolist(), abs=5e-5)
    assert "these 3 layers" in english(collapse_meaning(network))


def test_a_large_product_is_told_by_its_shape():
    scene = TrainerScene(dataset="digits", hidden_layers=(5,) * 5, activation="identity")
    lines = texts(collapse_lines(compute(scene).network()))
    assert r"\rightarrow 64\times 10" in lines[1]
    assert not [line for line in lines if "pmatrix" in line]
    assert r"b=\sum_l b^l\,W^{l+1}\cdots W^{6}" in lines


@pytest.mark.parametrize("changes", [{"hidden_layers": ()}, {"layer_activations": ("", "tanh", "")}])
def test_nothing_collapses_with_a_bend_or_without_hidden_layers(changes):
    network = compute(TrainerScene(**{"activation": "identity", **changes})).network()
    assert collapse_lines(network) == ()
    assert collapse_meaning(network) is SILENCE


# The chosen example


def said(scene, epochs=0):
    experiment, _, found = traced(scene, epochs)
    return experiment, found, english(example_sentence(scene, experiment, found))


def test_an_example_of_two_classes():
    scene = TrainerScene(dataset="gaussians", hidden_layers=(), example=6)
    experiment, found, sentence = said(scene, epochs=5)
    q = float(found.output[0])
    label = int(q > 0.5)
    x1, x2 = experiment.train.x[6]
    assert sentence == (
        f"Training example 7: x₁ = {figure(x1)}, x₂ = {figure(x2)}. Truth: class {experiment.train.labels[6] + 1}; "
        f"the network says class {label + 1} with {figure(q) if label else f'1 − q ≈ {figure(1 - q)}'}."
    )


def test_an_example_of_digits_flowers_and_prices():
    assert said(TrainerScene(dataset="digits", hidden_layers=()))[2].startswith("Training example 1. Truth: ")
    flower = said(TrainerScene(dataset="iris", hidden_layers=(), example_of="validation", example=3))[2]
    assert flower.startswith("Validation example 4: sepal length = ")
    assert "Truth: virginica" in flower or "Truth: versicolor" in flower or "Truth: setosa" in flower
    experiment, found, price = said(TrainerScene(dataset="house_prices", hidden_layers=(), standardise=True))
    area, truth = experiment.train.x[0, 0], experiment.train.y[0]
    assert price == (
        f"Training example 1: living area (m²) = {area:.0f}. Truth: price (millions) = {figure(truth)}; "
        f"the network says {figure(found.output[0])}.".replace("-", "−")
    )


@pytest.mark.parametrize(("z", "label"), [(-0.1, 1), (0.1, 2)])
def test_a_hinge_decides_by_the_sign(z, label):
    scene = TrainerScene(dataset="xor", hidden_layers=(), output="identity", loss="hinge")
    experiment = compute(scene)
    network = experiment.network()
    network.parameters[...] = [0.0, 0.0, z]
    found = trace(network, experiment.train.x[0], experiment.targets(experiment.train)[0], experiment.loss)
    assert english(example_sentence(scene, experiment, found)).endswith(f"says class {label}.")


@pytest.mark.parametrize(
    ("z", "answer"),
    [
        (-0.1, "class 1 with 1 − q ≈ 0.5250"),
        (0.0, "class 1 with 1 − q = 0.5000"),
        (0.1, "class 2 with 0.5250"),
        (12.0, "class 2 with more than 0.9999"),  # 1 − 6·10⁻⁶
        (-12.0, "class 1 with 1 − q > 0.9999"),
        (40.0, "class 2 with 1.0000"),  # in float64 nothing is missing
    ],
)
def test_a_sigmoid_decides_at_a_half(z, answer):
    scene = TrainerScene(dataset="xor", hidden_layers=())
    experiment = compute(scene)
    network = experiment.network()
    network.parameters[...] = [0.0, 0.0, z]
    found = trace(network, experiment.train.x[0], experiment.targets(experiment.train)[0], experiment.loss)
    assert english(example_sentence(scene, experiment, found)).endswith(f"says {answer}.")


def test_a_tanh_that_is_to_be_0_or_1_decides_in_the_middle():
    scene = TrainerScene(dataset="xor", hidden_layers=(), output="tanh")
    experiment = compute(scene)
    network = experiment.network()
    for z, answer in ((0.5, "class 1"), (0.6, "class 2")):  # tanh 0.5 = 0.46, tanh 0.6 = 0.54
        network.parameters[...] = [0.0, 0.0, z]
        found = trace(network, experiment.train.x[0], experiment.targets(experiment.train)[0], experiment.loss)
        assert english(example_sentence(scene, experiment, found)).endswith(f"says {answer}.")


@pytest.mark.parametrize("dataset", ["spiral", "iris", "house_prices"])
def test_the_scene_may_be_of_another_experiment_already(dataset):
    scene = TrainerScene(dataset=dataset, hidden_layers=())
    experiment, _, found = traced(scene)
    said = english(example_sentence(scene, experiment, found))
    for other in ("digits", "iris", "sine", "no such data"):
        assert english(example_sentence(TrainerScene(dataset=other), experiment, found)) == said


def test_of_several_outputs_or_a_number_no_other_class_is_written():
    for changes in ({"dataset": "blobs"}, {"dataset": "xor", "output": "softmax"}, {"dataset": "line"}):
        experiment, _, found = traced(TrainerScene(hidden_layers=(), **changes))
        assert not [line for line in texts(unit_lines(experiment, found, 0, 0)) if line.startswith("P(c")]


def test_an_example_that_there_is_not_is_the_last_one():
    scene = TrainerScene(examples=10, example=99, example_of="validation", batch_size=1)
    dataset, index = chosen_example(compute(scene), scene)
    assert (len(dataset), index) == (2, 1)
    dataset, index = chosen_example(compute(replace(scene, train_share=1.0)), replace(scene, train_share=1.0))
    assert (len(dataset), index) == (10, 9)
