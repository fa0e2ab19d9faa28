"""What of an experiment the pictures show: its network, its examples in their plane. No Qt."""

from nnstudio.engine.trace import Trace
from nnstudio.engine.twins import twins
from nnstudio.labs.activation_names import NAMES
from nnstudio.labs.trainer.names import SHORT_OUTPUTS, axes, class_names, input_names
from nnstudio.labs.trainer.network_picture.architecture import LayerLook, NetworkState
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.plane import Plane
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.labs.trainer.results import Experiment
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_HIDDEN = QT_TRANSLATE_NOOP("Trainer", "hidden {number} · {activation}")
_OUTPUT = QT_TRANSLATE_NOOP("Trainer", "output · {activation}")
_LAYER = QT_TRANSLATE_NOOP("Trainer", "layer {number}")
_LAST = QT_TRANSLATE_NOOP("Trainer", "output layer")


def inputs(experiment: Experiment) -> tuple[Sentence, ...]:
    """Return what the inputs of the network are called."""
    return input_names(experiment.scene.dataset, experiment.inputs.names, experiment.inputs.count)


def layer_looks(experiment: Experiment) -> tuple[LayerLook, ...]:
    """Return the layers behind the inputs, with their titles."""
    hidden = [
        LayerLook(units, _HIDDEN.fill(number=number + 1, activation=NAMES[activation]))
        for number, (units, activation) in enumerate(
            zip(experiment.scene.hidden_layers, experiment.scene.activations(), strict=True)
        )
    ]
    chosen = experiment.chosen
    return (*hidden, LayerLook(chosen.outputs, _OUTPUT.fill(activation=SHORT_OUTPUTS[chosen.output])))


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
        x=trace.x,
    )


def scatter(experiment: Experiment, plane: Plane) -> Scatter:
    """Return the examples as they lie in *plane*."""
    train, validation, dataset = experiment.train, experiment.validation, experiment.scene.dataset
    x_name, y_name = axes(dataset)
    return Scatter(
        extent=plane.extent,
        x_name=x_name,
        y_name=y_name,
        train=plane.place(train.x),
        validation=plane.place(validation.x),
        train_y=train.y,
        validation_y=validation.y,
        classes=train.classes,
        class_names=class_names(dataset, train.classes),
    )
