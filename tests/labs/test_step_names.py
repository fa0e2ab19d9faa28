"""What the Edit menu says of a step: named by what the scenes before and after it differ in."""

from dataclasses import fields, replace

import numpy as np
import pytest

from nnstudio.data.own_data import OwnData
from nnstudio.labs.activation.presets import PRESETS as ACTIVATION_PRESETS
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.step_names import STEP_NAMES as ACTIVATION
from nnstudio.labs.entropy.presets import PRESETS as ENTROPY_PRESETS
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.step_names import STEP_NAMES as ENTROPY
from nnstudio.labs.softmax.presets import PRESETS as SOFTMAX_PRESETS
from nnstudio.labs.softmax.scene import SoftmaxScene, with_class_added, with_class_removed
from nnstudio.labs.softmax.step_names import STEP_NAMES as SOFTMAX
from nnstudio.labs.step_names import Named, name_of_step
from nnstudio.labs.trainer.own_points.choosing import points_changed
from nnstudio.labs.trainer.presets import PRESETS as TRAINER_PRESETS
from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene, WeightEdit
from nnstudio.labs.trainer.set_up.choosing import dataset_chosen, examples_chosen, seed_chosen
from nnstudio.labs.trainer.set_up.layer_edits import layer_added, layer_removed
from nnstudio.labs.trainer.step_names import STEP_NAMES as TRAINER
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import spoken

LABS = {
    "entropy": (EntropyScene, ENTROPY, ENTROPY_PRESETS),
    "activation": (ActivationScene, ACTIVATION, ACTIVATION_PRESETS),
    "softmax": (SoftmaxScene, SOFTMAX, SOFTMAX_PRESETS),
    "trainer": (TrainerScene, TRAINER, TRAINER_PRESETS),
}
NAMES_OF = {scene_type: names for scene_type, names, _presets in LABS.values()}


def told(after, before=None, worked_examples=()):
    before = before or type(after)()
    return spoken(name_of_step(before, after, NAMES_OF[type(after)], worked_examples))


