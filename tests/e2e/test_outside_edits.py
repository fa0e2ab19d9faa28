"""Whatever a script edits into a scene is computed, told in a sentence, or refused; the window lives on."""

import dataclasses
import math

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.document.codec import CodecError
from nnstudio.labs.entropy.tab import PAGES

ODD = (
    None, True, 5, -1, 3.5, 10**400, math.nan, math.inf, 1j, "x", "softmax",
    (), [], (1, 2, 3, 4), [0.5, 0.5], np.array([0.5, 0.5]), (None, 0.5), (1e308, -1e308), (math.nan, 1.0), ("tanh",),
)  # fmt: skip


PLACES = [
    *(("entropy", page) for page in PAGES),
    *(("softmax", page) for page in ("loss", "steps", "gradients", "overflow", "two_classes", "regression")),
    ("activation", ""),
    ("trainer", ""),
]


@pytest.mark.parametrize(("lab", "page"), PLACES)
def test_odd_values_in_every_field(one_window, lab, page):
    tab = one_window.open_lab(lab)
    if page:
        tab.store.look(page=page)
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
            if tab.found:
                assert tab.results is before
            while tab.store.undo_stack.canUndo():
                tab.store.undo()
            assert tab.store.scene == untouched
    assert taken > 5
