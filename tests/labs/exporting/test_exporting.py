"""Right click, Menu key and Ctrl+C give pictures, tables and formulas to other programs."""

import csv
import html
import io
import re
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import ziamath
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QGraphicsView, QMenu, QWidget

from nnstudio.app.labs import LABS
from nnstudio.export.picture import ground_of, image_of, svg_of
from nnstudio.export.svg.paper import _Engine
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.exporting.menus import fill_menu
from nnstudio.labs.exporting.offered import exports_of, offers
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text, spoken
from tests.choosing_files import choose_file
from tests.labs.trainer.hands import move_mouse

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

FIGURES_AND_WORDS = (Readout, Text)
"""They paint a frame, or links: a figure can be read and is in tables, and words are words."""
MATRICES = ("softmax.x", "softmax.weights", "softmax.biases")
CONTROLS = {
    "FunctionList": "a list to choose from",
    "_Name": "the heading of a list of sliders",
    "DrawingPad": "what a hand draws on",
    "Thumbnail": "a button",
    "QHeaderView": "the heading of a table",
    "CsvPreviewTable": "in a dialogue, of a file that is there already",
    "PitfallRow": "a button",
    "NumberField": "a field to type in, which paints itself where its digits have no room",
}


def sees(tab, name):
    widget = tab.findChild(QWidget, name)
    assert widget is not None
    assert widget.isVisible()
    return widget


def right_click(widget):
    """Click with the right button in the middle of *widget*, and return the menu that opens."""
    inside = widget.viewport() if hasattr(widget, "viewport") else widget
    middle = inside.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, inside.mapToGlobal(middle))
    QApplication.sendEvent(inside, event)
    return the_menu()


def the_menu():
    return next((menu for menu in map(_as_menu, QApplication.topLevelWidgets()) if menu is not None), None)


def _as_menu(widget):
    is_ours = isinstance(widget, QMenu) and widget.objectName() == "export.menu" and widget.isVisible()
    return widget if is_ours else None


def choose(menu, name):
    action = next(action for action in menu.actions() if action.objectName() == f"export.{name}")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def rendered(svg, size):
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(svg)).render(painter)
    return pixels(image)


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].astype(float)


def clip():
    return QGuiApplication.clipboard().mimeData()


def test_a_table_goes_to_a_file_with_every_digit(opened, chosen):
    tab, told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene(p=(1 / 3, 2 / 3), q=(0.1, 0.9), names=("=1+1", "b")))
    choose(right_click(sees(tab, "entropy.outcomes")), "save_csv")
    path = chosen / "entropy-outcomes.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        names, *rows = list(csv.reader(file))
    assert names[:3] == ["Name", "p", "q"]
    assert rows[0][0] == "'=1+1"
    assert [float(cell) for cell in rows[0][1:]] == [
        *(1 / 3, 0.1, pytest.approx(np.log2(3), rel=1e-15)),
        *(pytest.approx(np.log2(3) / 3, rel=1e-15), pytest.approx(np.log2(10) / 3, rel=1e-15)),
    ]
    assert told[-1].values == {"path": str(path)}


def test_a_table_pastes_into_a_spreadsheet(opened):
    tab, _told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene(p=(1 / 3, 2 / 3), q=(0.1, 0.9), names=("<a>", "b")))
    choose(right_click(sees(tab, "entropy.outcomes")), "copy_table")
    lines = [line.split("\t") for line in clip().text().splitlines()]
    assert [lines[1][0], float(lines[1][1])] == ["<a>", 1 / 3]
    assert f'sdval="{1 / 3!r}"' in clip().html()
    assert f'x:num="{1 / 3!r}"' in clip().html()
    assert html.escape("<a>") in clip().html()
    assert list(csv.reader(io.StringIO(clip().data("text/csv").data().decode()))) == lines


def test_ctrl_c_copies_a_cell_or_the_selection_or_the_table(opened):
    tab, _told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene(p=(1 / 3, 2 / 3), q=(0.1, 0.9)))
    view = sees(tab, "entropy.outcomes")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 1))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip().text() == f"{1 / 3!r}\n"
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip().text().split("\t")[1:3] == [repr(2 / 3), "0.9"]
    view.clearSelection()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(clip().text().splitlines()) == 3


def test_a_picture_goes_to_files_and_to_the_clipboard(opened, chosen):
    tab, _told = opened("activation", "functions")
    plot = sees(tab, "activation.slopes")
    QTest.qWait(50)
    for name, file in (("save_svg", "activation-slopes.svg"), ("save_png", "activation-slopes.png")):
        choose(right_click(plot), name)
        assert (chosen / file).exists()
    assert QImage(str(chosen / "activation-slopes.png")).size() == plot.size() * 2
    svg = (chosen / "activation-slopes.svg").read_bytes()
    root = ET.fromstring(svg)  # noqa: S314 - our own
    tags = {part.tag.split("}")[1] for part in root.iter()}
    assert {"path", "text", "title"} <= tags
    assert "image" not in tags
    assert root.attrib["viewBox"] == f"0 0 {plot.width()} {plot.height()}"
    choose(right_click(plot), "copy_picture")
    assert clip().imageData().size() == plot.size() * 2
    assert clip().data("image/svg+xml").data() == svg


