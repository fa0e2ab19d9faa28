"""How long a frame takes while a hand drags: from the mouse event to the end of all repainting.

``python -m tests.benchmarks.dragging [--only PART]``. Best run under a virtual screen (``xvfb-run``), with nothing else
on the machine. Goal: at most 16 ms at the 95th percentile. Formulas follow when the hand rests and are not part of it.
"""

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Iterator

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app import create_window
from nnstudio.app.main_window import MainWindow
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.widgets.draggable_bars import Place
from tests.gallery import wait

FRAMES = 200
GOAL_MS = 16
LEFT = Qt.MouseButton.LeftButton


def pull_a_bar(window: MainWindow, outcomes: int) -> Iterator[None]:
    """Pull a bar of p up and down on the page of outcomes."""
    shares = random.Random(0).choices(range(1, 100), k=2 * outcomes)  # noqa: S311 - no secret
    p, q = shares[:outcomes], shares[outcomes:]
    store = window.open_lab("entropy").store
    store.edit(p=[x / sum(p) for x in p], q=[x / sum(q) for x in q], page="outcomes")
    wait(1500)
    yield from pull(window.findChild(QWidget, "entropy.bars"), outcomes // 2)


def pull_a_logit(window: MainWindow, page: str, chart: str, classes: int) -> Iterator[None]:
    """Pull the bar of a logit up and down on a page of the Softmax Playground."""
    logits = tuple(random.Random(0).choices([-2.0, -1.0, 0.5, 1.0, 3.0], k=classes))  # noqa: S311 - no secret
    window.open_lab("softmax").store.replace(SoftmaxScene(logits, target=hard_target(0, classes), page=page))
    wait(1500)
    yield from pull(window.findChild(QWidget, chart), classes // 2)


def pull(chart: QWidget, group: int) -> Iterator[None]:
    """Pull a bar of the first series up and down between where it is and the top of the axis."""
    bar = chart._bar(Place(0, group))
    start = QPoint(round(bar.center().x()), round(bar.top()))
    height = start.y() - chart._plot().top()
    QTest.mousePress(chart, LEFT, pos=start)
    for frame in range(FRAMES):
        QTest.mouseMove(chart, start - QPoint(0, round(height * (0.5 - 0.5 * np.cos(frame / 5)))))
        yield
    QTest.mouseRelease(chart, LEFT, pos=start)


def slide(window: MainWindow, lab: str, page: str, slider: str, **fields: object) -> Iterator[None]:
    """Move a slider to and fro on a page."""
    window.open_lab(lab).store.edit(page=page, **fields)
    wait(1500)
    control = window.findChild(QWidget, slider)
    control.setSliderDown(True)
    for frame in range(FRAMES):
        control.setValue(round(500 + 400 * np.sin(frame / 5)))
        yield
    control.setSliderDown(False)


TWELVE = ("gelu", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "rrelu", "elu", "selu", "silu", "mish", "softplus")


def drag_the_point(window: MainWindow, *, curvature: bool) -> Iterator[None]:
    """Drag the point of the Activation Explorer through its picture, with twelve functions in it."""
    window.open_lab("activation").store.replace(ActivationScene(TWELVE, 0.0, curvature=curvature))
    wait(1500)
    plot = window.findChild(QWidget, "activation.plot")
    middle, width = plot.viewport().rect().center(), plot.viewport().width()
    QTest.mousePress(plot.viewport(), LEFT, pos=middle)
    for frame in range(FRAMES):
        QTest.mouseMove(plot.viewport(), middle + QPoint(round(0.3 * width * np.sin(frame / 5)), 0))
        yield
    QTest.mouseRelease(plot.viewport(), LEFT, pos=middle)


def functions(window: MainWindow, slider: str, first: str) -> Iterator[None]:
    """Move a slider of the Activation Explorer with twelve functions on the screen, *first* in front."""
    chosen = (first, *(name for name in TWELVE if name != first))[:12]
    return slide(
        window, "activation", "functions", f"activation.{slider}.slider", functions=chosen, curvature=False, z=-1.0
    )


DRAGS: dict[str, Callable[[MainWindow], Iterator[None]]] = {
    "entropy: a bar of 3": lambda window: pull_a_bar(window, 3),
    "entropy: a bar of 50": lambda window: pull_a_bar(window, 50),
    "entropy: ε of 10,000": lambda window: slide(
        window, "entropy", "outcomes", "entropy.epsilon.slider", p=(1e-4,) * 10_000, q=(1e-4,) * 10_000
    ),
    "entropy: a parameter of a density": lambda window: slide(
        window, "entropy", "densities", "entropy.parameters_p.1.slider"
    ),
    "activation: the point, 12 functions": lambda window: drag_the_point(window, curvature=False),
    "activation: the point, 12 and their f″": lambda window: drag_the_point(window, curvature=True),
    "activation: β of SiLU, 12 functions": lambda window: functions(window, "silu.0", "silu"),
    "activation: α of ELU, 12 functions": lambda window: functions(window, "elu.0", "elu"),
    "activation: a of sin(a*z), 12 functions": lambda window: functions(window, "a", "formula"),
    "activation: the threshold, 12 functions": lambda window: functions(window, "threshold", "gelu"),
    "activation: depth of a stack": lambda window: slide(window, "activation", "depth", "activation.depth.slider"),
    "activation: width of a stack": lambda window: slide(window, "activation", "depth", "activation.width.slider"),
    "activation: δ of Huber": lambda window: slide(window, "activation", "losses", "activation.delta.slider"),
    "activation: start of the race": lambda window: slide(window, "activation", "race", "activation.race_start.slider"),
    "softmax: a logit of 20": lambda window: pull_a_logit(window, "loss", "softmax.logit_bars", 20),
    "softmax: a logit of 20 and the Jacobian": lambda window: pull_a_logit(
        window, "gradients", "softmax.gradients.logit_bars", 20
    ),
    "softmax: c, with overflow": lambda window: slide(
        window, "softmax", "overflow", "softmax.shift.slider", logits=(2.0, 1.0, 0.1), target=(1.0, 0.0, 0.0)
    ),
    "softmax: o₁ of two": lambda window: slide(window, "softmax", "two_classes", "softmax.pair.0.slider"),
    "softmax: η of a descent": lambda window: slide(
        window, "softmax", "steps", "softmax.descent_rate.slider", descent_step=300
    ),
    "softmax: η of a regression": lambda window: slide(
        window, "softmax", "regression", "softmax.training_rate.slider", training_step=100
    ),
    "entropy: q₀": lambda window: slide(window, "entropy", "labels", "entropy.q0.slider"),
}


def main() -> None:
    """Print the median, the 95th percentile and the longest frame of each drag."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="drag only what has this in its name")
    options = parser.parse_args()
    window = create_window()
    window.resize(1280, 800)
    window.show()
    print(f"{'drag':40} {'median':>8} {'p95':>8} {'max ms':>8}   (goal: p95 <= {GOAL_MS})")
    for name, drag in DRAGS.items():
        if options.only not in name:
            continue
        times = []
        frames = drag(window)
        while True:
            start = time.perf_counter()
            if next(frames, frames) is frames:
                break
            QApplication.processEvents()
            times.append(1000 * (time.perf_counter() - start))
        median, p95 = np.percentile(times[1:], [50, 95])  # the first one waited for the page to come to rest
        print(f"{name:40} {median:8.1f} {p95:8.1f} {max(times[1:]):8.1f}")
    window.close()


if __name__ == "__main__":
    main()
