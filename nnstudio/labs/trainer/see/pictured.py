"""What of an experiment the pictures show: its network, its examples in their plane. No Qt."""

from nnstudio.engine.collapse import collapsed
from nnstudio.engine.network import Network
from nnstudio.engine.trace import Trace
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer.names import SHORT_ACTIVATIONS, SHORT_OUTPUTS, axes, class_names, input_names
from nnstudio.labs.trainer.network_picture.architecture import LayerLook, NetworkState
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.plane import Plane
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.worked.lines import MOST_UNITS, sees_plane
from nnstudio.notation.figures import subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

MOST_DRAWN = 10_000
"""Of so many examples each is drawn; of more, as many as that, which are some at random: so they have been split."""
MOST_NUMBERED = 8
"""The units of a hidden layer are numbered up to so many."""
_HIDDEN = QT_TRANSLATE_NOOP("Trainer", "hidden {number} · {activation}")
_OUTPUT = QT_TRANSLATE_NOOP("Trainer", "output · {activation}")
_LAYER = QT_TRANSLATE_NOOP("Trainer", "layer {number}")
_LAST = QT_TRANSLATE_NOOP("Trainer", "output layer")


def inputs(experiment: Experiment) -> tuple[Sentence, ...]:
    """Return what the inputs of the network are called."""
    return input_names(experiment.scene, experiment.inputs.names, experiment.inputs.count)


def layer_looks(experiment: Experiment) -> tuple[LayerLook, ...]:
    """Return the layers behind the inputs, with their titles and the names of their units.

    The units whose lines are drawn in the plane are P₁, P₂, … as there; other hidden ones are numbered.
    """
    lines, hidden = _line_names(experiment), []
    for number, (units, activation) in enumerate(
        zip(experiment.scene.hidden_layers, experiment.scene.activations(), strict=True)
    ):
        numbers = tuple(verbatim(str(unit + 1)) for unit in range(units)) if units <= MOST_NUMBERED else ()
        names = lines if number == 0 and lines else numbers
        title = _HIDDEN.fill(number=number + 1, activation=SHORT_ACTIVATIONS[activation])
        hidden.append(LayerLook(units, title, names))
    chosen = experiment.chosen
    title = _OUTPUT.fill(activation=SHORT_OUTPUTS[chosen.output])
    return (*hidden, LayerLook(chosen.outputs, title, () if hidden else lines, _output_classes(experiment)))


def _line_names(experiment: Experiment) -> tuple[Sentence, ...]:
    """Return what the units are called whose lines `plane_lines` returns."""
    units, hidden = experiment.sizes[1], experiment.scene.hidden_layers
    predicts_number_at_once = experiment.train.is_regression and not hidden
    if not sees_plane(experiment) or predicts_number_at_once or units > (MOST_UNITS if hidden else 1):
        return ()
    return tuple(verbatim(f"P{subscript(unit + 1)}") for unit in range(units))


def _output_classes(experiment: Experiment) -> tuple[Sentence, ...]:
    """Return the class of which each output says how sure the network is: a single one does of the second class."""
    names = class_names(experiment.scene, experiment.train.classes)
    return names[1:] if experiment.chosen.outputs == 1 else names


def layer_titles(experiment: Experiment) -> tuple[Sentence, ...]:
    """Return what the layers are called in plots, by their number."""
    hidden = len(experiment.scene.hidden_layers)
    return (*(_LAYER.fill(number=number + 1) for number in range(hidden)), _LAST)


def network_state(observer: Observer, view: PlaneView | None, trace: Trace) -> NetworkState:
    """Return the numbers of the network that *observer* looks at, as copies."""
    network = observer.network
    return NetworkState(
        weights=tuple(weights.copy() for weights in network.weights),
        biases=tuple(biases[0].copy() for biases in network.biases),
        pictures=None if view is None else view.unit_pictures(),
        z=tuple(layer.z for layer in trace.layers),
        a=tuple(layer.a for layer in trace.layers),
        twins=twins(network),
        dead=observer.dead,
        x=trace.x,
    )


def collapsed_state(network: Network, state: NetworkState) -> NetworkState:
    """Return the numbers of the one layer that computes the same as *network*, whose own numbers are *state*.

    Its outputs are those of the network. Raises `nnstudio.engine.errors.NetworkError` where there is no such layer.
    """
    weights, biases = collapsed(network)
    return NetworkState(
        weights=(weights,),
        biases=(biases,),
        pictures=None if state.pictures is None else state.pictures[-1:],
        z=None if state.z is None else state.z[-1:],
        a=None if state.a is None else state.a[-1:],
        x=state.x,
    )


def scatter(experiment: Experiment, plane: Plane) -> Scatter:
    """Return the examples as they lie in *plane*."""
    train, validation = experiment.train, experiment.validation
    x_name, y_name = axes(experiment.scene)
    return Scatter(
        extent=plane.extent,
        x_name=x_name,
        y_name=y_name,
        train=plane.place(train.x[:MOST_DRAWN]),
        validation=plane.place(validation.x[:MOST_DRAWN]),
        train_y=train.y[:MOST_DRAWN],
        validation_y=validation.y[:MOST_DRAWN],
        classes=train.classes,
        class_names=class_names(experiment.scene, train.classes),
    )