def test_a_formula_is_copied_and_saved_as_latex(opened, chosen):
    tab, _told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene())
    formula = sees(tab, "entropy.formula")
    choose(right_click(formula), "copy_latex")
    latex = clip().text()
    assert latex.startswith("\\begin{aligned}")
    assert latex.count("&") == len(formula.latex.splitlines())
    ziamath.Latex(latex)
    assert b"<path" in clip().data("image/svg+xml").data()
    choose(right_click(formula), "save_tex")
    assert (chosen / "entropy-formula.tex").read_text(encoding="utf-8") == f"\\[\n{latex}\n\\]\n"


def test_what_cannot_be_written_is_told(opened, chosen, monkeypatch):
    tab, told = opened("entropy", "outcomes")
    choose_file(monkeypatch, chosen / "gone" / "x")
    choose(right_click(sees(tab, "entropy.bars")), "save_svg")
    assert "folder is not there" in told[-1].source


def test_the_keys_for_menus_open_that_of_what_has_the_focus_or_of_the_page(opened):
    tab, _told = opened("entropy", "outcomes")
    view = sees(tab, "entropy.outcomes")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = the_menu()
    assert [action.objectName() for action in menu.actions() if not action.isSeparator()][-1] == "export.save_csv"
    menu.close()
    tab.page.setFocus()
    QTest.keyClick(tab.page, Qt.Key.Key_Menu)
    assert {action.menu().objectName() for action in the_menu().actions()} >= {
        "export.entropy.outcomes",
        "export.entropy.formula",
    }
    the_menu().close()


def test_the_menu_of_the_window_lists_what_is_seen(opened):
    tab, told = opened("entropy", "outcomes")
    menu = QMenu(tab)
    fill_menu(menu, tab.page, told.append)
    assert menu.actions()[0].text() == "Outcomes with their probabilities p and q"
    fill_menu(menu, QWidget(tab), told.append)
    assert [action.isEnabled() for action in menu.actions()] == [False]


def _pages():
    return [
        *(("entropy", page) for page in ("outcomes", "codes", "densities", "labels")),
        *(("activation", page) for page in ("functions", "properties", "depth", "losses", "race")),
        *(("softmax", page) for page in ("loss", "steps", "gradients", "overflow", "two_classes", "regression")),
        *(("trainer", page) for page in ("one", "seeds")),
    ]


def test_all_pages_are_walked(opened):
    for lab in LABS:
        tab, _told = opened(lab.id, "")
        assert len(tab.kinds) == sum(of == lab.id for of, _page in _pages())


@pytest.mark.parametrize(("lab", "page"), _pages())
def test_every_picture_and_table_is_offered_and_looks_as_on_the_screen(opened, lab, page):
    tab, _told = opened(lab, page)
    tab.store.look(page=list(tab.kinds)[[of[1] for of in _pages() if of[0] == lab].index(page)])
    QTest.qWait(80)
    for widget in tab.page.findChildren(QWidget):
        own = any(
            "paintEvent" in vars(kind) and kind.__module__.startswith("nnstudio") for kind in type(widget).__mro__
        )
        if isinstance(widget, FIGURES_AND_WORDS):
            continue
        if widget.isVisible() and (own or isinstance(widget, (QGraphicsView, QAbstractItemView))):
            assert type(widget).__name__ in CONTROLS or _is_offered(widget), widget
    exports = exports_of(tab.page)
    assert exports
    for export in exports:
        assert export.title, export
        assert export.widget.objectName(), export
        if export.kind == "table":
            table = export.widget.table()
            assert {len(row) for row in table.rows} == {len(table.names)}, export
            continue
        svg = svg_of(export.widget)
        text = svg.decode()
        assert len(ET.fromstring(svg)) > 1  # noqa: S314 - our own
        if not re.search(r"trainer\.(network|decision|seeds)$", export.widget.objectName()):
            assert "<image" not in text or export.widget.objectName() == "activation.properties", export
        assert isinstance(export.widget, Formula) or "<text" in text or lab == "trainer", export
        apart = np.abs(rendered(svg, export.widget.size()) - pixels(image_of(export.widget, 1.0))).mean()
        assert apart < 7.0, (export, apart)


def _is_offered(widget):
    while widget is not None:
        if offers(widget):
            return True
        widget = widget.parentWidget()
    return False


def test_the_ground_of_a_picture_is_that_of_its_panel(opened):
    tab, _told = opened("entropy", "codes")
    assert ground_of(sees(tab, "entropy.codes.tree_p")).name() == "#ffffff"


def test_the_points_of_curves_are_a_table(opened):
    tab, _told = opened("activation", "functions")
    tab.store.replace(ActivationScene(("tanh",)))
    table = sees(tab, "activation.plot").table()
    z, y = np.array(table.rows, dtype=float).T[:2]
    np.testing.assert_allclose(y, np.tanh(z), atol=1e-12)


