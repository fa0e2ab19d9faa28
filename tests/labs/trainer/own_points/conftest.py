"""The tab in which points are drawn."""

from dataclasses import replace

import pytest

from nnstudio.app.application import application
from nnstudio.document.store import Store
from nnstudio.labs.trainer.own_points.editor import OwnPointsEditor
from nnstudio.labs.trainer.own_points.edits import drawn_scatter_of, nothing_drawn
from nnstudio.labs.trainer.own_points.tools import PointTools
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.choosing import own_opened
from nnstudio.widgets.panel import Panel
from tests.labs.trainer.own_points.hands import four_points


@pytest.fixture
def drawing(tab):
    """Return the tab with four points of two classes that are the learner's own, at the start of its history."""
    if not tab.findChildren(PointTools):
        panel = tab.page._see.prediction
        tools = PointTools("trainer.point_tools")
        panel.rows.insertWidget(0, tools)
        OwnPointsEditor(tab.store, panel.decision, tools)
    tab.store.edit(**own_opened(tab.store.scene, four_points()))
    tab.store.undo_stack.clear()
    return tab


@pytest.fixture
def alone(qtbot):
    """Return what opens picture, tools and editor without the page around them: nothing is trained."""

    def open_alone(own=None, width=300):
        application()
        scene = TrainerScene()
        panel = Panel()
        panel.store = Store(replace(scene, **own_opened(scene, nothing_drawn() if own is None else own)), panel)
        tools, picture = PointTools("trainer.point_tools"), DecisionPicture("trainer.decision")
        for widget in (tools, picture):
            panel.rows.addWidget(widget)
        qtbot.addWidget(panel)
        panel.store.changed.connect(lambda: picture.show_scatter(drawn_scatter_of(panel.store.scene)))
        picture.show_scatter(drawn_scatter_of(panel.store.scene))
        OwnPointsEditor(panel.store, picture, tools)
        panel.resize(width, 400)
        panel.show()
        return panel

    return open_alone


@pytest.fixture
def panel(alone):
    """Return picture and tools with four points of two classes, without the page around them."""
    return alone(four_points())
