"""Every bundled lesson can be read in every language, and its scenes fit their labs."""

import json
from dataclasses import replace

import pytest

from nnstudio.document.codec import decode_fields
from nnstudio.lessons.lesson import Lesson, load_lessons, read_lesson
from nnstudio.resource_path import resource_path
from tests.labs.reading import named

LANGUAGES = {"en", "zh_CN", "zh_TW"}
LESSONS = load_lessons()


def test_there_are_lessons_in_the_order_of_their_files():
    paths = sorted(resource_path("lessons").glob("*.json"))
    titles = [json.loads(path.read_text(encoding="utf-8"))["title"]["en"] for path in paths]
    assert [lesson.title["en"] for lesson in LESSONS] == titles
    assert titles


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.title["en"])
class TestEveryLesson:
    def test_it_has_a_title_and_texts_in_every_language(self, lesson):
        assert lesson.steps
        for texts in (lesson.title, *(step.text for step in lesson.steps)):
            assert set(texts) == LANGUAGES
            assert all(text.strip() for text in texts.values())
            assert len(set(texts.values())) == len(LANGUAGES)

    def test_its_scenes_fit_their_labs_and_can_be_computed_wherever_one_was_before(self, window, lesson):
        window.open_lab("entropy").store.look(page="densities")
        window.lessons.open(lesson)
        for number, step in enumerate(lesson.steps, 1):
            if number > 1:
                named(window, "lesson.next").click()
            tab = window.lab(step.lab)
            assert window.tabs.currentWidget() is tab
            assert not tab.found
            assert tab.store.scene == replace(tab.store.scene, **decode_fields(type(tab.store.scene), step.scene))


class TestReading:
    def test_a_lesson_as_a_teacher_writes_it(self):
        step = {"lab": "entropy", "scene": {"base": 2}, "text": {"en": "Look."}}
        lesson = read_lesson(json.dumps({"title": {"en": "Bits"}, "steps": [step]}))
        assert lesson.title == {"en": "Bits"}
        assert (lesson.steps[0].lab, lesson.steps[0].scene, lesson.steps[0].text) == tuple(step.values())

    def test_a_title_falls_back_to_english(self):
        lesson = Lesson({"en": "Bits", "zh_CN": "比特"}, ())
        assert lesson.title_in("zh_CN") == "比特"
        assert lesson.title_in("zh_TW") == "Bits"

    @pytest.mark.parametrize("text", ["", "{", "{}", '{"title": {"en": "x"}}', '{"title": {}, "steps": [{}]}'])
    def test_what_is_no_lesson(self, text):
        with pytest.raises((ValueError, KeyError)):
            read_lesson(text)
