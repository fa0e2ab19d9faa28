"""A report has what is on the screen, to the last digit."""

from contextlib import nullcontext
from datetime import UTC, datetime
from functools import partial

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QSplitter, QWidget

from nnstudio.app.appearance import wear, worn_alone
from nnstudio.app.application import application
from nnstudio.app.labs import LABS
from nnstudio.app.languages import speak
from nnstudio.data.own_data import OwnData
from nnstudio.document.store import Store
from nnstudio.export.report.formula_svg import FormulaSvg
from nnstudio.labs.report import reading
from nnstudio.labs.report.report_of import report_of
from nnstudio.widgets.columns import Columns
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken
from tests.labs.reading import named

WHEN = datetime(2026, 3, 14, 15, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quick_formulas(monkeypatch):
    """To set a formula takes some 5 ms a piece, and is tested elsewhere."""
    monkeypatch.setattr(reading, "formula_svg", lambda _lines, _width: FormulaSvg(b"<svg/>", 1.0, 1.0))


@pytest.fixture
def opened(qtbot):
    """Return what opens a tab alone, shown, in English, light, at 100 %; at the end all are shut down."""
    tabs = []

    def open_tab(lab_id, show=True, **changes):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        lab = next(lab for lab in LABS if lab.id == lab_id)
        store = Store(lab.scene_type(**changes))
        tab = lab.create_tab(store)
        store.setParent(tab)
        qtbot.addWidget(tab)
        tab.resize(1264, 690)
        if show:
            tab.show()
        tabs.append(tab)
        return tab

    yield open_tab
    for tab in tabs:
        tab.shut_down()


def read(tab, **more):
    lab = next(lab for lab in LABS if isinstance(tab.store.scene, lab.scene_type))
    return report_of(tab, title=spoken(lab.title), language="en", written=WHEN, **more)


def settings(report):
    return {setting.title: setting.value for group in report.settings for setting in group.settings}


@pytest.mark.parametrize("lab_id", ["entropy", "activation", "softmax", "trainer"])
def test_every_page_gives_its_pictures_figures_and_formulas(opened, lab_id):
    tab = opened(lab_id)
    for page in tab.kinds:
        tab.store.look(page=page)
        report = read(tab)
        assert report.page == spoken(tab.kinds[page].title)
        assert report.pictures or report.tables
        assert all(b"<svg" in svg.svg for svg in (*report.pictures, *report.formulas))
        shown = [each for each in tab.page.findChildren(Readout) if each.isVisible()]
        assert {figure.name for figure in report.figures} == {each.objectName() for each in shown}
        formulas = [each for each in tab.page.findChildren(Formula) if each.isVisible() and each.lines]
        assert [formula.latex for formula in report.formulas] == [each.latex for each in formulas]
        assert report.sentences


def test_figures_are_those_of_the_screen_and_of_the_books(opened):
    report = read(opened("entropy", p=(0.5, 0.25, 0.25), q=(0.25, 0.25, 0.5)))
    figures = {figure.name: figure for figure in report.figures}
    entropy = figures["entropy.result.entropy"]
    assert (entropy.shown, entropy.unit, entropy.exact) == ("1.5000", "bits", "1.5")
    crossed = figures["entropy.result.cross_entropy"]
    assert crossed.main
    assert float(crossed.exact) == pytest.approx(1.75)
    assert report.pictures[0].title == "Truth and belief"
    assert report.tables[0].columns[:3] == ("Name", "p", "q")
    assert [row[:3] for row in report.tables[0].rows] == [
        ("x₁", "0.5", "0.25"),
        ("x₂", "0.25", "0.25"),
        ("x₃", "0.25", "0.5"),
    ]


def test_all_settings_of_the_trainer_are_told_also_those_put_away(opened):
    report = read(opened("trainer", learning_rate=0.007, seed=42, weight_seed=7, l2=0.25, hidden_layers=(5, 4)))
    told = settings(report)
    assert told["Learning rate η"] == "0.007"
    assert told["L2 penalty"] == "0.25"
    assert told["Hidden layers"] == "5, 4"
    assert told["Data set"] == "Spiral"
    assert [group.heading for group in report.settings][:3] == ["Data", "Network", "Training"]
    assert report.seed == "42 · 7"
    scene = {field.name: field for field in report.scene}
    assert (scene["learning_rate"].value, scene["learning_rate"].given) == ("0.007", True)
    assert not scene["noise"].given


def test_controls_in_rows_and_columns_become_tables(opened):
    report = read(opened("softmax", logits=(3.0, -1.5), target=(0.0, 1.0), names=("cat", "dog")))
    table = next(table for table in report.tables if table.title == "Logits")
    assert table.columns == ("Class", "Logit o", "Target y")
    assert table.rows == (("cat", "3", "0"), ("dog", "−1.5", "1"))
    assert settings(report)["Temperature T"] == "1"


def test_what_is_wrong_is_told(opened):
    tab = opened("entropy", p=(0.5, 0.25), q=(0.5, 0.5))
    notes = read(tab).notes
    assert notes == (named(tab, "entropy.outcomes.problem").accessibleName(),)
    assert not read(opened("entropy")).notes


def test_a_worked_example_is_named_while_it_is_one(opened):
    tab = opened("activation")
    tab.store.look(page="depth")
    preset = tab.kinds["depth"].presets[0]
    tab.store.replace(preset.scene)
    assert read(tab).about == spoken(preset.title)
    tab.store.edit(width=33)
    assert read(tab).about == ""
    assert read(tab, about="A lesson").about == "A lesson"


def state(tab):
    """Return what a person sees of *tab* beside its contents."""
    bars = [(bar.value(), bar.maximum()) for bar in tab.findChildren(QScrollBar) if bar.isVisible()]
    sizes = [splitter.sizes() for splitter in tab.findChildren(QSplitter)]
    widgets = [widget for widget in tab.findChildren(QWidget) if widget.isVisible()]
    look = [(each.objectName(), each.geometry(), each.font().pixelSize()) for each in widgets]
    return bars, sizes, look, QApplication.focusWidget(), tab.page.styleSheet(), tab.store.undo_stack.count()


@pytest.mark.parametrize(("lab_id", "fails"), [("trainer", False), ("entropy", True)])
def test_reading_changes_nothing(opened, lab_id, fails, monkeypatch):
    tab = opened(lab_id)
    wear(application(), "dark", 1.5)
    tab.resize(1000, 560)
    QTest.qWaitForWindowActive(tab)
    QTest.qWait(100)
    for bar in tab.findChildren(QScrollBar):
        bar.setValue(bar.maximum() // 2)
    tab.findChild(Columns).moveSplitter(260, 1)
    tab.page.findChild(QLineEdit).setFocus()
    QTest.qWait(100)
    before = state(tab)
    if fails:
        monkeypatch.setattr(reading, "svg_of", lambda _widget: 1 / 0)
    with pytest.raises(ZeroDivisionError) if fails else nullcontext():
        read(tab, dress=partial(worn_alone, theme_name="light", zoom=1.0, language="en"))
    QTest.qWait(100)
    for one, other in zip(state(tab), before, strict=True):
        assert one == other
    assert current_theme().name == "dark"


def test_own_data_are_named_like_other_data(opened):
    own = OwnData(np.eye(4, 64), np.array([0, 1, 0, 1]), 2, image=(8, 8), origin="file", name="图像.idx")
    report = read(opened("trainer", dataset="own", own=own))
    assert settings(report)["Data set"] == "图像.idx"
    assert next(field.value for field in report.scene if field.name == "own.x").endswith("(in the project file)")


def test_the_curves_of_compared_functions_are_told_apart(opened):
    report = read(opened("activation", functions=("tanh", "relu", "sigmoid"), z=1.0))
    table = next(table for table in report.tables if table.of_figures)
    assert table.columns == ("", "f(z)", "f′(z)")
    assert table.rows == (("ReLU", "1.0000", "1.0000"), ("σ", "0.7311", "0.1966"))
    assert all(b"<svg" in mark and b"stroke" in mark for mark in table.marks)
    assert len(table.marks) == 2
    assert {figure.name for figure in report.figures if figure.tabled} == {
        f"activation.result.{column}.{function}" for column in ("value", "slope") for function in ("relu", "sigmoid")
    }


def test_what_is_not_used_is_not_told(opened):
    tab = opened("activation")
    headings = [group.heading for group in read(tab).settings]
    assert headings == ["Functions", "What is shown"]
    tab.store.edit(functions=("formula",))
    assert "Own formula" in [group.heading for group in read(tab).settings]
    assert not [group for group in read(opened("entropy")).settings if group.heading == "Count a text"]


def test_all_labels_are_told_also_those_without_a_row(opened):
    scores = tuple(i / 4 for i in range(20))
    report = read(opened("entropy", page="labels", label_logits=scores, label_targets=(1.0,) * 20))
    table = next(table for table in report.tables if table.title == "Several labels")
    assert [float(row[1]) for row in table.rows] == list(scores)
    assert len(report.notes) == 1
    assert "{unit}" not in "".join(picture.svg.decode() for picture in report.pictures)


def test_nothing_of_the_hand_is_on_paper(opened):
    tab = opened("entropy")
    clean = [picture.svg for picture in read(tab).pictures]
    bars = named(tab, "entropy.bars")
    bars.setFocus()
    QTest.qWait(50)
    bars.spotlight.light(1)
    assert [picture.svg for picture in read(tab).pictures] == clean
    assert bars.spotlight.place == 1
    tab = opened("trainer")
    report = read(tab)
    assert not [picture for picture in report.pictures if b">log<" in picture.svg]
    assert named(tab, "trainer.logarithmic").isVisible()
    assert not [sentence for sentence in report.sentences if "Press Start" in sentence]
    plots = read(opened("softmax", page="regression")).pictures
    assert not [plot for plot in plots if b"press to look at" in plot.svg.split(b"</desc>")[-1]]


def test_whole_numbers_are_written_as_such(opened):
    figures = {figure.name: figure for figure in read(opened("entropy", p=(0.5, 0.5), q=(0.5, 0.5))).figures}
    assert figures["entropy.result.entropy"].exact == "1"


def test_a_tab_on_no_screen_gives_the_same_figures(opened):
    shown, unshown = opened("trainer"), opened("trainer", show=False)
    QTest.qWait(50)
    one, other = read(shown), read(unshown)
    assert not unshown.isVisible()
    assert other.figures == one.figures
    assert settings(other) == settings(one)
    assert [picture.name for picture in other.pictures] == [picture.name for picture in one.pictures]
    assert min(picture.width for picture in other.pictures) > 150
