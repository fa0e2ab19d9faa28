"""What stands below the small pictures, and what is in those of curves and of errors."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from nnstudio.engine.metrics import predicted_classes
from nnstudio.labs.trainer.scene import LARGEST_SEED, TrainerScene
from nnstudio.labs.trainer.seeds.error_tiles import ErrorTiles, error_depths
from nnstudio.labs.trainer.seeds.observer import StackObserver
from nnstudio.labs.trainer.seeds.results import compute
from nnstudio.labs.trainer.seeds.tile_labels import label_look
from nnstudio.labs.trainer.seeds.tile_pictures import CurveTiles
from nnstudio.widgets.theme import theme_named

LIGHT = theme_named("light")


@pytest.fixture
def font(qapp):
    letters = QFont(qapp.font())
    letters.setPixelSize(13)
    return letters


def written(painted, side=80):
    """Return what *painted* draws with a painter in a picture on paper."""
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.panel))
    with QPainter(picture) as painter:
        painted(painter, QRectF(0, 0, side, side))
    return picture


@pytest.mark.parametrize("width", range(24, 120, 4))
@pytest.mark.parametrize("first", [0, 70, 12_345, LARGEST_SEED - 31])
def test_each_seed_is_written_whatever_the_room(font, width, first):
    seeds = [first + run for run in range(32)]
    look = label_look(width, seeds, font)
    names = [look.seed(str(seed)) for seed in seeds]
    assert len(set(names)) == 32
    assert all(str(seed).endswith(name.lstrip("…")) for seed, name in zip(seeds, names, strict=True))
    metrics = QFontMetricsF(look.font)
    taken = metrics.horizontalAdvance(look.measured("100")) + max(map(metrics.horizontalAdvance, names))
    assert taken < width or not look.form


def test_the_sign_goes_first_then_letters_get_smaller_then_long_seeds_are_cut_then_figures_go(font):
    def looks(seeds):
        found = [label_look(width, seeds, font) for width in range(140, 20, -1)]
        return list(dict.fromkeys((look.form, look.font.pixelSize()) for look in found))

    assert looks(range(32)) == [("{} %", 13), ("{}", 13), ("{}", 12), ("{}", 10), ("", 10)]
    assert label_look(60, range(10**9, 10**9 + 32), font).seed(str(10**9 + 7)).startswith("…")


def test_errors_are_coloured_the_deeper_the_more_and_what_is_right_is_not():
    rates = np.array([[0.5, 0.5, 0.0], [0.04, 0.96, 0.0], [np.nan, np.nan, np.nan]])
    depths = error_depths(rates)
    np.testing.assert_array_equal(np.diag(depths), 0)
    assert depths[0, 1] > depths[1, 0] > 0.3
    assert depths[0, 2] == depths[1, 2] == 0
    np.testing.assert_array_equal(depths[2], 0)


def test_each_cell_stands_at_its_true_class_and_what_it_was_taken_for():
    tiles = ErrorTiles()
    rates = np.array([[[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]])  # the second class is taken for the first
    tiles.show_output(rates)
    picture = written(lambda painter, place: tiles.paint(painter, [place], LIGHT), side=90)
    colours = [[picture.pixelColor(30 * column + 15, 30 * row + 15) for column in range(3)] for row in range(3)]
    assert colours[1][0] == QColor(LIGHT.trouble)
    assert colours[0][0] == colours[1][1] == colours[2][2] != QColor(LIGHT.panel)
    assert colours[0][1] == colours[2][0] == QColor(LIGHT.panel)


def test_what_is_taken_for_what_is_counted_network_by_network():
    scene = TrainerScene(dataset="digits", hidden_layers=(4,))
    stack = compute(scene)
    observer = StackObserver(stack)
    trainer = stack.experiment.stack(scene, stack.seeds)
    trainer.run_epochs(1)
    rates = observer.look(trainer.network.parameters)
    validation = stack.experiment.validation
    assert rates.shape == (32, 10, 10)
    assert observer.asked == len(validation)
    output = trainer.network.forward(stack.experiment.inputs(validation.x))
    taken = predicted_classes(output, stack.experiment.loss.midpoint)
    for run, true, other in ((0, 3, 3), (7, 1, 8), (31, 9, 4)):
        of_class = validation.labels == true
        assert rates[run, true, other] == pytest.approx(np.mean(taken[run][of_class] == other))


def test_the_dots_do_not_hide_the_curve():
    x = np.linspace(0.0, 6.0, 500)
    tiles = CurveTiles(x, (x, np.sin(x)))  # all dots lie on the curve
    tiles.show_output(np.sin(x)[None])
    assert tiles.still_is_below

    def paint(painter, place):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tiles.paint_still(painter, place, LIGHT)
        tiles.paint(painter, [place], LIGHT)

    picture = written(paint, side=60)
    pixels = [picture.pixelColor(i, j) for i in range(60) for j in range(60)]
    assert sum(colour == QColor(LIGHT.prediction) for colour in pixels) > 60
    assert not any(colour == QColor(LIGHT.truth) for colour in pixels)
