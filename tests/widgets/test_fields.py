"""Fields: what is typed is taken or refused, and what is wrong stays told until it is mended."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField

CAPTION = QT_TRANSLATE_NOOP("Tests", "Learning rate")
FOUND = QT_TRANSLATE_NOOP("Tests", "too small")


@pytest.fixture
def field(qtbot):
    field = NumberField("test.rate", step=0.5)
    qtbot.addWidget(field)
    field.show_value(0.25)
    field.heard = []
    field.edited.connect(field.heard.append)
    field.show()
    return field


def type_over(field, text, key=Qt.Key.Key_Return):
    field.selectAll()
    field.insert(text)  # QTest has no keys for a true minus sign
    QTest.keyClick(field, key)


class TestNumberField:
    @pytest.mark.parametrize(
        ("text", "number"), [("0.5", 0.5), ("1/4", 0.25), ("30%", 0.3), ("−2", -2.0), ("1e-3", 1e-3)]
    )
    def test_numbers_as_people_type_them(self, field, text, number):
        field.show_value(7.0)
        type_over(field, text)
        assert field.heard == [pytest.approx(number)]

    def test_digits_without_room_are_rounded_until_the_keys_come(self, field):
        field.resize(field.fontMetrics().horizontalAdvance("0") * 12, field.height())
        field.show_value(1 / 3)
        field.clearFocus()
        field.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever another test has left the mouse
        assert field.shown == "0.3333"
        assert field.text() == "0.3333333333333333"
        field.grab()
        field.setFocus()
        assert field.shown == field.text()

    def test_the_same_number_is_no_edit(self, field):
        type_over(field, "0.25")
        assert field.heard == []

    def test_escape_brings_the_last_number_back(self, field):
        field.selectAll()
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == "0.25"
        assert field.heard == []

    def test_arrows_change_by_a_step(self, field):
        QTest.keyClick(field, Qt.Key.Key_Up)
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.heard == [0.75, 0.25]

    def test_whole_numbers_stay_whole(self, qtbot):
        field = NumberField("test.batch", whole=True)
        qtbot.addWidget(field)
        field.show_value(10)
        with qtbot.waitSignal(field.edited) as told:
            type_over(field, "32")
        assert told.args == [32]
        assert isinstance(told.args[0], int)


class TestFieldRow:
    @pytest.fixture
    def row(self, qtbot, field):
        row = FieldRow(CAPTION, field)
        qtbot.addWidget(row)
        row.show()
        return row

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
    def test_what_the_scene_finds_stays_told_whatever_is_pressed(self, row, field, key):
        row.tell(FOUND)
        QTest.keyClick(field, key)
        assert row.problem.sentence is FOUND
        row.tell(None)
        assert row.problem.sentence is None
        assert not row.problem.isVisible()

    def test_a_refusal_is_told_first_and_the_rest_when_it_is_mended(self, row, field):
        row.tell(FOUND)
        type_over(field, "abc")
        assert "abc" in row.problem.text()
        type_over(field, "3")
        assert row.problem.sentence is FOUND

    def test_the_caption_is_the_accessible_name(self, row, field):
        assert field.accessibleName() == "Learning rate"

    def test_learners_words_are_no_markup(self, row, field):
        type_over(field, "<b>x</b>")
        assert row.problem.textFormat() == Qt.TextFormat.PlainText


class TestSliderField:
    def test_a_logarithmic_slider_has_the_geometric_mean_in_its_middle(self, qtbot):
        slider = SliderField("test.rate", LogarithmicScale(0.01, 100.0))
        qtbot.addWidget(slider)
        heard = []
        slider.edited.connect(heard.append)
        slider.slider.setValue(500)
        assert heard == [pytest.approx(1.0)]

    def test_a_number_beyond_the_slider_stays_exact(self, qtbot):
        slider = SliderField("test.z", LinearScale(-6.0, 6.0))
        qtbot.addWidget(slider)
        heard = []
        slider.edited.connect(heard.append)
        slider.show_value(1000.5)
        assert slider.field.text() == "1000.5"
        assert heard == []


class TestUndo:
    def test_what_was_typed_is_forgotten_by_the_field_once_it_is_an_edit(self, qtbot):
        """So that Ctrl+Z reaches the history of the scene."""
        field = NumberField("test.n")
        qtbot.addWidget(field)
        field.show_value(1.0)
        qtbot.keyClicks(field, "2")
        assert field.isUndoAvailable()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert not field.isUndoAvailable()
        assert field.value in (12.0, 21.0)
