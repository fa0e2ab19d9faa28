"""A number that is too large for a project file is refused where it is typed."""

from PySide6.QtCore import Qt

from nnstudio.widgets.number_field import TOO_LARGE, NumberField
from nnstudio.widgets.words import spoken


def test_a_whole_number_beyond_all_counting_is_refused(qtbot):
    field = NumberField("field", whole=True)
    qtbot.addWidget(field)
    field.show_value(3)
    edited, refused = [], []
    field.edited.connect(edited.append)
    field.refused.connect(refused.append)
    for text in ("9" * 40, "-1e19"):
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert spoken(refused[-1]) == spoken(TOO_LARGE.fill(text=text))
    assert not edited
