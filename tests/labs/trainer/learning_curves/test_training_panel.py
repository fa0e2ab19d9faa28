"""The panel around the views: nothing jumps from one to the other."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.training_panel import TrainingPanel
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.two_lines import TwoLines
from tests.labs.reading import named

VIEWS = ("curves", "confusion", "distributions")


@pytest.fixture
def app():
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    yield app
    speak(app, "en")
    wear(app, "light", 1.0)


@pytest.fixture
def panel(app, qtbot):  # noqa: ARG001 - it wears a theme
    panel = TrainingPanel()
    qtbot.addWidget(panel)
    panel.resize(290, 285)
    panel.show()
    return panel


@pytest.mark.parametrize(("language", "zoom"), [("en", 1.0), ("zh_CN", 1.0), ("zh_TW", 1.5)])
def test_no_view_takes_room_from_what_stands_above(app, qtbot, language, zoom):
    speak(app, language)
    wear(app, "light", zoom)
    host, above, panel = QWidget(), QWidget(), TrainingPanel()
    qtbot.addWidget(host)
    grid = QGridLayout(host)
    grid.addWidget(above)
    grid.addWidget(panel)
    grid.setRowStretch(0, 8)
    grid.setRowStretch(1, 10)
    host.resize(round(290 * zoom), round(500 * zoom))
    host.show()
    scene = replace(TrainerScene(), dataset="moons")
    experiment = compute(scene)
    panel.show_experiment(experiment, Observer(experiment))
    snapshot = take_snapshot(experiment.trainer(scene))
    heights = []
    for view in VIEWS:
        panel.look(replace(scene, view=view))
        panel.count(snapshot)
        app.processEvents()
        panel.layout().invalidate()  # as any change of what it holds does
        panel.updateGeometry()
        app.processEvents()
        heights.append((above.height(), panel.height(), panel.minimumSizeHint().height()))
    assert len(set(heights)) == 1
    assert heights[0][0] > 100


def test_the_three_names_of_views_are_not_elided(panel, app):
    panel.look(TrainerScene())
    app.processEvents()
    switch = named(panel, "trainer.view")
    assert switch.tabRect(2).right() <= switch.width()
    log = named(panel, "trainer.logarithmic")
    assert log.isVisible()
    assert not log.geometry().intersects(panel.loss.getViewBox().sceneBoundingRect().toAlignedRect())
    panel.look(replace(TrainerScene(), view="confusion"))
    assert not log.isVisible()


def test_what_is_told_of_an_epoch_leaves_room_for_log(panel, app):
    panel.look(TrainerScene())
    experiment = compute(replace(TrainerScene(), dataset="moons"))
    snapshot = take_snapshot(experiment.trainer(experiment.scene))
    table = snapshot.table.repeat(400, axis=0)
    table[:, 0] = range(400)
    panel.loss.show_table(table)
    panel.guide_to(321, table[321])
    app.processEvents()
    place = panel.loss._line.place()
    assert panel.loss.told_at_epoch.startswith("training 0.")
    assert " · validation 0." in panel.loss.told_at_epoch
    assert place.left() > 0
    assert place.right() < named(panel, "trainer.logarithmic").x()


def test_log_is_ticked(panel, qtbot):
    panel.look(TrainerScene())
    with qtbot.waitSignal(panel.logarithmic.edited) as told:
        QTest.mouseClick(panel.logarithmic, Qt.MouseButton.LeftButton)
    assert told.args == [True]


@pytest.mark.parametrize(("dataset", "offered"), [("moons", True), ("sine", False)])
def test_a_regression_is_offered_no_confusion_matrix(panel, dataset, offered):
    scene = replace(TrainerScene(), dataset=dataset, features=("x1",) if dataset == "sine" else ("x1", "x2"))
    experiment = compute(scene)
    panel.show_experiment(experiment, Observer(experiment))
    panel.look(replace(scene, view="confusion"))
    switch = named(panel, "trainer.view")
    assert [switch.isTabVisible(k) for k in range(3)] == [True, offered, True]
    assert switch.currentIndex() == (1 if offered else 0)


def test_a_single_step_and_divergence_are_shown(panel):
    scene = replace(TrainerScene(), dataset="moons")
    experiment = compute(scene)
    panel.show_experiment(experiment, Observer(experiment))
    panel.look(scene)
    trainer = experiment.trainer(scene)
    trainer.run_steps(1)
    snapshot = take_snapshot(trainer)
    panel.show_table(snapshot)
    assert panel.loss._curves[0].x.tolist() == [0, 1 / trainer.steps_per_epoch]
    assert panel.loss._curves[0].y[-1] == snapshot.train_loss
    assert panel.accuracy._curves[0].y[-1] == pytest.approx(100 * snapshot.train_accuracy)
    panel.mark_divergence(1)
    assert panel.loss._diverged.words.isVisible()
    panel.begin_run()
    assert not panel.loss._diverged.words.isVisible()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_two_lines_have_room_for_chinese(app, qtbot, language):
    speak(app, language)
    remark = TwoLines("remark")
    remark.say(verbatim("One of two words. " * 9))
    qtbot.addWidget(remark)
    two = remark.fontMetrics().boundingRect(0, 0, 999, 999, 0, "权\n權").height()
    assert remark.sizeHint().height() >= two
    assert not remark.hasHeightForWidth()
