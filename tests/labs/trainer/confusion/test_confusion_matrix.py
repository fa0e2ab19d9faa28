"""The confusion matrix through its widget."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.confusion.results import judged
from nnstudio.labs.trainer.confusion.view import ConfusionMatrix
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.theme import theme_named
from tests.labs.reading import named

CLASS = QT_TRANSLATE_NOOP("Trainer", "class {number}")
LABELS = [0] * 10 + [1] * 20 + [2] * 5
PREDICTED = [0] * 9 + [2] + [1] * 13 + [2] * 7 + [2] * 5


@pytest.fixture
def matrix(qtbot):
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    view = ConfusionMatrix("trainer.confusion")
    qtbot.addWidget(view)
    view.resize(320, 300)
    view.show()
    view.show_judged(judged(LABELS, PREDICTED, 3), ["setosa", "versicolor", "virginica"])
    application().processEvents()
    return view


def picture(view):
    return named(view, "trainer.confusion_picture")


def remark(view):
    """Return the remark; no sign of per cent may begin a line."""
    text = named(view, "trainer.confusion_remark").text()
    assert " %" not in text
    return text.replace("\N{NO-BREAK SPACE}", " ")


def place(view, row, column):
    """Return the middle of a cell as it is painted."""
    view.grab()
    return picture(view)._layout.place(row, column).center().toPoint()


def point_at(view, qtbot, row, column):
    QTest.mouseMove(picture(view), place(view, row, column))
    qtbot.waitUntil(lambda: picture(view).place == (row, column), timeout=2000)
    return remark(view)


def test_how_much_is_right_stands_below(matrix):
    assert remark(matrix) == "27 of 35 examples are right: accuracy 77.1 %."


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ((1, 2), "7 of class versicolor were taken for class virginica: 35.0 % of class versicolor."),
        ((0, 2), "1 of class setosa was taken for class virginica: 10.0 % of class setosa."),
        ((2, 0), "None of class virginica was taken for class setosa."),
        ((0, 0), "9 of 10 of class setosa were recognised: 90.0 %."),
        ((1, 3), "Recall: 65.0 % of class versicolor were found (13 of 20). F₁ is 78.8 %."),
        ((3, 2), "Precision: 38.5 % of what was taken for class virginica is right (5 of 13). F₁ is 55.6 %."),
        ((3, 3), "27 of 35 examples are right: accuracy 77.1 %."),
    ],
)
def test_every_place_tells_what_it_means(matrix, qtbot, at, words):
    assert point_at(matrix, qtbot, *at) == words


def test_classes_named_by_sentences_are_called_by_them(matrix, qtbot):
    classes = [CLASS.fill(number=number) for number in (1, 2, 3)]
    matrix.show_judged(judged(LABELS, PREDICTED, 3), classes)
    assert point_at(matrix, qtbot, 1, 2) == "7 of class 2 were taken for class 3: 35.0 % of class 2."


def test_a_class_without_examples_and_one_never_predicted(matrix, qtbot):
    matrix.show_judged(judged([0, 0], [1, 1], 3), ["0", "1", "2"])
    assert point_at(matrix, qtbot, 2, 1) == "There are no examples of class 2."
    assert point_at(matrix, qtbot, 3, 2) == "Nothing was taken for class 2, so it has no precision."


def test_what_is_told_follows_new_figures_under_a_resting_mouse(matrix, qtbot):
    point_at(matrix, qtbot, 1, 2)
    matrix.show_judged(judged([1, 1], [2, 1], 3), ["setosa", "versicolor", "virginica"])
    assert remark(matrix) == "1 of class versicolor was taken for class virginica: 50.0 % of class versicolor."


def test_arrow_keys_go_from_place_to_place(matrix):
    assert picture(matrix).focusPolicy() & Qt.FocusPolicy.TabFocus
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(picture(matrix), key)
    assert picture(matrix).place == (1, 2)
    assert remark(matrix).startswith("7 of class versicolor")
    for _ in range(6):
        QTest.keyClick(picture(matrix), Qt.Key.Key_Right)
    assert picture(matrix).place == (1, 3)


def test_all_counts_are_described(matrix):
    assert picture(matrix).accessibleName().startswith("Confusion matrix")
    description = picture(matrix).accessibleDescription()
    assert description.endswith("class setosa: 9, 0, 1; class versicolor: 0, 13, 7; class virginica: 0, 0, 5")


def test_the_switch_asks_for_other_examples(matrix, qtbot):
    switch = named(matrix, "trainer.confusion_of")
    with qtbot.waitSignal(matrix.examples_chosen) as asked:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.tabRect(1).center())
    assert asked.args == ["train"]
    matrix.show_examples("train", has_validation=True)
    assert matrix.examples == "train"
    with qtbot.waitSignal(matrix.examples_chosen) as asked:
        QTest.keyClick(switch, Qt.Key.Key_Left)
    assert asked.args == ["validation"]


def test_without_validation_examples_those_of_training_are_shown_and_that_is_said(matrix, qtbot):
    with qtbot.assertNotEmitted(matrix.examples_chosen):
        matrix.show_examples("validation", has_validation=False)
    switch = named(matrix, "trainer.confusion_of")
    assert matrix.examples == "train"
    assert switch.currentIndex() == 1
    assert not switch.isTabEnabled(0)
    assert remark(matrix) == "No validation examples. Training: 27 of 35 are right, 77.1 %."
    matrix.show_examples("validation", has_validation=True)
    assert matrix.examples == "validation"
    assert switch.currentIndex() == 0
    assert "No validation" not in remark(matrix)


def test_before_training_a_sentence_says_what_to_do(matrix):
    matrix.show_judged(None, [])
    assert "Press Start" in picture(matrix).accessibleDescription()
    assert remark(matrix) == ""
    image = picture(matrix).grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


def test_cells_are_shaded_by_their_share_and_what_is_right_is_framed(matrix):
    theme = theme_named("light")
    image = picture(matrix).grab().toImage()

    def shade(row, column):
        return image.pixelColor(place(matrix, row, column) - QPoint(0, picture(matrix)._layout.cell_height // 2 - 6))

    assert shade(2, 0).name() == theme.panel.lower()
    assert shade(2, 2).green() > shade(2, 2).red()
    assert shade(1, 2).red() > shade(1, 2).blue()
    assert shade(1, 2).saturation() > shade(0, 2).saturation() > 0
    corner = picture(matrix)._layout.place(0, 0).topLeft().toPoint() + QPoint(1, 1)
    assert image.pixelColor(corner).name() == theme.good.lower()


@pytest.mark.parametrize("classes", [2, 3, 5, 10])
@pytest.mark.parametrize("size", [(320, 300), (700, 480), (180, 160)])
def test_everything_stands_inside_and_cells_do_not_overlap(matrix, classes, size):
    matrix.resize(*size)
    labels = np.arange(500) % classes
    matrix.show_judged(judged(labels, labels, classes), [CLASS.fill(number=k) for k in range(classes)])
    application().processEvents()
    matrix.grab()
    layout = picture(matrix)._layout
    inside = picture(matrix).rect().adjusted(-1, -1, 1, 1)
    places = [layout.place(i, j) for i in range(classes + 1) for j in range(classes + 1)]
    assert all(inside.contains(place.toAlignedRect()) for place in places)
    for place in places:
        assert place.center() == layout.place(*layout.place_at(place.center())).center()


def test_rates_stand_in_the_cells_where_there_is_room(matrix):
    matrix.grab()
    assert picture(matrix)._layout.has_rates
    labels = np.arange(50) % 10
    matrix.show_judged(judged(labels, labels, 10), [str(k) for k in range(10)])
    matrix.grab()
    assert not picture(matrix)._layout.has_rates


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        application().processEvents()
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_nothing_is_done_while_hidden_or_for_the_same_figures(matrix):
    paints = Paints(picture(matrix))
    names = ["setosa", "versicolor", "virginica"]
    matrix.show_judged(judged(LABELS, PREDICTED, 3), names)
    application().processEvents()
    assert paints.count == 0
    matrix.hide()
    matrix.show_judged(judged([0], [0], 3), names)
    application().processEvents()
    assert paints.count == 0
    assert picture(matrix).accessibleDescription().endswith("class virginica: 0, 0, 5")
    matrix.show()
    application().processEvents()
    assert paints.count >= 1
    assert picture(matrix).accessibleDescription().endswith("class virginica: 0, 0, 0")
    assert remark(matrix) == "1 of 1 examples are right: accuracy 100 %."


def test_ten_classes_in_a_narrow_panel_have_readable_counts_and_tell_recall_under_the_mouse(matrix, qtbot):
    matrix.resize(266, 240)
    labels = np.repeat(np.arange(10), 144)
    predicted = np.where(np.arange(1440) % 9, labels, 3)
    matrix.show_judged(judged(labels, predicted, 10), [CLASS.fill(number=k) for k in range(10)])
    application().processEvents()
    matrix.grab()
    layout = picture(matrix)._layout
    assert not layout.has_shares
    assert layout.fonts.counts.pixelSize() >= 10
    assert QFontMetricsF(layout.fonts.counts).horizontalAdvance("144") <= layout.cell_width
    assert layout.names_width < 20  # "7", not "class 7"
    assert point_at(matrix, qtbot, 7, 10) == "Recall: 88.9 % of class 7 were found (128 of 144). F₁ is 94.1 %."
    right, taken = 144, int(np.sum(predicted == 3))
    words = f"Precision: {100 * right / taken:.1f} % of what was taken for class 3 is right ({right} of {taken})."
    assert point_at(matrix, qtbot, 10, 3).startswith(words)


def test_where_nothing_was_counted_stands_no_number(matrix):
    """A dot is a few pixels, and they are in the middle."""
    image = picture(matrix).grab().toImage()
    inside = picture(matrix)._layout.place(1, 0).adjusted(4, 4, -4, -4).toAlignedRect()
    paper = image.pixel(inside.topLeft())
    inked = [
        QPoint(x, y)
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
        if image.pixel(x, y) != paper
    ]
    assert 0 < len(inked) < 16
    assert all((point - inside.center()).manhattanLength() < 8 for point in inked)


def test_language_and_theme_are_followed(matrix):
    light = picture(matrix).grab().toImage()
    wear(application(), "dark", 1.5)
    assert picture(matrix).grab().toImage() != light
    speak(application(), "zh_TW")
    application().processEvents()
    assert named(matrix, "trainer.confusion_of").tabText(1) == "訓練"
