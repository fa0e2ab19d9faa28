"""Every set there is keeps what its entry promises."""

import numpy as np
import pytest

from nnstudio.data.bundled import digits, iris
from nnstudio.data.sources import SOURCES

MADE = [name for name, source in SOURCES.items() if source.has_noise]
POINTS = [name for name in MADE if SOURCES[name].kind == "classification"]
NUMBERS = [name for name, source in SOURCES.items() if source.kind == "regression"]
CLASSES = [(name, classes) for name in POINTS for classes in range(2, SOURCES[name].most_classes + 1)]


def made(name, examples=300, noise=0.0, seed=1, classes=None):
    source = SOURCES[name]
    classes = source.proposed_classes if classes is None else classes
    return source.make(np.random.default_rng(seed), examples, noise, classes)


def test_their_names_and_their_order():
    assert list(SOURCES) == [
        *["circles", "xor", "gaussians", "spiral", "moons", "blobs", "checkerboard"],
        *["line", "house_prices", "sine", "plane", "gaussian_bumps"],
        *["iris", "digits"],
    ]
    assert NUMBERS == ["line", "house_prices", "sine", "plane", "gaussian_bumps"]


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_proposed_can_be_made(name):
    source = SOURCES[name]
    assert source.fewest_classes <= source.proposed_classes <= source.most_classes
    assert 2 <= source.proposed_examples <= source.most_examples
    data = made(name, source.proposed_examples)
    assert data.x.shape == (source.proposed_examples, source.inputs)
    assert data.y.shape == (source.proposed_examples,)
    assert data.classes == source.proposed_classes
    assert data.is_regression == (source.kind == "regression")
    assert np.isfinite(data.x).all()
    assert np.isfinite(data.y).all()


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("examples", [0, 1, 7, 100])
def test_as_many_examples_as_asked_for(name, examples):
    data = made(name, examples)
    assert len(data) == examples
    assert data.x.shape == (examples, SOURCES[name].inputs)


@pytest.mark.parametrize(("name", "classes"), CLASSES)
@pytest.mark.parametrize("examples", [1, 7, 301])
def test_classes_get_as_equal_a_number_of_examples_as_can_be(name, classes, examples):
    data = made(name, examples, classes=classes)
    assert data.classes == classes
    counts = np.bincount(data.labels, minlength=classes)
    assert len(counts) == classes
    assert counts.max() - counts.min() <= 1


def test_arms_and_blobs_can_be_chosen():
    chosen = {
        name: (source.fewest_classes, source.proposed_classes, source.most_classes) for name, source in SOURCES.items()
    }
    assert chosen.pop("spiral") == (2, 2, 5)
    assert chosen.pop("blobs") == (2, 3, 10)
    assert all(fewest == most for fewest, _, most in chosen.values())


@pytest.mark.parametrize("name", SOURCES)
def test_the_seed_decides(name):
    first, again, other = (made(name, 100, 0.3, seed) for seed in (1, 1, 2))
    assert (first.x == again.x).all()
    assert (first.y == again.y).all()
    assert (first.x != other.x).any()


@pytest.mark.parametrize(("name", "classes"), [*CLASSES, *((name, 0) for name in NUMBERS)])
def test_all_examples_lie_within_the_extent_and_fill_it(name, classes):
    ends = np.array(SOURCES[name].extent).reshape(-1, 2)
    assert len(ends) == SOURCES[name].inputs
    x = made(name, 2000, classes=classes).x
    assert (ends[:, 0] <= x.min(axis=0)).all()
    assert (x.max(axis=0) <= ends[:, 1]).all()
    assert (np.ptp(x, axis=0) / np.ptp(ends, axis=1)).max() > 0.7


@pytest.mark.parametrize("name", POINTS)
def test_noise_moves_points_by_an_error_of_that_standard_deviation(name):
    exact, noisy = made(name, 5000), made(name, 5000, noise=0.5)
    error = noisy.x - exact.x
    assert error.mean(axis=0) == pytest.approx([0, 0], abs=0.03)
    assert error.std(axis=0) == pytest.approx([0.5, 0.5], rel=0.05)
    assert np.corrcoef(error.T)[0, 1] == pytest.approx(0, abs=0.05)
    assert (noisy.y == exact.y).all()


@pytest.mark.parametrize("name", NUMBERS)
def test_noise_moves_numbers_and_leaves_the_inputs(name):
    exact, noisy = made(name, 5000), made(name, 5000, noise=0.5)
    error = noisy.y - exact.y
    assert error.mean() == pytest.approx(0, abs=0.03)
    assert error.std() == pytest.approx(0.5, rel=0.05)
    assert (noisy.x == exact.x).all()


@pytest.mark.parametrize(("name", "load"), [("iris", iris), ("digits", digits)])
def test_bundled_sets_have_no_noise_and_give_some_of_their_own(name, load):
    source, everything = SOURCES[name], load()
    assert not source.has_noise
    if source.plane:
        left, right, bottom, top = source.extent
        shown = everything.x[:, source.plane]
        assert ((shown > (left, bottom)) & (shown < (right, top))).all()
    else:
        assert source.image == (8, 8)
    assert source.most_examples == source.proposed_examples == len(everything)
    whole = made(name, len(everything), noise=3.0)
    assert (whole.x == everything.x).all()
    assert (whole.y == everything.y).all()
    chosen = np.sort(np.random.default_rng(1).permutation(len(everything))[:40])
    some = made(name, 40)
    assert (some.x == everything.x[chosen]).all()
    assert (some.y == everything.y[chosen]).all()
    some.x[...] = -1.0
    assert (load().x >= 0).all()


def test_standardising_is_proposed_where_inputs_are_on_scales_of_their_own():
    assert [name for name, source in SOURCES.items() if source.proposes_standardising] == ["house_prices", "iris"]
