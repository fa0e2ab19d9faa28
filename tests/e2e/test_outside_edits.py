"""Whatever a script edits into a scene is computed, told in a sentence, or refused; the window lives on."""

import dataclasses
import math

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.document.codec import CodecError

ODD = (
    None, True, 5, -1, 3.5, 10**400, math.nan, math.inf, 1j, "x", "softmax",
    (), [], (1, 2, 3, 4), [0.5, 0.5], np.array([0.5, 0.5]), (None, 0.5), (1e308, -1e308), (math.nan, 1.0), ("tanh",),
)  # fmt: skip


@pytest.mark.parametrize("lab", ["entropy", "activation", "softmax", "trainer"])
def test_odd_values_in_every_field(window, lab):
    tab = window.open_lab(lab)
    untouched = tab.store.scene
    taken = 0
    for field in dataclasses.fields(untouched):
        for value in ODD:
            before = tab.results
            try:
                tab.store.edit(**{field.name: value})
            except CodecError:
                assert tab.store.scene == untouched
                continue
            taken += 1
            QApplication.processEvents()
            if tab.problems(tab.store.scene):
                assert tab.results is before
            while tab.store.undo_stack.canUndo():
                tab.store.undo()
            assert tab.store.scene == untouched
    assert taken > 5
