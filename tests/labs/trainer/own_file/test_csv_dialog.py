"""The dialog of a table from a file, by clicks and keys, with real files."""

import csv
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.csv_file.errors import KINDS, CsvError
from nnstudio.labs.trainer.own_file.csv_column_list import MOST_LISTED
from nnstudio.labs.trainer.own_file.csv_dialog import CsvDialog
from nnstudio.labs.trainer.own_file.csv_sentences import SENTENCES, sentence
from nnstudio.labs.trainer.own_file.csv_told import report_told
from nnstudio.labs.trainer.own_file.files import Files
from nnstudio.widgets.words import spoken
from tests.labs.reading import named, problem

HEAD = ["no", "length", "width", "place", "species"]
ROWS = [
    [1, 5.1, 3.5, "hill", "setosa"],
    [2, 6.2, "", "shore", "virginica"],
    [3, 5.9, 3.0, "hill", "virginica"],
    [4, 4.7, 3.2, "?", "setosa"],
    [5, 6.9, 3.1, "hill", "virginica"],
]
PATIENCE_MS = 30_000


@pytest.fixture
def open_dialog(qtbot):
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)

    def open_path(path):
        dialog = CsvDialog(path)
        dialog.reports = []
        dialog.loaded.connect(dialog.reports.append)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_path


def table(path, rows=ROWS, head=HEAD, encoding="utf-8", **ways):
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, **ways).writerows([head, *rows] if head else rows)
    return path


def choose(dialog, name, option):
    """Choose by keys, as a person does who cannot use a mouse."""
    choice = named(dialog, f"trainer.csv.{name}")
    assert choice.isEnabled()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(list(choice._options).index(option)):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def chosen(dialog, name):
    return named(dialog, f"trainer.csv.{name}").currentData()


def click(dialog, name):
    QTest.mouseClick(named(dialog, f"trainer.csv.{name}"), Qt.MouseButton.LeftButton)


def summary(dialog):
    return named(dialog, "trainer.csv.summary").text()


def shown(dialog):
    """Return what the table says: names and roles, and the cells of its first row."""
    model = named(dialog, "trainer.csv.preview").model()
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    return heads, [model.index(0, i).data() for i in range(model.columnCount())]


def load(qtbot, dialog):
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MS):
        click(dialog, "load")
    return dialog.reports[0]


def test_a_table_is_shown_with_all_that_is_proposed(open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "flowers.csv"))
    assert dialog.windowTitle() == "A table from “flowers.csv”"
    names = ("encoding", "separator", "decimal", "header", "target", "target_kind", "missing")
    assert [chosen(dialog, name) for name in names] == ["utf-8", ",", ".", True, 4, "class", "drop_rows"]
    roles = [chosen(dialog, f"column.{i}") for i in range(5)]
    assert roles == ["leave_out", "number", "number", "category", "target"]
    heads, cells = shown(dialog)
    assert heads == ["no\nleft out", "length\nnumber", "width\nnumber", "place\ncategory", "species\nto be learnt"]
    assert cells == ["1", "5.1", "3.5", "hill", "setosa"]
    assert named(dialog, "trainer.csv.preview").model().index(1, 2).data() == "missing"
    assert named(dialog, "trainer.csv.preview").model().headerData(0, Qt.Orientation.Vertical) == 2
    assert summary(dialog) == ("Examples: 3, inputs: 3, classes: 2. Left out, since a value is missing: 2 of 5 rows.")


def test_load_hands_over_what_was_promised(qtbot, open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "flowers.csv"))
    promised = summary(dialog)
    report = load(qtbot, dialog)
    assert dialog.result() == CsvDialog.DialogCode.Accepted
    assert spoken(report_told(report)) == promised
    np.testing.assert_array_equal(report.data.x, [[5.1, 3.5, 1], [5.9, 3.0, 1], [6.9, 3.1, 1]])


