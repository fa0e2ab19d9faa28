"""In a window of 1280 × 720 all pictures are seen at once: what is left for the tab are 1264 × 610 pixels."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from nnstudio.app.appearance import wear
from nnstudio.app.languages import LANGUAGES, speak
from nnstudio.labs.trainer.own_points.edits import added, nothing_drawn
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named
from tests.labs.trainer.hands import train

THREE_CLASSES = added(added(added(nothing_drawn(3), [(-3, 0), (-2, 0)], 0), [(2, 0), (3, 0)], 1), [(0, 4), (0, 5)], 2)
DIVERGES = TrainerScene(
    dataset="sine", hidden_layers=(8, 8), activation="leaky_relu", learning_rate=0.1, batch_size=400, seed=4
)
SCENES = {
    "spiral": TrainerScene(),
    "own points": TrainerScene(dataset="own", own=THREE_CLASSES, batch_size=2),
    "iris": TrainerScene(dataset="iris", view="distributions"),
    "digits": TrainerScene(dataset="digits", view="confusion"),
    "drawing": TrainerScene(dataset="digits", image_view="drawing"),
    "mistakes": TrainerScene(dataset="digits", image_view="mistakes"),
    "numbers": TrainerScene(dataset="hills"),
}


@pytest.fixture
def low(tab):
    """Return the tab in a low window; at the end the program speaks English again."""
    tab.resize(1264, 610)
    yield tab
    speak(QApplication.instance(), "en")
    wear(QApplication.instance(), "light", 1.0)


def see(tab):
    return tab.page._see


def column(tab):
    """What scrolls the pictures where there is no room."""
    above = see(tab)
    while not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def assert_all_is_seen(tab):
    QTest.qWait(20)  # until the layouts know how small they can be
    assert column(tab).verticalScrollBar().maximum() == 0
    pictures = see(tab)
    assert pictures.height() == column(tab).viewport().height()
    for panel in (pictures._upper, pictures.prediction, pictures.training):
        assert pictures.rect().contains(panel.geometry())


def test_nothing_scrolls_whatever_is_shown_not_even_when_training_diverges_and_says_so(low, qtbot):
    for language in LANGUAGES:
        speak(QApplication.instance(), language)
        for scene in SCENES.values():
            low.store.replace(scene)
            assert_all_is_seen(low)
            em = low.fontMetrics().height()
            assert see(low).prediction.height() >= 16 * em
            assert see(low)._upper.height() >= 9.5 * em
        low.store.replace(SCENES["own points"])
        QTest.qWait(20)
        assert named(low, "trainer.decision").plane().place.height() >= 7 * em
        low.store.replace(DIVERGES)
        train(qtbot, low, 20)
        assert named(low, "trainer.problem").isVisible()
        assert_all_is_seen(low)


def test_the_network_gives_way_first_and_gets_its_usual_share_where_there_is_room(low):
    def heights():
        QTest.qWait(20)
        return see(low)._upper.height(), see(low).prediction.height()

    scarce = heights()
    low.resize(1264, 660)
    more = heights()
    assert more[1] == scarce[1]
    assert more[0] == scarce[0] + 50
    low.resize(1264, 960)
    upper, below = heights()
    assert upper / below == pytest.approx(8 / 10, abs=0.02)


def test_larger_letters_need_no_more_of_a_window_as_much_larger(low):
    QTest.qWait(20)
    least, em = see(low).minimumSizeHint().height(), low.fontMetrics().height()
    wear(QApplication.instance(), "light", 1.5)
    QTest.qWait(20)
    assert see(low).minimumSizeHint().height() == pytest.approx(least * low.fontMetrics().height() / em, rel=0.03)
    low.resize(1896, 915)
    assert_all_is_seen(low)


def test_on_a_projector_and_on_a_small_screen_pictures_and_curves_are_whole(low):
    for language in ("en", "zh_TW"):
        speak(QApplication.instance(), language)
        for zoom, size in ((2.0, (1920, 905)), (1.0, (1024, 508))):
            wear(QApplication.instance(), "light", zoom)
            low.resize(*size)
            for scene in ("spiral", "iris"):
                low.store.replace(SCENES[scene])
                assert_all_is_seen(low)
            bar = low.page._transport
            assert bar.start.width() < 1.3 * bar.start.sizeHint().width()
