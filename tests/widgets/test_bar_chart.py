"""Bars side by side, with their figures where they fit."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from nnstudio.notation.figures import short
from nnstudio.notation.sentences import Sentence, verbatim
from nnstudio.widgets.bar_chart import BarChart
from nnstudio.widgets.bar_layout import Series, tick
from nnstudio.widgets.draggable_bars import DraggableBars
from nnstudio.widgets.painting import outline
from nnstudio.widgets.theme import current_theme

P, Q = Sentence("", "p"), Sentence("", "q")


@pytest.fixture
def chart(qtbot):
    chart = BarChart("test.bars")
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    return chart


def show(chart, p, q):
    chart.show_bars([f"x{i}" for i in range(len(p))], [Series(P, "truth", p), Series(Q, "prediction", q, hatched=True)])


def groups(chart):
    """Return the bars of each group."""
    plot, count = chart._plot(), len(chart._names)
    width = plot.width() / count
    return [
        chart._bars(plot.adjusted(i * width, 0, (i + 1 - count) * width, 0), i)  # from group i to the next
        for i in range(count)
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.01, "0.01"),
        (0.5, "0.5"),
        (1.0, "1"),
        (0.0, "0"),
        (-0.0, "0"),
        (0.1234, "0.1234"),
        (0.12345, "0.1235"),
        (1 / 3, "0.3333"),
        (-0.25, "−0.25"),
        (1e-5, "1.0000×10⁻⁵"),
        (math.inf, "∞"),
        (math.nan, "undefined"),
    ],
)
def test_what_was_typed_short_is_written_short(chart, value, text):
    assert short(value) == text.replace("0.1235", f"{0.12345:.4f}")
    show(chart, (value,), (0.5,))
    assert short(value) in chart.accessibleDescription()


@pytest.mark.parametrize("outcomes", [1, 2, 3, 5, 8, 10, 40])
@pytest.mark.parametrize("long", [False, True])
def test_a_figure_never_reaches_over_another_bar(chart, outcomes, long):
    p = (1 / 3 if long else 0.5,) + (0.01,) * (outcomes - 1)
    show(chart, p, tuple(reversed(p)))
    chart.grab()
    advance = QFontMetricsF(chart.font()).horizontalAdvance
    for i, bars in enumerate(groups(chart)):
        labels = chart._value_labels(bars, chart._group(chart._plot(), i))
        for text, place in labels:
            assert advance(text) <= place.width()
            (own,) = [bar for _series, value, bar in bars if place.contains(bar.center().x(), place.center().y())]
            for _series, _value, bar in bars:
                assert bar is own or not place.intersects(bar)
        if outcomes == 2:
            assert [text for text, _place in labels] == [short(value) for _series, value, _bar in bars]
        if outcomes == 40:
            assert not labels


def test_a_figure_takes_the_room_of_neighbours_that_are_0_and_do_not_say_so(chart):
    values = 4.5398e-5
    chart.resize(640, 300)
    for says_zero in (True, False):
        chart.show_bars(
            ["a", "b", "c"],
            [
                Series(verbatim("y"), "truth", (0.0, 1.0, 0.0), says_zero=says_zero),
                Series(verbatim("q"), "prediction", (values, 1 - 2 * values, values)),
                Series(verbatim("h"), "quiet", (0.0, 1.0, 0.0), says_zero=says_zero),
            ],
        )
        chart.grab()
        texts = [text for text, _place in chart._value_labels(groups(chart)[0], chart._group(chart._plot(), 0))]
        assert (short(values) in texts) is not says_zero
        assert ("0" in texts) is says_zero


def test_ticks_are_written_out_as_long_as_they_are_short():
    assert [tick(value) for value in (40000.0, -0.05, 0.25, 2e6, 1e-9)] == ["40000", "−0.05", "0.25", "2×10⁶", "1×10⁻⁹"]


def test_no_line_of_the_grid_runs_through_a_figure(chart):
    show(chart, (0.2,), (0.2,))  # its figure stands on the line of 0.25
    ((text, place), _other) = chart._value_labels(groups(chart)[0], chart._group(chart._plot(), 0))
    assert text == "0.2"
    line = round(chart._y(0.25, chart._plot()))
    assert place.top() < line < place.bottom()
    picture = chart.grab().toImage()
    ratio = picture.devicePixelRatio()
    hairline = QColor(current_theme().hairline)
    x = round((place.center().x() - chart.fontMetrics().horizontalAdvance(text) / 2) * ratio)
    assert all(picture.pixelColor(x, round(y * ratio)) != hairline for y in (line - 1, line, line + 1))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e308, 5e-324, 0.0])
@pytest.mark.parametrize("low", [0.0, None])
def test_any_number_can_be_painted(qtbot, value, low):
    chart = BarChart("test.bars", low=low, high=None)
    qtbot.addWidget(chart)
    show(chart, (value, 1.0), (0.5,))  # and one bar is missing
    chart.grab()
    assert chart._told(1).count("<br>") == 1


def test_a_name_is_no_html(chart):
    chart.show_bars(["<b>rain</b>"], [Series(P, "truth", (0.5,))])
    assert chart._told(0) == "<span>&lt;b&gt;rain&lt;/b&gt;<br>p: 0.5</span>"


def test_of_many_bars_on_one_pixel_the_highest_is_seen():
    values = np.zeros(1000)
    values[[501, 777]] = 0.75, math.nan
    xs, heights = outline(values, 100)
    assert len(xs) == len(heights) == 100
    assert heights[50] == 0.75
    assert heights.sum() == 0.75


def test_an_infinite_bar_says_so_also_where_there_is_no_room_for_the_other_figures(chart):
    chart.resize(190, 200)
    show(chart, (1 / 3, 2 / 3, math.inf), (0.5, 0.5, 0.25))
    chart.grab()
    plot = chart._plot()
    texts = [
        [text for text, _place in chart._value_labels(bars, chart._group(plot, i))]
        for i, bars in enumerate(groups(chart))
    ]
    assert texts == [[], [], ["∞"]]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
@pytest.mark.parametrize("others", [0.1, 0.9])
def test_what_is_told_of_a_bar_that_keys_pull_is_of_now_and_hides_none_of_its_group(qtbot, others):
    bars = DraggableBars("test.pulled")
    qtbot.addWidget(bars)
    bars.move(100, 300)
    bars.resize(600, 300)
    show(bars, (0.5, others, others), (0.4, others, others))
    bars.pulled.connect(lambda _series, _group, value: show(bars, (value, others, others), (0.4, others, others)))
    bars.show()
    for value in ("0.51", "0.52"):
        QTest.keyClick(bars, Qt.Key.Key_Up)
        assert f"p: {value}" in QToolTip.text()
    tip = next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible())
    for of_group in groups(bars)[: 1 if others > 0.5 else 3]:
        for _series, _value, bar in of_group:
            below = bar.adjusted(0, 0, 0, bars.height() - bar.bottom()).toRect()  # padlocks and names
            assert not tip.geometry().intersects(QRect(bars.mapToGlobal(below.topLeft()), below.size()))
    QApplication.sendEvent(bars, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    show(bars, (0.6, others, others), (0.4, others, others))
    assert bars._told_by_keys is None
    assert "0.6" not in QToolTip.text()
