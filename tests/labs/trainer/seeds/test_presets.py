"""Every worked example of many seeds shows what its title says. They are trained without a window."""

import pytest

from nnstudio.labs.trainer.presets import PRESETS as OF_ONE
from nnstudio.labs.trainer.seeds.presets import PRESETS
from nnstudio.labs.trainer.seeds.problems import problems
from nnstudio.labs.trainer.seeds.results import SOLVED_AT, compute, outcome
from nnstudio.labs.trainer.session.snapshot import take_snapshot

SOLVED = {
    "many_seeds_stuck": (22, 26),  # one in four gets stuck
    "many_seeds_wide": (31, 32),
    "many_seeds_spiral": (8, 24),
    "many_seeds_zeros": (0, 0),
    "many_seeds_sine": (16, 31),
    "many_seeds_digits": (30, 32),
}


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_it_shows_what_its_title_says(preset):
    scene = preset.scene
    assert not problems(scene)
    assert scene.page == "seeds"
    assert len(preset.title.source) <= 60
    stack = compute(scene)
    trainer = stack.experiment.stack(scene, stack.seeds)
    trainer.run_epochs(scene.epochs)
    fewest, most = SOLVED[preset.key]
    assert fewest <= outcome(stack, take_snapshot(trainer), SOLVED_AT).solved_count <= most


def test_keys_are_unique_in_the_whole_tab():
    keys = [preset.key for preset in (*PRESETS, *OF_ONE)]
    assert len(set(keys)) == len(keys)
