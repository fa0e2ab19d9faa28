"""What buttons do to the samples and the parameters of a scene."""

from dataclasses import replace

from nnstudio.data.bundled import iris
from nnstudio.labs.softmax.regression.results import CLASSES, INPUTS, RegressionResults
from nnstudio.labs.softmax.scene import SoftmaxScene

DECIMALS = 6
"""To so many decimals trained parameters are kept: a field has room for them."""


def whole_samples(scene: SoftmaxScene) -> int:
    """Return how many samples have all of their numbers."""
    return len(scene.x) // INPUTS


def with_sample_added(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with one more iris flower, which becomes the one that is worked out.

    Its species follows the label of the last sample, and it is the first one of that species that is not there yet.
    """
    samples = whole_samples(scene)
    kept = scene.x[: samples * INPUTS]
    labels = (scene.labels + (0,) * samples)[:samples]
    label = (labels[-1] + 1) % CLASSES if labels else 0
    there = {kept[i * INPUTS : (i + 1) * INPUTS] for i in range(samples)}
    flowers = iris()
    of_species = (tuple(numbers) for numbers in flowers.x[flowers.labels == label].tolist())
    flower = next(numbers for numbers in of_species if numbers not in there)
    return replace(scene, x=(*kept, *flower), labels=(*labels, label), sample=samples)


def with_sample_removed(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* without its last sample."""
    samples = max(0, -(-len(scene.x) // INPUTS) - 1)
    return replace(
        scene,
        x=scene.x[: samples * INPUTS],
        labels=scene.labels[:samples],
        sample=max(0, min(scene.sample, samples - 1)),
    )


def with_zero_parameters(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with W = 0 and b = 0, before the first step."""
    return replace(scene, weights=(0.0,) * (INPUTS * CLASSES), biases=(0.0,) * CLASSES, training_step=0)


def with_kept_parameters(scene: SoftmaxScene, results: RegressionResults) -> SoftmaxScene:
    """Return *scene* with W and b as they are at the step that is looked at, from where training begins anew."""
    weights, biases = (
        tuple(round(number, DECIMALS) + 0.0 for number in numbers.ravel().tolist())  # + 0.0: no −0
        for numbers in (results.weights, results.biases)
    )
    return replace(scene, weights=weights, biases=biases, training_step=0)