def test_a_copied_cell_is_told_itself(opened):
    tab, told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene(p=(0.25, 0.75), q=(0.1, 0.9)))
    view = sees(tab, "entropy.outcomes")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 1))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert spoken(told[-1]) == "Copied: 0.25"
    view.clearSelection()
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert spoken(told[-1]) == "Copied: 6 cells of “Outcomes with their probabilities p and q”"


def test_a_formula_is_called_the_same_wherever_it_is_offered(opened):
    tab, told = opened("entropy", "outcomes")
    tab.store.replace(EntropyScene())
    titles = [each.title for each in exports_of(tab.page) if each.kind == "formula"]
    assert len(set(titles)) == len(titles) == 2
    choose(right_click(sees(tab, "entropy.formula.outcome")), "copy_latex")
    assert spoken(told[-1]) == f"Copied: {titles[1]}"


def test_figures_of_functions_have_every_digit(opened):
    tab, _told = opened("activation", "properties")
    QTest.qWait(50)
    table = sees(tab, "activation.properties").table()
    names = [row[0] for row in table.rows]
    slopes = dict(zip(names, (row[table.names.index("Largest |f′|")] for row in table.rows), strict=True))
    z = np.linspace(-8, 8, 2_000_001)
    sigma = 1 / (1 + np.exp(-z))
    silu = (sigma * (1 + z * (1 - sigma))).max()
    assert next(slope for name, slope in slopes.items() if name.startswith("SiLU")) == pytest.approx(silu, rel=1e-9)
    assert all(isinstance(slope, float) for slope in slopes.values())


def test_the_figures_of_other_functions_are_a_table(opened):
    tab, _told = opened("activation", "functions")
    tab.store.replace(ActivationScene(("tanh", "sigmoid", "silu"), z=1.5))
    rows = sees(tab, "activation.readings")
    assert rows.title() == "At this z"
    table = rows.table()
    assert table.names == ("Name", "f(z)", "f′(z)")
    sigma = 1 / (1 + np.exp(-1.5))
    np.testing.assert_allclose([row[1] for row in table.rows], [sigma, 1.5 * sigma], rtol=1e-14)
    np.testing.assert_allclose(table.rows[0][2], sigma * (1 - sigma), rtol=1e-14)


def test_no_two_columns_of_curves_have_one_name(opened):
    tab, _told = opened("activation", "losses")
    names = sees(tab, "activation.plot.loss_gradients").table().names
    # that of the absolute error jumps, so it is drawn through other places; the other two share theirs
    assert names == ("ŷ, the prediction", "squared", "Huber", "ŷ, the prediction, of absolute", "absolute")


def test_samples_have_their_labels_and_matrices_the_names_that_stand_above_them(opened):
    tab, _told = opened("softmax", "regression")
    table = sees(tab, "softmax.x").table()
    assert table.names[-1] == "label"
    assert {row[-1] for row in table.rows} <= {"setosa", "versicolor", "virginica"}
    titles = [export.title for export in exports_of(tab.page) if export.widget.objectName() in MATRICES]
    assert [title.split(" ·")[0] for title in titles] == ["x", "W at the start", "b"]


def test_every_bias_has_a_dot_in_the_drawing_of_a_network(opened):
    tab, _told = opened("trainer", "one")
    QTest.qWait(300)
    network = sees(tab, "trainer.network")
    dots = []

    def count(engine, points):
        dots.extend(points)
        paint(engine, points)

    paint = _Engine.drawPoints
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_Engine, "drawPoints", count)
        root = ET.fromstring(svg_of(network))  # noqa: S314 - our own
    circles = root.findall("{http://www.w3.org/2000/svg}circle")
    assert dots
    assert len(circles) >= len(dots)


@pytest.mark.parametrize(
    ("lab", "page", "name"),
    [
        ("entropy", "outcomes", "entropy.bars"),
        ("trainer", "one", "trainer.decision"),
        ("trainer", "one", "trainer.network"),
    ],
)
def test_what_the_mouse_is_on_is_no_part_of_a_picture(opened, chosen, lab, page, name):
    tab, _told = opened(lab, page)
    QTest.qWait(300)
    picture = sees(tab, name)
    inside = picture.viewport() if hasattr(picture, "viewport") else picture
    untouched, seen = svg_of(picture), image_of(picture)
    for share in np.linspace(0.3, 0.7, 9):  # until it is on something
        move_mouse(inside, QPointF(share * inside.width(), 0.5 * inside.height()))
        QTest.qWait(10)
        if image_of(picture) != seen:
            break
    assert image_of(picture) != seen
    choose(right_click(picture), "copy_picture")
    assert clip().data("image/svg+xml").data() == untouched
    assert clip().imageData().convertToFormat(seen.format()) == seen
    move_mouse(inside, QPointF(share * inside.width(), 0.5 * inside.height() + 1))
    choose(right_click(picture), "save_svg")
    assert (chosen / f"{name.replace('.', '-')}.svg").read_bytes() == untouched
