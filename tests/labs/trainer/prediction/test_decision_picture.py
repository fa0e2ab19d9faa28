"""The plane as the network sees it: colours, borders, examples, what is read off, clicks."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.prediction.marks import class_mark, paint_marks
from nnstudio.widgets.theme import current_theme
from tests.labs.trainer.prediction.scatters import answer_of, left_and_right, many_classes, numbers, two_classes


@pytest.fixture
def picture(qtbot):
    wear(application(), "light", 1.0)
    picture = DecisionPicture("trainer.decision")
    qtbot.addWidget(picture)
    picture.resize(300, 330)
    picture.show()
    yield picture
    wear(application(), "light", 1.0)


def shown(picture, scatter, grid=None):
    picture.show_scatter(scatter)
    if grid is not None:
        picture.show_output(grid, answer_of(grid, scatter.extent))
    picture.clearFocus()  # its frame lies on the edges
    return picture.grab().toImage()


def at(picture, x, y):
    """Where a point of the plane is in the widget."""
    return picture._drawn.layout.plane.pixel(x, y)


def colour(image, place):
    return image.pixelColor(round(place.x()), round(place.y()))


def close(one, other, by=6):
    return all(abs(a - b) <= by for a, b in zip(one.getRgb()[:3], QColor(other).getRgb()[:3], strict=True))


def mixed(colour, share):
    return QColor(*(round(share * c + (1 - share) * 255) for c in QColor(colour).getRgb()[:3]))


def move(picture, place):
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, picture.mapToGlobal(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(picture, event)


def test_classes_have_their_colours_and_a_dark_border_between_them(picture):
    image = shown(picture, two_classes(), left_and_right())
    no, yes = class_colours(current_theme(), 2)
    assert close(colour(image, at(picture, -5, -5)), mixed(no, 0.62))
    assert close(colour(image, at(picture, 5, 5)), mixed(yes, 0.62))
    border = [colour(image, at(picture, 1, 5) + QPointF(dx, 0)).lightness() for dx in (-2, -1, 0, 1, 2)]
    assert min(border) < 80
    away = [colour(image, at(picture, x, 5)).lightness() for x in (0.4, 1.6)]
    assert min(away) > 80


def test_the_outermost_points_lie_on_the_edges(picture):
    yes = np.broadcast_to([0.0, 0.5, 1.0], (3, 3))
    image = shown(picture, two_classes(), np.stack([1 - yes, yes], axis=-1))
    no, yes = class_colours(current_theme(), 2)
    # A class that has the share q is coloured by (q − ½)/½ of 0.62; at a half there is paper.
    for x, label, depth in ((-5.9, no, 1.0), (-3, no, 0.5), (-0.3, no, 0.05), (3, yes, 0.5), (5.9, yes, 1.0)):
        assert close(colour(image, at(picture, x, -5)), mixed(label, 0.62 * depth), 8)


def test_without_examples_of_validation_and_in_little_room(picture):
    scatter = replace(two_classes(), validation=np.zeros((0, 2)), validation_y=np.zeros(0, int))
    for size in (picture.minimumSizeHint(), QSize(30, 20)):
        picture.resize(size)
        shown(picture, scatter, left_and_right())
    assert picture._drawn.example_at(at(picture, -4, 1)) == (True, 0)


def test_the_bottom_row_of_the_grid_is_at_the_bottom(picture):
    grid = np.zeros((10, 10, 2))
    grid[:5, :, 0] = grid[5:, :, 1] = 1
    image = shown(picture, two_classes(), grid)
    assert close(colour(image, at(picture, 5, -5)), mixed(class_colours(current_theme(), 2)[0], 0.62))
    assert close(colour(image, at(picture, 5, 5)), mixed(class_colours(current_theme(), 2)[1], 0.62))


def test_what_is_no_number_is_paper(picture):
    image = shown(picture, two_classes(), np.full((8, 8, 2), np.nan))
    assert close(colour(image, at(picture, 5, 5)), current_theme().panel, 1)
    image = shown(picture, numbers(), np.full((8, 8), np.nan))
    assert close(colour(image, at(picture, 5, 5)), current_theme().panel, 1)


def test_training_is_large_and_filled_validation_small_and_hollow(picture):
    image = shown(picture, two_classes())
    no, yes = class_colours(current_theme(), 2)
    assert close(colour(image, at(picture, -4, 1)), no, 2)
    assert close(colour(image, at(picture, 3, -2)), yes, 2)
    assert close(colour(image, at(picture, -2, 4)), current_theme().panel, 2)


def test_values_go_from_orange_by_paper_to_blue(picture):
    x = np.linspace(-5, 5, 41)
    image = shown(picture, numbers(), np.broadcast_to(x, (41, 41)))
    theme = current_theme()
    assert close(colour(image, at(picture, -5.9, -5)), mixed(theme.prediction, 0.85), 8)
    assert close(colour(image, at(picture, 0, -5)), theme.panel, 8)
    assert close(colour(image, at(picture, 5.9, -5)), mixed(theme.truth, 0.85), 8)
    # The values of the examples are from −2 to 5, so the scale is from −5 to 5; what is beyond stays at its end.
    beyond = shown(picture, numbers(), np.full((41, 41), 99.0))
    assert close(colour(beyond, at(picture, 0, -5)), mixed(theme.truth, 0.85), 8)
    # Points have the colour of what is true: −2 of −5 at (−4, 1).
    assert close(colour(beyond, at(picture, -4, 1)), mixed(theme.prediction, 0.85 * 0.4), 8)


def test_equal_axes_are_square_and_others_fill_the_room(picture):
    shown(picture, two_classes())
    place = picture._drawn.layout.plane.place
    assert place.width() == place.height()
    picture.resize(600, 500)
    shown(picture, two_classes((0.5, 7.5, 0.0, 3.0)))
    place = picture._drawn.layout.plane.place
    assert place.width() > 540
    assert place.height() > 380
    assert at(picture, 0.5, 0.0) == place.bottomLeft()
    assert at(picture, 7.5, 3.0) == place.topRight()


def test_hovering_tells_the_point(picture):
    shown(picture, two_classes(), left_and_right())
    told = []
    picture.hovered.connect(told.append)
    before = picture.grab().toImage()
    move(picture, at(picture, 3, -3))
    assert told[-1] == pytest.approx((3, -3), abs=0.02)
    assert picture.grab().toImage() != before
    move(picture, QPointF(picture.width() - 1, picture.height() - 1))
    assert told[-1] is None
    move(picture, at(picture, 0, 0))
    QApplication.sendEvent(picture, QEvent(QEvent.Type.Leave))
    assert told[-1] is None
    assert picture.grab().toImage() == before


def test_under_the_mouse_the_network_itself_is_asked(picture):
    asked = []

    def answer(point):
        asked.append(point)
        return np.array([0.25, 0.75])

    picture.show_scatter(two_classes())
    picture.show_output(left_and_right(), answer)
    picture.grab()
    assert asked == []
    picture.point_at((1.234, -5.678))
    picture.grab()
    assert set(asked) == {(1.234, -5.678)}


def test_scores_decide_where_shares_are_even(picture):
    even, scores = np.full((25, 25, 3), 1 / 3), np.zeros((25, 25, 3))
    scores[..., 0], scores[..., 1], scores[..., 2] = -1 - np.linspace(-6, 6, 25), -1, -9  # x₁ = 0 is the border
    picture.show_scatter(many_classes(3))
    picture.show_output(even, answer_of(scores), scores)
    image = picture.grab().toImage()
    line = [colour(image, at(picture, 0, -4.8) + QPointF(dx, 0)).lightness() for dx in np.arange(-2, 2, 0.5)]
    assert min(line) < 80
    assert colour(image, at(picture, 3, -5)).lightness() > 240
    picture.show_output(even, answer_of(scores))
    assert picture.grab().toImage() != image


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tooltip_beside_the_plane_says_what_lines_and_rings_are(picture):
    shown(picture, two_classes(), left_and_right())
    for place, begins in ((picture._drawn.layout.key.center(), "Solid line"), (at(picture, 0, 0), "")):
        asks = QHelpEvent(QEvent.Type.ToolTip, place.toPoint(), picture.mapToGlobal(place.toPoint()))
        QApplication.sendEvent(picture, asks)
        assert QToolTip.text()[: len("Solid line")] == begins or not begins
    QToolTip.hideText()


def test_in_a_tall_room_the_plane_is_in_the_middle_with_its_key(picture):
    picture.resize(300, 600)
    shown(picture, two_classes(), left_and_right())
    layout = picture._drawn.layout
    above, below = layout.top_line.top(), picture.height() - layout.key.bottom()
    assert above > 100
    assert abs(above - below) < 10
    assert layout.key.top() - layout.plane.place.bottom() < 40


def test_values_are_seen_in_the_marks_of_500_examples(picture):
    rng = np.random.default_rng(0)
    train = rng.uniform(-5, 5, (500, 2))
    train[0] = (5.8, 5.8)  # alone
    values = np.where(np.arange(500) % 2, -3.0, 3.0)
    scatter = replace(numbers(), train=train, train_y=values)
    image = shown(picture, scatter, np.zeros((41, 41)))
    share = 0.85 * 3 / 3
    middle = at(picture, 5.8, 5.8)
    near = [colour(image, middle + QPointF(dx, dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    assert sum(close(each, mixed(current_theme().truth, share), 12) for each in near) >= 8


def test_a_click_near_an_example_chooses_it(picture):
    shown(picture, two_classes(), left_and_right())
    chosen = []
    picture.example_chosen.connect(lambda *example: chosen.append(example))
    for x, y in ((-4, 1), (3, -2), (-2, 4), (0, 0)):
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at(picture, x, y).toPoint() + QPoint(3, 2))
    assert chosen == [(True, 0), (True, 1), (False, 0)]


def test_the_chosen_example_gets_a_ring(picture):
    plain = shown(picture, two_classes(), left_and_right())
    picture.choose_example(False, 0)
    ringed = picture.grab().toImage()
    around = at(picture, -2, 4) + QPointF(0.5 * picture.fontMetrics().height(), 0)
    assert colour(ringed, around).lightness() < 60 < colour(plain, around).lightness()
    picture.choose_example(False, None)
    assert picture.grab().toImage() == plain


def test_named_lines_are_drawn_dashed_and_can_go_again(picture):
    plain = shown(picture, two_classes(), left_and_right())
    y = np.linspace(-6, 6, 40)
    points = np.column_stack([np.full(40, -1.0), y])
    picture.show_lines([np.stack([points[:-1], points[1:]], axis=1), np.zeros((0, 2, 2))], ["P₁", "P₂"])
    image = picture.grab().toImage()
    columns = [
        [colour(image, at(picture, x, y)).lightness() for y in np.linspace(-4, 4, 200)] for x in (-1.05, -1, -0.95)
    ]
    along = np.min(columns, axis=0)  # the line may lie between two columns of pixels
    assert min(along) < 60
    assert max(along) > 120  # the gaps between dashes
    assert sum(np.diff(along < 100) != 0) > 10
    picture.show_lines([], [])
    assert picture.grab().toImage() == plain


def test_ten_classes_have_ten_shapes_and_a_key_that_fits(picture):
    scatter = many_classes(10)
    shown(picture, scatter)
    layout = picture._drawn.layout
    assert layout.classes.rows == 3
    assert sum(layout.classes.widths) + 3 * layout.classes.gap <= picture.width()
    assert layout.key.bottom() <= picture.height()
    inks = []
    for label in range(10):  # all in black, so that colour is no help
        mark = class_mark(label, 10, 60, current_theme(), training=True)
        image = QImage(60, 60, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            paint_marks(painter, replace(mark, fill=QColor("black"), rim=QColor("black")), np.array([[30.0, 30.0]]))
        inks.append(np.frombuffer(image.constBits(), np.uint8).reshape(60, 60) < 128)
    for i, one in enumerate(inks):
        for other in inks[:i]:
            assert (one != other).sum() > 0.1 * one.sum()


def test_long_names_are_cut_and_stay_in_the_picture(picture):
    shown(
        picture,
        replace(many_classes(10), class_names=("a class with a very long name",) * 10),
        np.full((20, 20, 10), 0.1),
    )
    layout = picture._drawn.layout
    assert sum(layout.classes.widths) <= picture.width()
    assert layout.plane.place.height() > 150


def test_hidden_it_computes_nothing(picture, monkeypatch):
    shown(picture, two_classes(), left_and_right())
    picture.hide()
    monkeypatch.setattr(picture._colouring, "image", lambda _grid: pytest.fail("coloured while hidden"))
    picture.show_output(left_and_right(), answer_of(left_and_right()))
    QApplication.processEvents()


def test_a_new_theme_and_larger_letters_are_followed(picture):
    light = shown(picture, two_classes(), left_and_right())
    wear(application(), "dark", 1.0)
    dark = picture.grab().toImage()
    assert colour(dark, at(picture, 5, 5)).lightness() < colour(light, at(picture, 5, 5)).lightness()
    small = picture._drawn.layout.key.height()
    wear(application(), "dark", 1.5)
    picture.grab()
    assert picture._drawn.layout.key.height() > 1.3 * small


def test_it_is_described_in_words(picture, qtbot):
    shown(picture, two_classes())
    assert picture.accessibleName()
    assert picture.accessibleDescription() == "2 training and 1 validation examples."
    grid = left_and_right(25)
    picture.show_output(grid, answer_of(grid))  # 15 of 25 columns are left of the border, at −6 … 1; that at 1 is a tie
    qtbot.waitUntil(lambda: "Shares" in picture.accessibleDescription(), timeout=2000)
    assert "no 60 %, yes 40 %. Solid line: the border" in picture.accessibleDescription()
    assert "Dashed" not in picture.accessibleDescription()
    picture.show_lines([np.array([[[-1.0, -6.0], [-1.0, 6.0]]])], ["P₁"])
    qtbot.waitUntil(lambda: "Dashed lines P₁" in picture.accessibleDescription(), timeout=2000)
    shown(picture, numbers(), np.linspace(-1, 1, 16).reshape(4, 4))
    qtbot.waitUntil(lambda: "−1" in picture.accessibleDescription(), timeout=2000)
