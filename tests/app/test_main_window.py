"""The window around the tabs: menus, languages, themes, zoom, lessons, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QSlider

from nnstudio.app import create_window
from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.widgets.readout import Readout
from tests.choosing_files import choose_file
from tests.labs.reading import named, value


def trigger(window, name):
    window.findChild(QAction, f"action.{name}").trigger()


class TestTabs:
    def test_there_are_four_and_each_has_a_shortcut(self, window):
        assert [lab.id for lab in LABS] == ["entropy", "activation", "softmax", "trainer"]
        for i, lab in enumerate(LABS):
            trigger(window, f"open_{lab.id}")
            assert window.tabs.currentIndex() == i
            assert window.tabs.currentWidget() is window.lab(lab.id)

    def test_undo_follows_the_tab(self, window):
        undo = window.findChild(QAction, "action.undo")
        window.open_lab("entropy").store.edit(base=10.0)
        assert undo.isEnabled()
        window.open_lab("softmax")
        assert not undo.isEnabled()
        window.open_lab("entropy")
        undo.trigger()
        assert window.lab("entropy").store.scene.base == 2.0
        trigger(window, "redo")
        assert window.lab("entropy").store.scene.base == 10.0


class TestNames:
    """Schools and tests automate the program through these names."""

    def test_every_control_has_a_name_of_its_lab_and_an_accessible_name(self, window):
        for lab in LABS:
            tab = window.open_lab(lab.id)
            kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
            for control in (control for kind in kinds for control in tab.findChildren(kind)):
                if control.objectName().startswith("qt_") or control.parent().objectName().startswith("qt_"):
                    continue
                if not control.isVisibleTo(tab):
                    continue
                assert control.objectName().startswith(f"{lab.id}."), control
                assert control.accessibleName(), control.objectName()

    def test_names_are_unique(self, window):
        names = [w.objectName() for lab in LABS for w in window.lab(lab.id).findChildren(Readout)]
        assert len(names) == len(set(names))
        assert all(name.split(".")[1] == "result" for name in names)

    def test_fields_of_each_scene_that_outside_checks_edit_exist(self, window):
        for lab, fields in {
            "entropy": ("p", "q", "base"),
            "activation": ("functions", "z"),
            "softmax": ("logits", "temperature", "target"),
            "trainer": (
                "dataset", "examples", "train_share", "noise", "hidden_layers", "activation", "optimizer",
                "learning_rate", "batch_size", "seed",
            ),
        }.items():  # fmt: skip
            for field in fields:
                assert hasattr(window.lab(lab).store.scene, field)

    def test_training_readouts(self, window):
        window.lab("trainer")
        for name in ("epoch", "train_loss", "validation_loss", "train_accuracy", "validation_accuracy"):
            assert isinstance(named(window, f"trainer.result.{name}"), Readout)

    def test_a_readout_copies_every_digit(self, window):
        readout = named(window.open_lab("entropy"), "entropy.result.cross_entropy")
        QTest.mouseClick(readout, Qt.MouseButton.LeftButton)
        QTest.keyClick(readout, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        from PySide6.QtGui import QGuiApplication

        assert float(QGuiApplication.clipboard().text()) == value(window, "entropy.result.cross_entropy")


class TestLook:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_languages_change_live_and_figures_stay(self, window, qtbot, language):
        before = value(window, "entropy.result.cross_entropy")
        trigger(window, f"language.{language}")
        expected = {"en": "Entropy Calculator", "zh_CN": "熵计算器", "zh_TW": "熵計算器"}[language]
        qtbot.waitUntil(lambda: window.tabs.tabText(0) == expected)
        assert window.findChild(QAction, f"action.language.{language}").isChecked()
        assert value(window, "entropy.result.cross_entropy") == before
        trigger(window, "language.en")
        qtbot.waitUntil(lambda: window.tabs.tabText(0) == "Entropy Calculator")

    def test_themes_and_zoom(self, window):
        light = window.grab().toImage()
        trigger(window, "theme.dark")
        dark = window.grab().toImage()
        assert dark.pixelColor(3, 200).lightness() < light.pixelColor(3, 200).lightness()
        size = named(window, "entropy.normalise").fontMetrics().height()
        trigger(window, "zoom_in")
        assert named(window, "entropy.normalise").fontMetrics().height() > size
        QApplication.processEvents()
        hints = [each for each in window.statusBar().children() if isinstance(each, QLabel)]
        assert window.statusBar().currentMessage() == "Zoom: 125 %"
        assert [each.isHidden() for each in hints] == [True]  # else the message would be written over it
        window.statusBar().clearMessage()
        assert [each.isHidden() for each in hints] == [False]
        for _ in range(20):
            trigger(window, "zoom_in")
        assert window.preferences.settings.zoom == 2.5
        trigger(window, "zoom_normal")
        assert named(window, "entropy.normalise").fontMetrics().height() == size

    def test_choices_are_remembered_only_where_a_place_is_given(self, qtbot, tmp_path):
        path = tmp_path / "settings.ini"
        first = create_window(path)
        qtbot.addWidget(first)
        first.set_zoom(1.5)
        first.set_language("zh_CN")
        second = create_window(path)
        qtbot.addWidget(second)
        assert (second.preferences.settings.zoom, second.language) == (1.5, "zh_CN")
        second.set_language("en")
        second.set_zoom(1.0)

    def test_chinese_characters_are_drawn_as_in_their_region(self, window):
        """A comma stands in the corner of its square on the mainland, in the middle of it in Taiwan."""
        pictures = []
        for language in ("zh_CN", "zh_TW", "zh_CN"):
            window.set_language(language)
            picture = QImage(40, 40, QImage.Format.Format_RGB32)
            picture.fill(Qt.GlobalColor.white)
            with QPainter(picture) as painter:
                painter.setFont(named(window, "entropy.normalise").font())
                painter.drawText(4, 30, "，")
            pictures.append(picture)
        window.set_language("en")
        assert pictures[0] == pictures[2]
        assert pictures[0] != pictures[1]

    def test_at_1280_by_720_nothing_is_cut(self, window):
        window.resize(1280, 720)
        for lab in LABS:
            tab = window.open_lab(lab.id)
            QTest.qWait(50)
            assert window.width() == 1280
            for readout in tab.findChildren(Readout):
                assert readout.width() >= readout.minimumSizeHint().width(), readout.objectName()


class TestLessonsAndPictures:
    def test_a_lesson_leads_across_tabs(self, window):
        window._help_menu.lessons.actions()[0].trigger()
        assert window.lessons.isVisible()
        assert window.tabs.currentWidget() is window.lab("entropy")
        named(window, "lesson.next").click()
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(6.5776, abs=5e-5)
        named(window, "lesson.next").click()
        assert window.tabs.currentWidget() is window.lab("softmax")
        assert not named(window, "lesson.next").isEnabled()
        named(window, "lesson.close").click()
        assert not window.lessons.isVisible()

    def test_a_picture_of_the_tab_is_saved_or_the_trouble_told(self, window, tmp_path, monkeypatch):
        path = tmp_path / "entropy.png"
        choose_file(monkeypatch, path)
        trigger(window, "save_picture")
        assert QImage(str(path)).width() == 2 * window.lab("entropy").width()
        choose_file(monkeypatch, tmp_path / "none" / "x.png")
        trigger(window, "save_picture")
        assert "folder is not there" in window.statusBar().currentMessage()
