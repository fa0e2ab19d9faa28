"""Dead units are crossed out, counted and told."""

from dataclasses import replace

from nnstudio.labs.trainer.network_picture.told import Told
from tests.labs.trainer.network_picture.networks import architecture, state
from tests.labs.trainer.network_picture.test_network_picture import colours_of, near


def crossed(picture, layer, unit):
    return near(colours_of(picture, picture._render().places.unit((layer, unit))), "trouble") > 5


def test_each_is_crossed_out_and_no_other(shown):
    sizes = (2, 4, 4, 1)
    picture, numbers = shown(architecture(*sizes), state(*sizes)), state(*sizes)
    assert not any(crossed(picture, layer, unit) for layer in range(2) for unit in range(4))
    picture.show_state(replace(numbers, dead=((0, 3), ())))
    assert [unit for unit in range(4) if crossed(picture, 0, unit)] == [0, 3]
    assert not any(crossed(picture, 1, unit) for unit in range(4))
    assert "Dead in hidden 1: units 1, 4" in picture.accessibleDescription()
    assert "Dead in hidden 2" not in picture.accessibleDescription()


def test_the_label_of_a_unit_says_so():
    sizes = (2, 4, 1)
    told = Told(architecture(*sizes), state(*sizes, dead=((2,),)))
    assert told.of_unit((0, 2))[-1] == "dead: 0 for every training example"
    assert not any("dead" in words for unit in ((0, 1), (1, 0)) for words in told.of_unit(unit))


def test_those_of_a_layer_drawn_as_one_block_are_counted(shown):
    sizes = (2, 32, 1)
    picture, numbers = shown(architecture(*sizes), state(*sizes)), state(*sizes)
    assert near(colours_of(picture, picture.rect().toRectF()), "trouble") == 0
    picture.show_state(replace(numbers, dead=((5, 31),)))
    assert near(colours_of(picture, picture.rect().toRectF()), "trouble") > 20
    assert "Dead in hidden 1: units 6, 32" in picture.accessibleDescription()
