"""What screen readers are given lives as long as its widget, and no longer: thousands come and go."""

import gc
import math

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from nnstudio.notation.linear import in_a_line
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.accessible import tell_screen_readers
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.draggable_bars import DraggableBars
from nnstudio.widgets.readout import Readout

Text = QAccessible.Text


def test_thousands_come_and_go(qtbot):
    tell_screen_readers()
    parent = QWidget()
    qtbot.addWidget(parent)
    for i in range(1500):
        readout = Readout("a.result.b", verbatim("B")) if i % 3 else DraggableBars("a.bars")
        readout.setParent(parent)
        if isinstance(readout, DraggableBars):
            readout.show_bars(["x"], [Series(verbatim("p"), "truth", (0.25,))])
        heard = QAccessible.queryAccessibleInterface(readout)
        assert heard.text(Text.Value)
        if i % 3 == 0:
            assert heard.valueInterface().currentValue() == 0.25
            readout.pulled.connect(lambda *pulled: pytest.fail(str(pulled)))
            heard.valueInterface().setCurrentValue(math.nan)
            shiboken6.delete(readout)
        elif i % 3 == 1:
            readout.deleteLater()
        if i % 250 == 0:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
    assert QAccessible.queryAccessibleInterface(readout).role() == QAccessible.Role.StaticText


def test_formulas_are_said_in_plain_characters():
    for latex, said in (
        (r"H(p,q) =\,-\sum_i p_i\,\log_{2} q_i", "H(p,q) = −∑_i p_i log₂ q_i"),
        (r"=\frac{1}{2}(3-1)^2 =2.0000", "= 1/2(3 − 1)² = 2.0000"),
        (r"f'(1) \approx\,1-0.7616^2", "f′(1) ≈ 1 − 0.7616²"),
        (r"\frac{\partial\ell}{\partial \hat y}", "∂ℓ/∂y\N{COMBINING CIRCUMFLEX ACCENT}"),
        (r"1.9304\times 10^{-6}", "1.9304×10⁻⁶"),
        (r"\sqrt{2\pi e}", "√(2πe)"),
    ):
        assert in_a_line(latex) == said
