"""Pictures of the whole program with real work in it: ``python -m tests.gallery OUT``.

Writes ``OUT/<scene>-<language>-<theme>-<zoom>.png`` for every combination, drawn offscreen. ``--only`` takes parts of
names: ``--only trainer en-light-100``. ``--seen-by deutan`` shows them as a person sees them who is blind to green, and
``--size 1024x600`` on a small screen. Chinese needs a font on Linux (Debian's fonts-noto-cjk).
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from nnstudio.app import create_window
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.main_window import MainWindow
from nnstudio.data.own_data import OwnData
from nnstudio.document.settings import THEMES as ALL_THEMES
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.presets import PRESETS as ACTIVATION_PRESETS
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.entropy.presets import PRESETS as ENTROPY_PRESETS
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.softmax.presets import PRESETS as SOFTMAX_PRESETS
from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene, hard_target
from nnstudio.labs.trainer.pitfalls.catalogue import PITFALLS
from nnstudio.labs.trainer.presets import PRESETS as TRAINER_PRESETS
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.presets import PRESETS as SEEDS_PRESETS
from nnstudio.lessons.lesson import load_lessons
from nnstudio.widgets.formula import Formula
from tests.eyes.colour_vision import BLINDNESSES, seen_by
from tests.eyes.pictures import colours_of, picture_of

WINDOW_SIZES = {1.0: QSize(1280, 800), 1.5: QSize(1920, 1200), 2.0: QSize(1920, 1080)}
"""By the zoom. At 200 % it is what a projector has: more can be seen on no screen."""
DIALOG_SIZE = QSize(900, 620)
THEMES = tuple(filter(None, ALL_THEMES))


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_formulas() -> None:
    """Wait until all that are seen are set, and laid out."""
    while any(each.isVisible() and each.is_waiting for each in QApplication.allWidgets() if isinstance(each, Formula)):
        wait(20)
    wait(20)


def preset(window: MainWindow, lab: str, presets: tuple, key: str) -> None:
    """Open a lab with the preset called *key*."""
    window.open_lab(lab).store.replace(next(preset.scene for preset in presets if preset.key == key))


def many_outcomes(window: MainWindow, outcomes: int) -> None:
    """Open the page of outcomes with so many of them, and light one up."""
    shares = [1 + (7 * i) % 23 for i in range(outcomes)]
    p = tuple(share / sum(shares) for share in shares)
    tab = window.open_lab("entropy")
    tab.store.replace(EntropyScene(p=p, q=p[::-1], explained="kl_divergence"))
    tab.page._spotlight.light(3)


def softmax_of_twenty(window: MainWindow, page: str) -> None:
    """Open a page of the Softmax Playground with as many classes as there can be."""
    logits = tuple(round(((7 * i) % 11 - 5) * 0.8, 2) for i in range(MOST_CLASSES))
    window.open_lab("softmax").store.replace(SoftmaxScene(logits, target=hard_target(3, MOST_CLASSES), page=page))


def count_a_text(window: MainWindow) -> None:
    """Count the letters of a sentence, and of another one."""
    window.open_lab("entropy").store.replace(EntropyScene())
    for name, text in (("p", "信息量就是惊奇的程度，越惊奇信息越多。"), ("q", "信息越多越惊奇。")):
        window.findChild(QPlainTextEdit, f"entropy.text_{name}").setPlainText(text)
    window.findChild(QToolButton, "entropy.count_a_text").setChecked(True)
    window.findChild(QPushButton, "entropy.count").click()


def train(window: MainWindow, key: str, epochs: int, section: str = "data", **look: object) -> None:
    """Open the trainer with a preset, train it at full speed for so many epochs, and look at it.

    *section* of the set-up is turned to, and *look* are fields of what is looked at.
    """
    preset(window, "trainer", TRAINER_PRESETS, key)
    trainer = window.lab("trainer")
    sections = window.findChild(QTabBar, "trainer.section")
    sections.setCurrentIndex(("data", "network", "training").index(section))
    trainer.store.look(**look)
    train_on(window, epochs)


def train_on(window: MainWindow, epochs: int) -> None:
    """Train the network of the trainer at full speed for so many epochs."""
    trainer = window.lab("trainer")
    trainer.store.edit(epochs=epochs, speed=0.0)
    trainer.start()
    while trainer.session.is_running:
        wait(20)


def pitfall(window: MainWindow, key: str) -> None:
    """Open a pitfall by a click on it, and train as far as it says."""
    trainer = window.open_lab("trainer")
    trainer.store.replace(TrainerScene())
    sections = window.findChild(QTabBar, "trainer.section")
    sections.setCurrentIndex(3)
    window.findChild(QAbstractButton, f"trainer.pitfall.{key}").click()
    train_on(window, min(trainer.store.scene.epochs, 2_000))


def own_points(window: MainWindow) -> None:
    """Draw three classes of points, a ring, a disc and a line, and train on them."""
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = 4.0 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    line = np.stack([np.linspace(-5.5, 5.5, 30), np.full(30, -5.3)], axis=1)
    points = np.concatenate([ring, 0.35 * ring[::2], line])
    labels = np.repeat([0, 1, 2], [40, 20, 30]).astype(np.intp)
    trainer = window.open_lab("trainer")
    trainer.store.replace(TrainerScene(dataset="own", own=OwnData(points, labels, 3), optimizer="adam"))
    window.findChild(QTabBar, "trainer.section").setCurrentIndex(0)
    train_on(window, 150)


def drawing(window: MainWindow) -> None:
    """Train on digits, and draw a three."""
    train(window, "digits", 10, image_view="drawing")
    wait(100)
    pad = window.findChild(QWidget, "trainer.drawing")
    side = min(pad.width(), pad.height())
    stroke = [(0.3, 0.2), (0.7, 0.2), (0.6, 0.35), (0.5, 0.45), (0.65, 0.55), (0.7, 0.7), (0.55, 0.8), (0.3, 0.8)]
    places = [QPoint(round(x * side), round(y * side)) for x, y in stroke]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
        wait(5)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def look_back(window: MainWindow) -> None:
    """Train, and look back at an early epoch."""
    train(window, "adam_on_spiral", 300)
    slider = window.findChild(QAbstractSlider, "trainer.moment")
    for _ in range(130):
        slider.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepSub)


def many_seeds(window: MainWindow, key: str) -> None:
    """Train a worked example of many seeds to its end."""
    preset(window, "trainer", SEEDS_PRESETS, key)
    trainer = window.lab("trainer")
    trainer.page.start()
    while trainer.page.session.is_running:
        wait(20)


def table(window: MainWindow) -> QWidget:
    """Open a table with what tables have: a name, a missing value, categories."""
    rows = ["name,height (cm),weight (kg),sport,plays"]
    for i in range(60):
        weight = "" if i == 4 else 45 + 5 * i % 37
        rows.append(f"pupil {i + 1},{150 + 7 * i % 41},{weight},{('swims', 'runs')[i % 2]},{('no', 'yes')[i % 3 > 0]}")
    path = Path(tempfile.mkdtemp()) / "pupils.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return window.open_lab("trainer")._files.open(path)


def film(window: MainWindow) -> QWidget:
    """Ask for a film of a training."""
    train(window, "four_units_for_xor", 60)
    window.findChild(QAbstractButton, "trainer.export_film").click()
    return window.findChild(QDialog, "trainer.film")


def opened(window: MainWindow, name: str) -> QWidget:
    """Open the page called *name* by its entry in a menu."""
    window.findChild(QAction, f"action.{name}").trigger()
    return window.findChild(QDialog, name)


def what_is_this(window: MainWindow) -> QWidget:
    """Ask what the bars of truth and belief are, as Shift+F1 does."""
    preset(window, "entropy", ENTROPY_PRESETS, "price_of_belief")
    window.activateWindow()
    wait(100)
    window.findChild(QWidget, "entropy.bars").setFocus()
    window.findChild(QAction, "action.what_is_this").trigger()
    return QApplication.activePopupWidget()


def presentation(window: MainWindow) -> None:
    """Show a lab alone, as on a projector."""
    train(window, "adam_on_spiral", 300)
    window.present()


SCENES: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "entropy": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "price_of_belief"),
    "entropy-wrong": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "confidently_wrong"),
    "entropy-infinite": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "ruled_out"),
    "entropy-many": lambda window: many_outcomes(window, 50),
    "entropy-text": count_a_text,
    "entropy-smoothed": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "label_smoothing"),
    "entropy-codes": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "letters"),
    "entropy-densities": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "two_normals"),
    "entropy-densities-infinite": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "mismatched_support"),
    "entropy-labels": lambda window: preset(window, "entropy", ENTROPY_PRESETS, "two_labels"),
    "entropy-problem": lambda window: window.open_lab("entropy").store.edit(p=(0.5, 0.4, 0.2), q=(0.25, 0.25, 0.5)),
    "activation": lambda window: window.open_lab("activation").store.replace(ActivationScene()),
    "activation-overlay": lambda window: preset(window, "activation", ACTIVATION_PRESETS, "tanh_is_a_sigmoid"),
    "activation-twelve": lambda window: window.open_lab("activation").store.replace(
        ActivationScene(tuple(ACTIVATIONS)[1:13], -1.5, curvature=True)
    ),
    "activation-formula": lambda window: preset(window, "activation", ACTIVATION_PRESETS, "own_formula"),
    "activation-undefined": lambda window: preset(window, "activation", ACTIVATION_PRESETS, "own_logarithm"),
    "activation-problem": lambda window: window.open_lab("activation").store.replace(
        ActivationScene(("formula", "leaky_relu"), own_formula="z.__class__", leaky_relu=(2.0,))
    ),
    "activation-properties": lambda window: preset(window, "activation", ACTIVATION_PRESETS, "table"),
    "activation-depth": lambda window: window.open_lab("activation").store.replace(ActivationScene(page="depth")),
    "activation-losses": lambda window: window.open_lab("activation").store.replace(ActivationScene(page="losses")),
    "activation-race": lambda window: window.open_lab("activation").store.replace(
        ActivationScene(page="race", race_step=9)
    ),
    "softmax": lambda window: window.open_lab("softmax").store.replace(SoftmaxScene()),
    "softmax-soft": lambda window: preset(window, "softmax", SOFTMAX_PRESETS, "mixup"),
    "softmax-twenty": lambda window: softmax_of_twenty(window, "loss"),
    "softmax-problem": lambda window: window.open_lab("softmax").store.replace(
        SoftmaxScene(target=(0.5, -0.2, 0.3), temperature=0.0)
    ),
    "softmax-steps": lambda window: window.open_lab("softmax").store.replace(
        SoftmaxScene((5.0, 0.0, 0.0), target=hard_target(1, 3), descent_step=12, page="steps")
    ),
    "softmax-gradients": lambda window: window.open_lab("softmax").store.replace(SoftmaxScene(page="gradients")),
    "softmax-gradients-twenty": lambda window: softmax_of_twenty(window, "gradients"),
    "softmax-overflow": lambda window: window.open_lab("softmax").store.replace(
        SoftmaxScene((1000.0, 1001.0, 1002.0), page="overflow")
    ),
    "softmax-two-classes": lambda window: window.open_lab("softmax").store.replace(SoftmaxScene(page="two_classes")),
    "softmax-regression": lambda window: window.open_lab("softmax").store.replace(
        SoftmaxScene(training_step=60, page="regression")
    ),
    "trainer": lambda window: train(window, "adam_on_spiral", 300),
    "trainer-digits": lambda window: train(window, "digits", 6, view="confusion"),
    "trainer-untrained": lambda window: preset(window, "trainer", TRAINER_PRESETS, "four_units_for_xor"),
    "trainer-lines": lambda window: train(window, "two_units_for_xor", 100, section="network"),
    "trainer-twins": lambda window: train(window, "twins", 30, view="distributions", section="network"),
    "trainer-house-prices": lambda window: train(window, "house_prices", 60),
    "trainer-surface": lambda window: train(window, "hills_and_dips", 150, logarithmic=True),
    "trainer-iris": lambda window: train(window, "iris", 60, view="distributions", distribution="gradients"),
    "trainer-over-fitting": lambda window: train(window, "over_fitting", 300, section="training"),
    "trainer-linear-layers": lambda window: train(window, "linear_layers", 30, section="network"),
    "trainer-problem": lambda window: window.open_lab("trainer").store.edit(learning_rate=0.0),
    "trainer-own-points": own_points,
    "trainer-drawing": drawing,
    "trainer-errors": lambda window: train(window, "digits", 6, image_view="mistakes"),
    "trainer-weights": lambda window: train(window, "digits", 15, image_view="weights"),
    "trainer-looking-back": look_back,
    **{f"trainer-pitfall-{each.key}": partial(pitfall, key=each.key) for each in PITFALLS},
    "trainer-seeds": lambda window: many_seeds(window, "many_seeds_stuck"),
    "trainer-seeds-spiral": lambda window: many_seeds(window, "many_seeds_spiral"),
    "trainer-table": table,
    "trainer-film": film,
    "lesson": lambda window: window.lessons.open(load_lessons()[0]),
    **{name: partial(opened, name=name) for name in ("settings", "glossary", "shortcuts", "about")},
    "what-is-this": what_is_this,
    "presentation": presentation,
}


def size(text: str) -> QSize:
    """Read a size as it is typed: ``1024x600``."""
    width, height = map(int, text.split("x"))
    return QSize(width, height)


def drawn(widget: QWidget, blindness: str | None) -> QImage:
    """Return a picture of *widget*, as it is seen with a *blindness* or without."""
    picture = widget.grab().toImage()
    return picture_of(seen_by(blindness, colours_of(picture))) if blindness else picture


def main(arguments: list[str] | None = None) -> int:
    """Draw the gallery; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for the pictures; made where there is none")
    parser.add_argument("--only", nargs="*", default=[], help="draw only pictures whose names hold all of these parts")
    parser.add_argument("--seen-by", choices=BLINDNESSES, help="draw what a person with this colour-blindness sees")
    parser.add_argument("--size", type=size, help="of the window, such as 1024x600; without it, one for each zoom")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    window = create_window()
    window.show()
    for scene, prepare in SCENES.items():
        names = {
            f"{scene}-{language}-{theme}-{zoom * 100:.0f}": (language, theme, zoom)
            for language, theme, zoom in product(LANGUAGES, THEMES, WINDOW_SIZES)
        }
        wanted = {name: look for name, look in names.items() if all(part in name for part in options.only)}
        if not wanted:
            continue
        window.resize(options.size or WINDOW_SIZES[1.0])
        dialog = prepare(window)
        for name, (language, theme, zoom) in wanted.items():
            window.set_language(language)
            window.set_theme(theme)
            window.set_zoom(zoom)
            wait(250)  # until the layouts know how small they can be at this zoom
            if not window.presentation.is_on:  # as large as the screen, which another size would leave
                window.resize(options.size or WINDOW_SIZES[zoom])
            if isinstance(dialog, QDialog):
                dialog.resize((DIALOG_SIZE * zoom).boundedTo(window.size()))
            wait(150)
            wait_for_formulas()
            if not drawn(dialog or window, options.seen_by).save(str(options.out / f"{name}.png")):
                sys.exit(f"{name} could not be saved")
        window.lessons.hide()
        if dialog is not None:
            dialog.close()
        if window.presentation.is_on:
            window.present()
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
