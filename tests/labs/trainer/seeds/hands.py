"""What a person does on the page of many seeds."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.trainer.results import compute
from tests.labs.reading import named

PATIENCE_MS = 60_000


def turn_to_seeds(tab):
    """Click on the page in the strip above; return it."""
    strip = named(tab, "trainer.page")
    place = strip.tabRect(list(tab.kinds).index("seeds")).center()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert tab.store.scene.page == "seeds"
    return tab.page


def open_seeds(tab, **fields):
    """Turn to the page with other *fields* of the scene; return it."""
    tab.store.edit(**fields)
    return turn_to_seeds(tab)


def press(page, verb):
    QTest.mouseClick(named(page, f"trainer.seeds.{verb}"), Qt.MouseButton.LeftButton)


def wait_until_trained(qtbot, page):
    qtbot.waitUntil(lambda: not page.session.is_running, timeout=PATIENCE_MS)


def train(qtbot, page):
    """Press Start, and wait until all epochs are done."""
    press(page, "start")
    assert page.session.is_running
    wait_until_trained(qtbot, page)


def click_on_tile(page, run):
    tiles = named(page, "trainer.seeds")
    tiles.grab()
    QTest.mouseClick(tiles, Qt.MouseButton.LeftButton, pos=tiles.place_of(run).center().toPoint())


def trained_alone(scene, seed, epochs):
    """Return the figures of one network that begins from *seed*, trained by the engine without any window."""
    scene = replace(scene, weight_seed=seed, page="training")
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(epochs)
    return trainer.figures()
