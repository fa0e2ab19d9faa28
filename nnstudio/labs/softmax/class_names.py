"""What classes are called: by the names they were given, or by their numbers."""

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

CLASS = QT_TRANSLATE_NOOP("Softmax", "Class {number}")
_IN_SENTENCE = QT_TRANSLATE_NOOP("Softmax", "class {number}")
ROOM_FOR_NAMES = 6
"""With more classes than these their numbers alone stand under bars."""


def class_name(scene: SoftmaxScene, i: int) -> Sentence:
    """Return what class *i* is called, alone: on a label, in a list."""
    return verbatim(scene.name(i)) if scene.name(i) else CLASS.fill(number=i + 1)


def class_in_sentence(scene: SoftmaxScene, i: int) -> Sentence:
    """Return what class *i* is called in the middle of a sentence."""
    return verbatim(f"“{scene.name(i)}”") if scene.name(i) else _IN_SENTENCE.fill(number=i + 1)


def short_class_name(scene: SoftmaxScene, i: int) -> Sentence:
    """Return what stands under the bar of class *i*: of many classes without names the numbers alone."""
    if not scene.name(i) and scene.classes() > ROOM_FOR_NAMES:
        return verbatim(str(i + 1))
    return class_name(scene, i)