@pytest.mark.parametrize(
    ("encoding", "choice", "names"),
    [
        ("gb18030", "gb18030", ["花萼长度", "产地", "品种"]),
        ("cp950", "big5", ["花萼長度", "產地", "品種"]),
        ("utf-8-sig", "utf-8", ["花萼长度", "产地", "品种"]),
        ("utf-16", "utf-16", ["花萼長度", "產地", "品種"]),
    ],
)
def test_files_of_many_encodings(qtbot, open_dialog, tmp_path, encoding, choice, names):
    words = ("山坡", "河岸")
    rows = [[i / 2, words[i % 2], words[i % 3 % 2]] for i in range(12)]
    dialog = open_dialog(table(tmp_path / "表.csv", rows, names, encoding))
    assert chosen(dialog, "encoding") == choice
    assert [head.partition("\n")[0] for head in shown(dialog)[0]] == names
    data = load(qtbot, dialog).data
    assert data.input_names == (names[0], f"{names[1]} = 山坡", f"{names[1]} = 河岸")
    assert data.class_names == words
    assert data.target_name == names[2]


def test_another_encoding_shows_other_characters_or_says_why_not(open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv", [[1.5, "山"], [2.5, "河"]], ["长度", "品种"], "gb18030"))
    choose(dialog, "encoding", "latin-1")
    assert shown(dialog)[0][0].startswith("³¤¶È")
    choose(dialog, "encoding", "utf-8")
    assert "Row 1 holds bytes that are no characters in this encoding" in problem(dialog, "trainer.csv.layout")
    assert not named(dialog, "trainer.csv.load").isEnabled()
    assert shown(dialog) == ([], [])
    choose(dialog, "encoding", "gb18030")
    assert problem(dialog, "trainer.csv.layout") == ""
    assert shown(dialog)[0][0].startswith("长度")
    assert named(dialog, "trainer.csv.load").isEnabled()


def test_separator_decimal_sign_and_header_can_be_chosen(qtbot, open_dialog, tmp_path):
    rows = [[f"{i},5", f"{i * 2},25", "ab"[i % 2]] for i in range(6)]
    dialog = open_dialog(table(tmp_path / "t.csv", rows, ["x", "z", "y"], delimiter=";"))
    assert [chosen(dialog, name) for name in ("separator", "decimal", "header")] == [";", ",", True]
    choose(dialog, "decimal", ".")
    assert [chosen(dialog, f"column.{i}") for i in range(2)] == ["category", "category"]
    choose(dialog, "decimal", ",")
    choose(dialog, "separator", "|")
    assert len(shown(dialog)[0]) == 1
    assert "No column is left to learn from" in problem(dialog, "trainer.csv.columns")
    choose(dialog, "separator", ";")
    choose(dialog, "header", False)
    assert shown(dialog)[1] == ["x", "z", "y"]
    assert "Row 1, column “#1”: “x” is no number" in problem(dialog, "trainer.csv.columns")
    choose(dialog, "header", True)
    np.testing.assert_array_equal(load(qtbot, dialog).data.x[1], [1.5, 2.25])


def test_roles_can_be_chosen(qtbot, open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    choose(dialog, "column.3", "number")
    assert "Row 2, column “place”: “hill” is no number" in problem(dialog, "trainer.csv.columns")
    assert summary(dialog) == ""
    choose(dialog, "column.3", "leave_out")
    choose(dialog, "column.0", "number")
    assert summary(dialog).startswith("Examples: 4, inputs: 3, classes: 2.")
    assert load(qtbot, dialog).data.input_names == ("no", "length", "width")


def test_another_target_and_its_kind(qtbot, open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    choose(dialog, "target", 1)
    assert chosen(dialog, "target_kind") == "number"
    assert "a number is to be learnt" in summary(dialog)
    assert not named(dialog, "trainer.csv.column.1").isEnabled()
    assert chosen(dialog, "column.4") == "category"
    choose(dialog, "target_kind", "class")
    assert "classes: 3" in summary(dialog)
    choose(dialog, "target", 4)
    choose(dialog, "target_kind", "number")
    assert "Row 2, column “species”: “setosa” is no number" in problem(dialog, "trainer.csv.target")
    choose(dialog, "target", 2)
    np.testing.assert_array_equal(load(qtbot, dialog).data.y, [3.5, 3.0, 3.1])


def test_missing_values_are_a_choice(qtbot, open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    choose(dialog, "missing", "refuse")
    assert "Row 3, column “width”: the value is missing" in problem(dialog, "trainer.csv.missing")
    assert not named(dialog, "trainer.csv.load").isEnabled()
    choose(dialog, "missing", "mean_or_most_frequent")
    assert summary(dialog) == "Examples: 5, inputs: 4, classes: 2. Missing values filled in: 2."
    x = load(qtbot, dialog).data.x
    np.testing.assert_allclose(x[1], [6.2, (3.5 + 3.0 + 3.2 + 3.1) / 4, 0, 1])
    np.testing.assert_array_equal(x[3], [4.7, 3.2, 1, 0])


def test_repeated_names_and_empty_lines_are_told(open_dialog, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("x,x,y\n1.5,2,a\n\n2,3,b\n", encoding="utf-8")
    dialog = open_dialog(path)
    assert shown(dialog)[0][:2] == ["x\nnumber", "x (2)\nnumber"]
    assert "Several columns are called “x”." in named(dialog, "trainer.csv.renamed").text()
    assert summary(dialog).endswith("Empty lines passed over: 1.")


def test_more_columns_than_are_listed(qtbot, open_dialog, tmp_path):
    columns = MOST_LISTED + 40
    rows = [[*np.arange(columns) / 2 + i, "ab"[i % 2]] for i in range(4)]
    dialog = open_dialog(table(tmp_path / "t.csv", rows, [*(f"x{i}" for i in range(columns)), "y"]))
    assert summary(dialog).startswith(f"Examples: 4, inputs: {columns},")
    choose(dialog, "column.others", "leave_out")
    assert summary(dialog).startswith(f"Examples: 4, inputs: {MOST_LISTED},")
    assert shown(dialog)[0][-1] == "y\nto be learnt"
    assert load(qtbot, dialog).data.features == MOST_LISTED


@pytest.mark.parametrize(
    ("contents", "place", "said"),
    [
        (b"", "layout", "The file is empty."),
        (bytes(range(1, 256)), "layout", "This is no text"),
        (b"x,y\n1,a\n2,\0b\n", "layout", "Row 3 holds a NUL byte"),
        (b"x,y\n1,a\n2\n", "layout", "Fields in row 3: 1 instead of 2."),
        (b'x,y\n1,a\n2,"b\n', "layout", "A quotation mark is opened in row 3"),
        (b"x,y\n", "layout", "There are names, but no rows below them."),
        (b"x,y\n1,a\n", "missing", "Complete examples: 1."),
        (b"x,y\n1,a\n2,a\n", "target", "All examples have the class “a”"),
        (b'x,y\n"1,234",a\n2,b\n3,a\n5,b\n7,b\n', "columns", "Row 2, column “x”: “1,234” may group its thousands."),
        (b"x,y\n1,a\n2,b\n3,b\n1e400,a\n", "columns", "Row 5, column “x”: “1e400” is beyond"),
    ],
)
def test_what_is_wrong_is_told_beside_its_cause(open_dialog, tmp_path, contents, place, said):
    path = tmp_path / "t.csv"
    path.write_bytes(contents)
    dialog = open_dialog(path)
    assert said in problem(dialog, f"trainer.csv.{place}")
    assert not named(dialog, "trainer.csv.load").isEnabled()
    click(dialog, "cancel")
    assert not dialog.isVisible()
    assert dialog.reports == []


def test_a_file_that_is_gone(qtbot, open_dialog, tmp_path):
    assert "There is no such file" in problem(open_dialog(tmp_path / "none.csv"), "trainer.csv.layout")
    path = table(tmp_path / "t.csv")
    dialog = open_dialog(path)
    path.unlink()
    click(dialog, "load")
    qtbot.waitUntil(lambda: not dialog.is_loading)
    assert "There is no such file" in problem(dialog, "trainer.csv.layout")
    assert dialog.isVisible()


def test_a_fault_far_behind_the_preview_is_told_after_loading(qtbot, open_dialog, tmp_path):
    rows = [[f"{i / 4:.20f}", "ab"[i % 2]] for i in range(45_000)]
    rows[44_000][0] = "oops"
    dialog = open_dialog(table(tmp_path / "t.csv", rows, ["x", "y"]))
    assert summary(dialog).startswith("A look at the first ")
    click(dialog, "load")
    qtbot.waitUntil(lambda: not dialog.is_loading, timeout=PATIENCE_MS)
    assert "Row 44,002, column “x”: “oops” is no number." in problem(dialog, "trainer.csv.columns")
    assert dialog.isVisible()
    choose(dialog, "column.0", "leave_out")
    assert "No column is left" in problem(dialog, "trainer.csv.columns")
    choose(dialog, "column.0", "number")
    assert problem(dialog, "trainer.csv.columns") == ""
    assert dialog.reports == []


@pytest.fixture(scope="module")
def big(tmp_path_factory):
    lines = [f"{i},{i / 2},{i / 4},{i / 8},{i / 3:.4f},{'abc'[i % 3]}\n" for i in range(200_000)]
    path = tmp_path_factory.mktemp("big") / "big.csv"
    path.write_text("no,a,b,c,d,y\n" + "".join(lines), encoding="utf-8")
    return path


def test_a_big_file_shows_progress_while_the_window_lives(qtbot, open_dialog, big):
    dialog = open_dialog(big)
    bar = named(dialog, "trainer.csv.progress")
    assert not bar.isVisible()
    ticks, values = [], set()
    timer = QTimer(dialog, interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: (ticks.append(time.perf_counter()), values.add(bar.value())))
    timer.start()
    report = load(qtbot, dialog)
    timer.stop()
    assert len(report.data) == 200_000
    np.testing.assert_array_equal(report.data.x[:, 2], np.arange(200_000) / 8)
    assert len(ticks) > 10
    assert len(values) > 3


@pytest.mark.parametrize("way", ["button", "escape"])
def test_cancel_stops_loading_and_leaves_all_as_it_was(qtbot, open_dialog, big, way):
    dialog = open_dialog(big)
    choose(dialog, "column.2", "leave_out")
    before = summary(dialog), shown(dialog)
    click(dialog, "load")
    qtbot.waitUntil(lambda: named(dialog, "trainer.csv.progress").value() > 50, timeout=PATIENCE_MS)
    assert named(dialog, "trainer.csv.progress").isVisible()
    assert not named(dialog, "trainer.csv.load").isEnabled()
    assert not named(dialog, "trainer.csv.encoding").isEnabled()
    loading, began = dialog._work, time.perf_counter()
    click(dialog, "cancel") if way == "button" else QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert time.perf_counter() - began < 0.2
    assert not dialog.is_loading
    assert loading.wait(1000)
    assert loading.share < 1.0  # it was not read to its end
    assert dialog.isVisible()
    assert dialog.reports == []
    assert (summary(dialog), shown(dialog)) == before
    assert not named(dialog, "trainer.csv.progress").isVisible()
    assert chosen(dialog, "column.2") == "leave_out"
    assert load(qtbot, dialog).data.input_names == ("a", "c", "d")


def test_cancel_returns_at_once_from_blank_lines(qtbot, open_dialog, tmp_path):
    path = tmp_path / "blank.csv"
    path.write_bytes(b"a,b\n" + b"1.5,x\n2.5,y\n" * 5_000 + b"\n" * 10_000_000)
    dialog = open_dialog(path)
    bar = named(dialog, "trainer.csv.progress")
    click(dialog, "load")
    work = dialog._work
    qtbot.waitUntil(lambda: bar.value() > 50, timeout=PATIENCE_MS)
    began = time.perf_counter()
    click(dialog, "cancel")
    assert time.perf_counter() - began < 0.2
    assert work.wait(500)
    assert work.share < 0.9
    assert dialog.isVisible()
    assert named(dialog, "trainer.csv.load").isEnabled()


def test_the_column_to_be_learnt_stands_first_and_the_others_as_in_the_file(open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    header = named(dialog, "trainer.csv.preview").horizontalHeader()

    def order():
        return [header.logicalIndex(i) for i in range(header.count())]

    assert order() == [4, 0, 1, 2, 3]
    choose(dialog, "target", 2)
    assert order() == [2, 0, 1, 3, 4]
    choose(dialog, "separator", "|")
    assert order() == [0]
    choose(dialog, "separator", ",")
    assert sorted(order()) == [0, 1, 2, 3, 4]
    assert order()[0] == chosen(dialog, "target")
    choose(dialog, "target", 0)
    assert order() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_the_names_of_all_encodings_have_room(open_dialog, tmp_path, zoom):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    wear(application(), "light", zoom)
    dialog.resize(round(900 * zoom), round(620 * zoom))
    choice = named(dialog, "trainer.csv.encoding")
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice)
    for language in ("en", "zh_CN", "zh_TW"):
        speak(application(), language)
        for i in range(choice.count()):
            assert choice.fontMetrics().horizontalAdvance(choice.itemText(i)) <= room.width(), choice.itemText(i)
    speak(application(), "en")


def test_a_long_name_above_its_column_ends_in_dots(open_dialog, tmp_path):
    rows = [[1.5, "a"], [2.5, "b"]]
    dialog = open_dialog(table(tmp_path / "t.csv", rows, ["how long the petals are in centimetres", "y"]))
    name, role = shown(dialog)[0][0].split("\n")
    assert name.startswith("how long")
    assert name.endswith("…")
    assert role == "number"


def test_a_line_that_names_the_separator_is_told(open_dialog, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("sep=;\nx;y\n1,5;a\n2,5;b\n", encoding="utf-8")
    dialog = open_dialog(path)
    assert shown(dialog)[0] == ["x\nnumber", "y\nto be learnt"]
    assert "The first line, “sep=;”, names the separator" in summary(dialog)


def test_closing_while_loading_leaves_nothing_behind(open_dialog, big):
    dialog = open_dialog(big)
    click(dialog, "load")
    dialog.close()
    assert not dialog.is_loading
    assert not dialog.isVisible()
    assert dialog.reports == []


def test_it_opens_above_its_window_and_does_not_wait(qtbot, tmp_path):
    application()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Files(window, lambda: None).open(table(tmp_path / "t.csv"))
    assert dialog.isVisible()
    assert dialog.parent() is window
    assert dialog.isModal()
    ended = []
    dialog.destroyed.connect(lambda: ended.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(ended))


def test_enter_loads_and_tab_reaches_everything(qtbot, open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    dialog.activateWindow()
    widget, names = named(dialog, "trainer.csv.encoding"), []
    for _ in range(200):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog) and widget.isEnabled():
            names.append(widget.objectName().removeprefix("trainer.csv."))
        widget = widget.nextInFocusChain()
        if widget is named(dialog, "trainer.csv.encoding"):
            break
    wanted = ["encoding", "separator", "decimal", "header", "target", "target_kind", "missing"]
    wanted += [*(f"column.{i}" for i in range(4)), "preview", "cancel", "load"]
    assert [name for name in names if name] == wanted
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MS):
        QTest.keyClick(named(dialog, "trainer.csv.preview"), Qt.Key.Key_Return)
    assert len(dialog.reports) == 1


def test_everything_follows_the_language(open_dialog, tmp_path):
    dialog = open_dialog(table(tmp_path / "t.csv"))
    speak(application(), "zh_CN")
    assert shown(dialog)[0][4].startswith("species\n")
    assert named(dialog, "trainer.csv.column.1").accessibleName() != ""
    speak(application(), "en")
    assert summary(dialog).startswith("Examples: 3")
    assert named(dialog, "trainer.csv.column.1").accessibleName() == "Column “length” is used as"


def test_every_kind_of_error_has_its_sentence():
    assert set(SENTENCES) == set(KINDS)
    for kind in KINDS:
        said = spoken(sentence(CsvError(kind, row=7, column="col{x}", text="te{xt}", found=1234, allowed=50)))
        assert said.endswith(".")
        assert said.replace("col{x}", "").replace("te{xt}", "").count("{") == 0
    assert "memory" in spoken(sentence(MemoryError()))
    assert "ZeroDivisionError" in spoken(sentence(ZeroDivisionError()))