def another(value):
    """Return another value than *value* that a field of its kind may have."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str):
        return f"{value}2"
    if isinstance(value, tuple):
        return (another(value[0]), *value[1:]) if value else (1,)
    return 1


@pytest.mark.parametrize("lab", LABS)
class TestEveryField:
    def test_has_an_entry(self, lab):
        scene_type, names, _presets = LABS[lab]
        assert set(names) == {field.name for field in fields(scene_type)}

    def test_has_words_unless_it_is_only_looked_at(self, lab):
        scene_type, names, _presets = LABS[lab]
        before = scene_type()
        for field, name in names.items():
            if field in ("own", "added"):  # these know themselves whether they are sound; see below
                continue
            changed = replace(before, **{field: another(getattr(before, field))})
            sentence = name_of_step(before, changed, names)
            assert spoken(sentence), field
            assert "{" not in spoken(sentence), field
            assert (sentence.source == "What is looked at") == (name is None), field

    def test_that_is_brought_along_is_one(self, lab):
        _scene_type, names, _presets = LABS[lab]
        for name in names.values():
            assert not isinstance(name, Named) or set(name.brings) <= set(names)

    def test_worked_examples_are_told_as_such(self, lab):
        scene_type, _names, presets = LABS[lab]
        heard = {told(preset.scene, worked_examples=presets) for preset in presets if preset.scene != scene_type()}
        assert "Worked example" in heard
        assert not any("more" in each or "Several" in each for each in heard - {"Several labels", "More epochs"})


def test_what_is_looked_at_in_the_trainer_is_what_its_scene_says():
    assert {field for field, name in TRAINER.items() if name is None} == set(LOOKED_AT)


class TestSeveralSettings:
    names = {  # noqa: RUF012 - nobody changes them
        **{name: Sentence("", name.upper()) for name in ("p", "base", "epsilon", "alpha", "p0")},
        "page": None,
    }

    def name(self, **changes):
        return spoken(name_of_step(EntropyScene(), replace(EntropyScene(), **changes), self.names))

    def test_the_most_important_one_stands_for_few(self):
        assert self.name(alpha=0.1, base=10.0) == "BASE, and more"
        assert self.name(alpha=0.1, base=10.0, p=(1.0,)) == "P, and more"

    def test_many_are_several(self):
        assert self.name(alpha=0.1, base=10.0, p=(1.0,), epsilon=0.2) == "Several settings"

    def test_what_is_looked_at_does_not_count(self):
        assert self.name(alpha=0.1, page="codes") == "ALPHA"

    def test_nan_that_stays_is_no_change(self):
        before = EntropyScene(p0=float("nan"))
        assert told(replace(before, q0=0.5), before) == "Belief q₀"


class TestEntropy:
    before = EntropyScene()

    @pytest.mark.parametrize(
        ("changes", "name"),
        [
            ({"p": (0.2, 0.48, 0.32)}, "Probability p of outcome 1"),
            ({"q": (0.25, 0.25, 0.4)}, "Probability q of outcome 3"),
            ({"p": (0.2, 0.6, 0.2)}, "p · truth"),
            ({"p": (*before.p, 0.0), "q": (*before.q, 0.0)}, "Outcome added"),
            (before.arranged([1, 2]), "Outcome removed"),
            (before.arranged([1, 0, 2]), "Outcomes in another order"),
            ({"p": (1.0,) * 10, "q": (1.0,) * 10}, "Outcomes"),
            ({"p": (1.0, 0.0, 0.0), "q": (0.0, 1.0, 0.0)}, "Truth and belief"),
            ({"names": before.renamed(1, "rain")}, "Name of outcome 2"),
            (before.lock_turned("q", 1), "Lock of a q"),
            ({"density_p": "laplace", "parameters_p": (0.0, 0.7)}, "Family of densities"),
            ({"parameters_p": (0.0, 2.0)}, "σ of p"),
            ({"parameters_p": (1.0, 2.0), "parameters_q": (0.0, 1.0)}, "Exchange p and q"),
            ({"label_logits": (2.0, -1.0, 0.5, 0.0), "label_targets": (1.0, 0.0, 1.0, 0.0)}, "Label added"),
            ({"label_logits": (2.0, -1.0), "label_targets": (1.0, 0.0)}, "Label removed"),
            ({"label_logits": (2.0, -1.0, 0.7)}, "Score of label 3"),
            ({"label_targets": (1.0, 1.0, 1.0)}, "Truth of label 2"),
            ({"base": 10.0, "page": "codes"}, "Base of the logarithm"),
        ],
    )
    def test_a_step(self, changes, name):
        assert told(replace(self.before, **changes)) == name


class TestActivation:
    @pytest.mark.parametrize(
        ("changes", "name"),
        [
            ({"rrelu": (1 / 8, 0.5)}, "u of Randomised ReLU"),
            ({"own_formula": "z^2", "functions": ("formula", "tanh")}, "Own formula"),
            ({"points": (1.0, 1.5)}, "Points to fit"),
            ({"points": (1.0, 1.5, 2.0, 2.5)}, "Point removed"),
            ({"points": (1.0, 1.5, 2.0, 2.5, 8.0, 8.5)}, "Point added"),
            ({"points": (1.0, 1.5, 2.0, 2.5, 7.0)}, "Points to fit"),
            ({"losses": ("hinge",), "target": 0.0}, "Losses"),
        ],
    )
    def test_a_step(self, changes, name):
        assert told(replace(ActivationScene(), **changes)) == name


class TestSoftmax:
    before = SoftmaxScene()

    @pytest.mark.parametrize(
        ("after", "name"),
        [
            (with_class_added(before), "Class added"),
            (with_class_removed(before), "Class removed"),
            (replace(before, logits=(2.0, 1.5, 0.1)), "Logit of class 2"),
            (replace(before, logits=(1.0, 2.0, 3.0), descent_step=4), "Logits"),
            (replace(before, target=(0.0, 1.0, 0.0)), "True class"),
            (replace(before, target=(1.0, 0.5, 0.0)), "Target of class 2"),
            (replace(before, x=(*before.x, 1.0, 2.0, 3.0, 4.0), labels=(0, 1, 2, 0)), "Flower added"),
            (replace(before, x=before.x[:-4], labels=(0, 1)), "Flower removed"),
            (replace(before, x=(*before.x[:5], 9.0, *before.x[6:])), "x of sample 2"),
            (replace(before, labels=(0, 1, 1)), "Label of sample 3"),
            (replace(before, weights=(0.0,) * 12, biases=(0.0,) * 3), "W and b"),
            (replace(before, weights=(9.0, *before.weights[1:])), "A weight of W"),
        ],
    )
    def test_a_step(self, after, name):
        assert told(after) == name


def drawn(points):
    return OwnData(np.zeros((points, 2)) + np.arange(points)[:, None] / 10, np.arange(points) % 2, 2)


class TestTrainer:
    before = TrainerScene()

    @pytest.mark.parametrize(
        ("changes", "name"),
        [
            ({"learning_rate": 0.1, "layer": 2, "view": "weights"}, "Learning rate η"),
            (layer_added(before), "Layer added"),
            (layer_removed(replace(before, layer_activations=("", "relu")), 0), "Layer removed"),
            ({"hidden_layers": (8, 4, 8)}, "Units of hidden layer 2"),
            ({"activation": "relu", "layer_activations": ("tanh",)}, "Activation of all hidden layers"),
            (dataset_chosen(before, "digits"), "Data set"),
            (examples_chosen(before, 4), "Examples"),
            (seed_chosen(3), "Seed"),
            ({"weight_seed": 5}, "First weights: seed"),
            ({"weight_edits": (WeightEdit("00", 1, 0, 0, 0, 1.0, 2.0),)}, "Weight or bias"),
            ({"layer_activations": ("", "relu")}, "Activation of hidden layer 2"),
            ({"schedule": "step"}, "Schedule of the learning rate"),
            ({"schedule_epochs": 7}, "Over … epochs"),
            ({"added": drawn(3)}, "Own drawing added"),
        ],
    )
    def test_a_step(self, changes, name):
        assert told(replace(self.before, **changes)) == name

    def test_points(self):
        few = replace(self.before, dataset="own", own=drawn(4), batch_size=3)
        many = replace(few, **points_changed(few, drawn(40)))
        assert told(many, few) == "Points drawn"
        assert told(few, many) == "Points erased"

    def test_drawings_that_are_taken_out(self):
        assert told(self.before, replace(self.before, added=drawn(3))) == "Own drawings taken out"


def test_the_words_of_a_control_are_those_of_the_step():
    """One source text of one context is translated once."""
    assert TRAINER["learning_rate"] == QT_TRANSLATE_NOOP("Trainer", "Learning rate η")
