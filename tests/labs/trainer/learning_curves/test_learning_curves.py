"""The plots, as one sees them and points at them."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.learning_curves import learning_curves
from nnstudio.labs.trainer.learning_curves.learning_curves import LearningCurves
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from tests.labs.trainer.learning_curves.tables import of_losses, table

LOSS = QT_TRANSLATE_NOOP("Trainer", "loss (nats)")
ACCURACY = QT_TRANSLATE_NOOP("Trainer", "accuracy (%)")


@pytest.fixture
def shown(qtbot, monkeypatch):
    """Return what shows plots of a size, the loss above the accuracy; words follow them soon."""
    monkeypatch.setattr(learning_curves, "_DESCRIBE_MS", 20)
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)

    hosts = []

    def show(width=640, height=300):
        host = QWidget()
        hosts.append(host)
        qtbot.addWidget(host)
        host.resize(width, 2 * height)
        plots = LearningCurves("loss", "loss", LOSS), LearningCurves("accuracy", "accuracy", ACCURACY, percent=True)
        for i, plot in enumerate(plots):
            plot.setParent(host)
            plot.setGeometry(0, i * height, width, height)
        host.show()
        settle()
        return plots

    yield show
    wear(app, "light", 1.0)
    speak(app, "en")


def settle():
    for _ in range(5):
        QApplication.processEvents()


def show_in(plots, rows):
    for plot in plots:
        plot.show_table(rows)
    settle()


def point_at(plot, epoch):
    """Move the mouse over the place of *epoch* on the axis."""
    box = plot.getViewBox()
    place = box.mapViewToScene(QPointF(epoch, sum(box.viewRange()[1]) / 2))
    move_to(plot, plot.mapFromScene(place))


def move_to(plot, place: QPoint):
    at = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        plot.viewport().mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(plot.viewport(), event)


def names_of(plot):
    """Return the words at the ends that are visible, and where they are in the box."""
    items = [name.words for name in (*plot._names, plot._last_name.at_end)] + [plot._last_name.in_corner]
    return {words.text(): words.mapRectToParent(words.boundingRect()) for words in items if words.isVisible()}


def hint_of(plot):
    return plot._hint.text


def ends_of(plot):
    return plot._axes.right, plot._axes.bottom, plot._axes.top


# What is told


def test_under_the_mouse_stand_the_numbers_of_the_table(shown, qtbot):
    loss, accuracy = shown()
    rows = table(200)
    show_in((loss, accuracy), rows)
    for epoch in (0, 1, 77, 120, 199, 200):
        with qtbot.waitSignal(loss.hovered) as told:
            point_at(loss, epoch)
        assert told.args == [epoch]
        assert (
            loss.told_at_epoch
            == f"epoch {epoch}: training {figure(rows[epoch, 1])}, validation {figure(rows[epoch, 2])}"
        )
        accuracy.guide_to(told.args[0])
        percents = [f"{100 * share:.2f} %" for share in rows[epoch, 3:]]
        assert accuracy.told_at_epoch == f"epoch {epoch}: training {percents[0]}, validation {percents[1]}"
        assert loss._line.column == accuracy._line.column
        line = loss.getViewBox().mapToView(QPointF(loss._line.column, 0.0)).x()
        assert line == pytest.approx(epoch, abs=0.5)  # to the pixel


def test_beyond_the_end_the_mouse_is_on_the_last_epoch_and_stays_there_while_curves_grow(shown):
    (loss, _accuracy) = shown()
    told = []
    loss.hovered.connect(told.append)
    loss.show_table(table(170))
    point_at(loss, 199)
    for last in (171, 175, 190):
        loss.show_table(table(last))
        assert loss.told_at_epoch.startswith(f"epoch {last}: ")
    assert told == [170, 171, 175, 190]


def test_what_is_under_the_mouse_is_looked_up_again_when_the_axis_grows(shown):
    (loss, _accuracy) = shown()
    loss.show_table(table(100))
    point_at(loss, 50)
    rows = table(1000)
    loss.show_table(rows)
    epoch = loss._told
    assert 300 < epoch < 700
    assert f"training {figure(rows[int(epoch), 1])}" in loss.told_at_epoch


def test_the_mouse_leaves(shown):
    (loss, _accuracy) = shown()
    told = []
    loss.hovered.connect(told.append)
    loss.show_table(table(100))
    point_at(loss, 50)
    move_to(loss, QPoint(2, 150))  # over the numbers of the axis
    point_at(loss, 60)
    QApplication.sendEvent(loss, QEvent(QEvent.Type.Leave))
    assert told == [50, None, 60, None]
    assert loss.told_at_epoch == ""
    assert loss.getPlotItem().titleLabel.opacity() == 1.0


def test_before_training_nothing_is_told(shown):
    (loss, _accuracy) = shown()
    point_at(loss, 5)
    loss.guide_to(3)
    assert loss.told_at_epoch == ""
    assert hint_of(loss) == "Press Start to draw it"


@pytest.mark.parametrize(("width", "zoom"), [(300, 1.0), (300, 1.5), (420, 1.0), (640, 1.5)])
def test_the_words_above_stay_within_the_plot_and_off_the_title(shown, width, zoom):
    loss, accuracy = shown(width, 200)
    wear(QApplication.instance(), "dark", zoom)
    show_in((loss, accuracy), table(1400))
    for plot in (loss, accuracy):
        plot.guide_to(1234)
        settle()
        words, title = plot._line.place(), plot.getPlotItem().titleLabel
        assert words.right() <= width
        assert ("1234" in plot.told_at_epoch) is not (width / zoom < 300)
        assert "training" in plot.told_at_epoch
        if title.opacity():
            assert words.left() > title.item.mapRectToScene(title.item.boundingRect()).right()


def test_without_validation_there_is_one_curve(shown):
    plots = shown()
    show_in(plots, table(50, validation=False))
    for plot in plots:
        assert list(names_of(plot)) == ["training"]
        plot.guide_to(20)
        assert "validation" not in plot.told_at_epoch


def test_words_describe_the_last_epoch(shown, qtbot):
    (loss, _accuracy) = shown()
    assert loss.accessibleName() == "Learning curves: loss (nats)"
    assert loss.accessibleDescription() == "Press Start to draw it"
    rows = table(40)
    loss.show_table(rows)
    last = f"epoch 40: training {figure(rows[-1, 1])}, validation {figure(rows[-1, 2])}"
    qtbot.waitUntil(lambda: loss.accessibleDescription() == f"{last}; training falling; validation falling")
    loss.keep_last_run()
    loss.show_table(rows[:1])
    qtbot.waitUntil(lambda: loss.accessibleDescription() == f"Press Start to draw it; last run: {last}")


# The logarithmic axis


def test_a_logarithmic_axis_leaves_out_what_it_cannot_show(shown):
    (loss, _accuracy) = shown()
    loss.set_logarithmic(True)
    loss.show_table(of_losses(1.0, 0.1, 0.0, -1.0, np.nan, 0.01))
    curve = loss._curves[0]
    assert curve.x == pytest.approx([0, 1, 5])
    assert curve.y == pytest.approx([0.0, -1.0, -2.0])
    assert ends_of(loss) == (10.0, -2.0, 0.0)
    assert hint_of(loss) == ""
    loss.guide_to(2)
    assert loss.told_at_epoch == "epoch 2: training 0"
    loss.set_logarithmic(False)
    assert curve.y == pytest.approx([1.0, 0.1, 0.0, -1.0, 0.01])
    assert ends_of(loss) == (10.0, 0.0, 1.0)


@pytest.mark.parametrize(
    ("logarithmic", "value", "said"),
    [
        (True, 0.0, "No number is above 0, and a logarithmic axis shows no others."),
        (True, np.nan, "There is no number to draw."),
        (False, np.nan, "There is no number to draw."),
        (False, np.inf, "There is no number to draw."),
        (False, 0.0, ""),
    ],
)
def test_where_nothing_can_be_shown_that_is_said(shown, logarithmic, value, said):
    (loss, _accuracy) = shown()
    loss.set_logarithmic(logarithmic)
    loss.show_table(of_losses(*[value] * 5))
    settle()
    assert hint_of(loss) == said


@pytest.mark.parametrize("logarithmic", [True, False])
def test_a_network_that_runs_away_breaks_no_plot(shown, logarithmic):
    (loss, _accuracy) = shown()
    loss.set_logarithmic(logarithmic)
    loss.show_table(of_losses(1.0, 1e50, 1e300, np.inf, np.nan))
    loss.guide_to(2)
    settle()
    assert loss.told_at_epoch == "epoch 2: training 1.0000×10³⁰⁰"
    assert "training" in names_of(loss)


# The axes


def test_axes_move_in_few_steps_and_never_back(shown):
    (loss, _accuracy) = shown()
    rows = table(1000)
    rights = []
    for last in range(1, 1000, 7):
        loss.show_table(rows[: last + 1])
        rights.append(ends_of(loss)[0])
        assert ends_of(loss)[2] == 0.8
    assert rights == sorted(rights)
    assert len(set(rights)) < 25
    loss.show_table(rows[:1])
    assert ends_of(loss)[0] == 10.0  # a new run


def test_the_accuracy_always_reaches_to_100(shown):
    _loss, accuracy = shown()
    accuracy.show_table(table(5))
    assert ends_of(accuracy) == (10.0, 0.0, 100.0)


def test_an_accuracy_that_was_never_below_one_half_has_twice_the_room(shown):
    _loss, accuracy = shown()
    accuracy.name_axis(ACCURACY, may_begin_in_the_middle=True)
    rows = table(50, validation=False)  # from 50 % on
    accuracy.show_table(rows)
    assert ends_of(accuracy)[1:] == (50.0, 100.0)
    labels = [text for _place, text in accuracy.getAxis("left")._tickLevels[0]]
    assert labels[0] == "50"
    assert labels[-1] == "100"
    rows = rows.copy()
    rows[20, 3] = 0.4
    accuracy.show_table(rows)
    assert ends_of(accuracy)[1:] == (0.0, 100.0)
    accuracy.show_table(np.vstack([rows, [51, *rows[-1, 1:]]]))
    assert ends_of(accuracy)[1:] == (0.0, 100.0)  # and it does not jump back


def test_r_squared_always_begins_at_0(shown):
    _loss, accuracy = shown()
    accuracy.name_axis(ACCURACY, may_begin_in_the_middle=True)
    accuracy.name_axis(LOSS)
    accuracy.show_table(table(50, validation=False))
    assert ends_of(accuracy)[1:] == (0.0, 100.0)


def test_what_runs_away_leaves_through_the_top_and_squashes_nothing(shown):
    (loss, _accuracy) = shown()
    loss.show_table(of_losses(1.0, 0.9, 0.8, 0.7, 2.0, 1e9, 1e30))
    settle()
    assert ends_of(loss)[2] == pytest.approx(2.0)
    drawn = loss._curves[0].y
    assert drawn[4] == pytest.approx(2.0)
    assert drawn[-1] > 2.0
    assert not loss._names[0].mark.isVisible()
    loss.guide_to(6)
    assert loss.told_at_epoch == "epoch 6: training 1.0000×10³⁰"


@pytest.mark.parametrize(("height", "numbers"), [(140, ["1", "10³⁰", "10⁶⁰"]), (200, ["1", "10²⁰", "10⁴⁰", "10⁶⁰"])])
def test_a_logarithmic_axis_has_room_for_all_powers_of_ten(shown, height, numbers):
    (loss, _accuracy) = shown(height=height)
    loss.set_logarithmic(True)
    loss.show_table(of_losses(0.5, 40.0, 1e6, 1e11, 1e17, 1e32, 1.25e64))
    settle()
    _right, bottom, top = ends_of(loss)
    assert bottom == pytest.approx(np.log10(0.5))
    assert top == pytest.approx(64 + np.log10(2.0))
    assert loss._curves[0].y[-1] == pytest.approx(np.log10(1.25e64))
    assert loss._names[0].mark.isVisible()
    assert [text for _place, text in loss.getAxis("left")._tickLevels[0]] == numbers


def test_a_logarithmic_axis_of_very_many_powers_begins_at_1(shown):
    (loss, _accuracy) = shown(height=140)
    loss.set_logarithmic(True)
    loss.show_table(of_losses(3.0, 1e9, 1e40, 1.6e220))
    settle()
    assert [text for _place, text in loss.getAxis("left")._tickLevels[0]] == ["1", "10¹⁰⁰", "10²⁰⁰"]
    loss.show_table(of_losses(3.0, 40.0))
    assert ends_of(loss)[1] == pytest.approx(np.log10(2.0))


@pytest.mark.parametrize("last", [-0.2, -5e64])
def test_an_r_squared_below_0_is_marked_at_the_lower_edge(shown, last):
    _loss, accuracy = shown()
    accuracy.name_axis(LOSS)
    rows = table(6, validation=False)
    accuracy.show_table(rows)
    settle()
    name = accuracy._names[0]
    dot = name.mark.pixmap().toImage()
    rows = rows.copy()
    rows[-1, 3] = last
    accuracy.show_table(rows)
    settle()
    assert ends_of(accuracy)[1:] == (0.0, 100.0)
    assert name.mark.isVisible()
    assert name.words.isVisible()
    assert name.mark.pos().y() == pytest.approx(accuracy._axes.row(0.0), abs=1.0)
    pointer = name.mark.pixmap().toImage()
    side = pointer.width()
    above, below = (pointer.pixelColor(side // 4, y).alpha() for y in (side // 3, 2 * side // 3 + 1))
    assert above > below  # a triangle that stands on its tip
    assert accuracy._curves[0].line.path().boundingRect().height() < 1000
    accuracy.show_table(table(7, validation=False))
    settle()
    assert name.mark.pixmap().toImage() == dot


def test_looking_back_tells_the_record_of_exactly_that_epoch(shown):
    loss, accuracy = shown(420, 200)
    rows = np.repeat(table(400)[::8], 2, axis=0)[1:]
    rows[1::2, 1:] *= 1.5  # neighbours put together: lows and highs
    figures = np.array([203.0, 0.0023, 0.17, 0.985, 0.9])
    show_in((loss, accuracy), rows)
    for plot, told in ((loss, "training 0.0023 · validation 0.17"), (accuracy, "training 98.5 % · validation 90.0 %")):
        plot.guide_to(203, figures)
        assert told in plot.told_at_epoch.replace("0.002300, validation 0.1700", "0.0023 · validation 0.17")
        assert plot._line.column == pytest.approx(plot._axes.column(203.0), abs=1.0)
        assert plot.getPlotItem().titleLabel.opacity() == 1.0
        assert plot._line._words.scale() >= 0.85
    loss.guide_to(203)
    assert "–" in loss.told_at_epoch  # without the record the neighbours are told


@pytest.mark.parametrize(("width", "zoom"), [(230, 1.0), (260, 1.5), (150, 1.0)])
def test_letters_are_never_too_small_to_read(shown, width, zoom):
    loss, accuracy = shown(width, 160)
    wear(QApplication.instance(), "light", zoom)
    show_in((loss, accuracy), table(1400))
    for plot in (loss, accuracy):
        plot.guide_to(664, np.array([664.0, 0.0023, 0.17, 0.985, 0.9]))
        settle()
        assert plot._line._words.scale() >= 0.85
        assert plot._line.place().right() <= width


def test_a_loss_that_begins_near_0_and_stays_high_is_seen(shown):
    (loss, _accuracy) = shown()
    loss.show_table(of_losses(1e-6, *[1.0] * 30))
    assert ends_of(loss)[2] == 1.0


# The moment within an epoch


def test_single_steps_of_the_first_epoch_are_seen(shown, qtbot):
    plots = shown()
    rows = table(3)
    now = np.array([0.25, 0.6, 0.65, 0.5, 0.45])
    for plot in plots:
        plot.show_table(rows[:1], now)
    settle()
    for plot, column, factor in zip(plots, (1, 3), (1, 100), strict=True):
        assert hint_of(plot) == ""
        assert [curve.x.tolist() for curve in plot._curves] == [[0, 0.25]] * 2
        assert plot._curves[0].y[-1] == pytest.approx(factor * now[column])
        assert plot._axes.column(0.25) - plot._axes.column(0) > 40  # pixels
        assert set(names_of(plot)) == {"training", "validation"}
    point_at(plots[0], 0.3)
    assert plots[0].told_at_epoch == "epoch 0.25: training 0.6000, validation 0.6500"
    point_at(plots[0], 0.05)
    assert plots[0].told_at_epoch.startswith("epoch 0: ")
    qtbot.waitUntil(lambda: plots[0].accessibleDescription().startswith("epoch 0.25: "))
    for plot in plots:
        plot.show_table(rows)
        assert plot._curves[0].x[-1] == 3
        assert ends_of(plot)[0] == 10


def test_what_now_holds_may_change_with_the_same_table(shown):
    (loss, _accuracy) = shown()
    rows, now = table(5), np.array([5.5, 0.3, 0.3, 0.5, 0.5])
    loss.show_table(rows, now)
    drawn = loss._curves[0].x
    loss.show_table(rows, now.copy())
    assert loss._curves[0].x is drawn
    loss.show_table(rows, now + np.array([0.25, 0, 0, 0, 0]))
    assert loss._curves[0].x[-1] == 5.75
    loss.show_table(rows, rows[-1])  # of the same moment as the last record
    assert loss._curves[0].x[-1] == 5


def test_a_weight_set_by_hand_makes_a_jump(shown):
    (loss, _accuracy) = shown()
    rows = of_losses(0.5, 0.4, 0.9, 0.8)
    rows[2:, 0] = [1, 2]
    loss.show_table(rows)
    assert loss._curves[0].x.tolist() == [0, 1, 1, 2]
    loss.guide_to(1)
    assert loss.told_at_epoch == "epoch 1: training 0.9000"


# Divergence


def mark_of(plot):
    mark = plot._diverged
    return mark.words if mark.words.isVisible() and mark.cross.isVisible() else None


@pytest.mark.parametrize("logarithmic", [True, False])
@pytest.mark.parametrize("value", [None, np.nan, np.inf, 0.5])
def test_divergence_is_marked_at_its_epoch_until_the_next_run(shown, qtbot, logarithmic, value):
    (loss, _accuracy) = shown(300, 160)
    loss.set_logarithmic(logarithmic)
    loss.show_table(table(30))
    assert mark_of(loss) is None
    loss.mark_divergence(31, value)
    settle()
    assert mark_of(loss).text() == "diverged"
    cross = loss._diverged.cross.mapRectToParent(loss._diverged.cross.boundingRect())
    assert cross.center().x() == pytest.approx(loss._axes.column(31), abs=1)
    if value == 0.5 and not logarithmic:
        assert cross.center().y() == pytest.approx(loss._axes.row(0.5), abs=1)
    elif value != 0.5:
        assert cross.top() == pytest.approx(0, abs=loss.fontMetrics().height() / 2)
    words = mark_of(loss).mapRectToParent(mark_of(loss).boundingRect())
    assert words.right() <= loss.getViewBox().width()
    qtbot.waitUntil(lambda: loss.accessibleDescription().endswith("; training diverged in epoch 31"))
    loss.show_table(table(30).copy())
    assert mark_of(loss) is not None
    loss.begin_run()
    settle()
    assert mark_of(loss) is None
    qtbot.waitUntil(lambda: "diverged" not in loss.accessibleDescription())


def test_divergence_in_the_first_epoch_is_seen(shown):
    (loss, _accuracy) = shown()
    loss.show_table(table(1)[:1])
    loss.mark_divergence(1)
    settle()
    assert hint_of(loss) == ""
    assert mark_of(loss) is not None


def test_the_mark_covers_no_name(shown):
    (loss, _accuracy) = shown(300, 160)
    loss.show_table(of_losses(*[0.7] * 12, 40.0, 1e9, validation=[0.7] * 12 + [50.0, 1e9]))
    loss.mark_divergence(14)
    settle()
    words = mark_of(loss).mapRectToParent(mark_of(loss).boundingRect())
    assert {"training", "validation"} == set(names_of(loss))
    assert not any(
        words.adjusted(0, 2, 0, -2).intersects(place.adjusted(0, 2, 0, -2)) for place in names_of(loss).values()
    )


# The last run


def test_the_last_run_stays_behind_until_it_is_forgotten(shown):
    (loss, _accuracy) = shown()
    before = table(300, rate=0.02)
    before[150, 1] = 3.0
    loss.show_table(before)
    loss.keep_last_run()
    after = table(20)
    loss.show_table(after[:1])
    assert hint_of(loss) == ""
    assert list(names_of(loss)) == ["last run"]
    loss.keep_last_run()  # nothing has been drawn since
    loss.show_table(after)
    assert set(names_of(loss)) == {"training", "validation", "last run"}
    assert loss._last[0].y.max() == 3.0
    right, _bottom, top = ends_of(loss)
    assert right >= 300
    assert top == 3.2
    loss.guide_to(10)
    assert loss.told_at_epoch.endswith(f"(last run {figure(before[10, 1])}, {figure(before[10, 2])})")
    loss.set_logarithmic(True)
    assert loss._last[0].y.max() == pytest.approx(np.log10(3.0))
    loss.forget_last_run()
    assert set(names_of(loss)) == {"training", "validation"}
    assert ends_of(loss)[0] < 50


def test_the_last_run_is_fainter(shown):
    (loss, _accuracy) = shown()
    for now, before in zip(loss._curves, loss._last, strict=True):
        assert before.line.pen().color().lightness() > now.line.pen().color().lightness()


# Names


@pytest.mark.parametrize("size", [(300, 160), (640, 300)])
@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_no_name_is_over_another_or_out_of_the_plot(shown, size, zoom):
    plots = shown(*size)
    wear(QApplication.instance(), "light", zoom)
    settle()
    before = table(130, seed=3)
    show_in(plots, before)
    for plot in plots:
        plot.keep_last_run()
    for last in (1, 9, 40, 100, 115, 130, 131, 150, 400, 1499):
        rows = table(last)
        rows[-1, 2] = rows[-1, 1] * (1 + 1e-4)  # both ends in one place
        show_in(plots, rows)
        for plot in plots:
            box = plot.getViewBox()
            named = names_of(plot)
            places = list(named.values())
            assert {"training", "validation"} <= set(named)
            is_tiny = size[1] == 160 and zoom > 1
            assert is_tiny or ("last run" in named) != ("faint: last run" in named)
            for i, place in enumerate(places):
                middle = place.center().y()
                assert place.left() >= -1
                assert place.right() <= box.width() + 1
                assert 0 <= middle <= box.height()
                for other in places[:i]:
                    level = place.left() < other.right() and other.left() < place.right()
                    assert not level or abs(middle - other.center().y()) >= plot.fontMetrics().height()
    loss = plots[0]
    assert names_of(loss)["validation"].center().y() < names_of(loss)["training"].center().y()  # as it is larger


# Life


def test_a_thousand_frames_leave_nothing_behind(shown):
    plots = shown(300, 160)
    rows = table(1200)
    show_in(plots, rows)
    for plot in plots:
        plot.keep_last_run()
        plot.guide_to(600)
    counts = [len(plot.scene().items()) for plot in plots]
    for last in range(1000):
        for plot in plots:
            plot.show_table(rows[: 1 + last % 700])
        if last % 100 == 0:
            settle()
    assert [len(plot.scene().items()) for plot in plots] == counts


def test_the_same_table_is_drawn_once_and_a_hidden_plot_draws_nothing(shown):
    (loss, _accuracy) = shown()
    rows = table(100)
    loss.show_table(rows)
    drawn = loss._curves[0].x
    loss.show_table(rows)
    assert loss._curves[0].x is drawn
    loss.hide()
    loss.show_table(table(50))
    assert loss._curves[0].x is drawn
    loss.show()
    assert loss._curves[0].x[-1] == 50


def test_language_theme_and_zoom_are_followed(shown):
    (loss, _accuracy) = shown()
    loss.show_table(table(100))
    speak(QApplication.instance(), "zh_CN")
    settle()
    assert set(names_of(loss)) == {"训练", "验证"}
    speak(QApplication.instance(), "en")
    settle()
    was, height = loss._names[0].words.brush().color(), names_of(loss)["training"].height()
    wear(QApplication.instance(), "dark", 1.5)
    settle()
    assert loss._names[0].words.brush().color() != was
    assert names_of(loss)["training"].height() > 1.3 * height
    loss.set_stale(True)
    assert loss.getViewBox().opacity() < 1
    loss.set_stale(False)
    assert loss.getViewBox().opacity() == 1
