"""Several labels on the page Yes or no, as a person uses them; figures against the formulas, by the math module."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from tests.labs.entropy.labels.hands import (
    bars,
    binary_by_hand,
    click,
    open_page,
    result,
    said,
    sigmoid,
    softmax,
    surprisal,
    texts,
)
from tests.labs.hands import type_into
from tests.labs.reading import named


class TestLabels:
    def test_both_losses_are_those_of_the_formulas(self, window):
        store = open_page(window)
        for base in (2.0, math.e, 10.0):
            store.edit(base=base)
            for scores, truths in (
                ((2.0, -1.0, 0.5), (1.0, 0.0, 0.0)),
                ((2.0, -1.0, 0.5), (0.0, 0.25, 0.75)),
                ((-3.0, 4.0), (1.0, 0.0)),
                ((0.0,), (1.0,)),
                ((1.0, 2.0, 3.0, 4.0, -1.0, -2.0, -3.0, -4.0), (0.0,) * 7 + (1.0,)),
            ):
                store.edit(label_logits=scores, label_targets=truths)
                labels = sum(binary_by_hand(y, sigmoid(z), base) for z, y in zip(scores, truths, strict=True))
                classes = sum(y * surprisal(q, base) for q, y in zip(softmax(scores), truths, strict=True) if y)
                assert result(window, "multi_label_loss") == pytest.approx(labels, rel=1e-12)
                assert result(window, "multi_class_loss") == pytest.approx(classes, rel=1e-12, abs=1e-15)
                assert labels > classes  # as the page says, it is never less
                assert bars(window, "entropy.label_bars", 0) == bars(window, "entropy.class_bars", 0) == truths
                assert bars(window, "entropy.label_bars", 1) == pytest.approx([sigmoid(z) for z in scores])
                assert bars(window, "entropy.class_bars", 1) == pytest.approx(softmax(scores))

    def test_ticking_makes_and_unmakes_a_class(self, window):
        store = open_page(window)
        assert store.scene.label_targets == (1.0, 0.0, 1.0)
        assert math.isnan(result(window, "multi_class_loss"))
        assert said(window, "multi_class_loss") == "Multi-class loss: undefined"
        assert "The truths sum to 2, not to 1" in texts(window)
        click(window, "entropy.label_targets.2")
        assert store.scene.label_targets == (1.0, 0.0, 0.0)
        assert result(window, "multi_class_loss") == pytest.approx(surprisal(softmax((2, -1, 0.5))[0], 2))
        assert "both exist" in texts(window)
        assert "the sum is 1.7722" in texts(window)
        click(window, "entropy.label_targets.0")
        assert math.isnan(result(window, "multi_class_loss"))
        assert "No label is true" in texts(window)
        expected = sum(surprisal(1 - sigmoid(z), 2) for z in (2, -1, 0.5))
        assert result(window, "multi_label_loss") == pytest.approx(expected)
        store.undo()
        assert named(window, "entropy.label_targets.0").isChecked()
        box = named(window, "entropy.label_targets.1")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert store.scene.label_targets == (1.0, 1.0, 0.0)

    def test_raising_a_score_takes_from_the_other_classes_but_not_from_their_sigmoids(self, window):
        open_page(window)
        sigmoids, softmaxes = bars(window, "entropy.label_bars", 1), bars(window, "entropy.class_bars", 1)
        type_into(window, "entropy.label_logits.1", "3")
        assert bars(window, "entropy.label_bars", 1)[0] == sigmoids[0]
        assert bars(window, "entropy.label_bars", 1)[2] == sigmoids[2]
        assert bars(window, "entropy.class_bars", 1)[0] < softmaxes[0]
        assert bars(window, "entropy.class_bars", 1)[2] < softmaxes[2]
        assert sum(bars(window, "entropy.class_bars", 1)) == pytest.approx(1)

    def test_labels_come_and_go(self, window):
        store = open_page(window)
        for labels in range(4, 9):
            click(window, "entropy.add_label")
            assert len(store.scene.label_logits) == len(store.scene.label_targets) == labels
            assert store.scene.label_logits[-1] == store.scene.label_targets[-1] == 0
        assert not named(window, "entropy.add_label").isEnabled()
        type_into(window, "entropy.label_logits.7", "-2.5")
        assert store.scene.label_logits[7] == -2.5
        window.grab()
        for labels in range(7, 1, -1):
            click(window, "entropy.remove_label")
            assert len(store.scene.label_logits) == len(store.scene.label_targets) == labels
        assert not named(window, "entropy.remove_label").isEnabled()
        assert store.scene.label_logits == (2.0, -1.0)

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)
    def test_what_the_mouse_is_on_is_lit_everywhere(self, window):
        store = open_page(window)
        store.look(explained="multi_label_loss")
        window.grab()
        upper, lower = named(window, "entropy.label_bars"), named(window, "entropy.class_bars")
        QTest.mouseMove(upper, QPoint(upper.width() // 2, upper.height() // 2))
        assert lower.spotlight.place == 1
        assert named(window, "entropy.formula.labels")._spotlight is lower.spotlight
        row = named(window, "entropy.label_logits.0.row").parent().parent()
        row.enterEvent(QEnterEvent(*[QPointF(5, 5)] * 3))
        assert upper.spotlight.place == 0
        for theme in ("dark", "light"):
            wear(application(), theme, 1.0)
            window.grab()

    def test_the_bars_are_named_in_the_language_of_the_window(self, window):
        store = open_page(window)
        assert named(window, "entropy.label_bars")._names == ("label 1", "label 2", "label 3")
        store.look(page="outcomes")
        speak(application(), "zh_CN")
        speak(application(), "en")
        store.look(page="labels")
        assert named(window, "entropy.label_bars")._names == ("label 1", "label 2", "label 3")

    def test_all_have_names_for_those_who_do_not_see_them(self, window):
        open_page(window)
        for name in ("p0", "q0.slider", "label_logits.2", "label_targets.2", "add_label", "remove_label"):
            assert named(window, f"entropy.{name}").accessibleName(), name
        for name in ("cost_curve", "label_bars", "class_bars"):
            assert named(window, f"entropy.{name}").accessibleName(), name
            assert named(window, f"entropy.{name}").accessibleDescription(), name
