"""What can be wrong with a program that uses all of itself."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

LATE = QT_TRANSLATE_NOOP("Smoke", "it is not done after {seconds} seconds")
ANOTHER_FIGURE = QT_TRANSLATE_NOOP("Smoke", "{name} is {found} instead of {known}")
NO_BUTTON = QT_TRANSLATE_NOOP("Smoke", "there is no button {name} that can be pressed")
NO_FIGURE = QT_TRANSLATE_NOOP("Smoke", "nothing shows {name}")
PROBLEM = QT_TRANSLATE_NOOP("Smoke", "“{name}” cannot be shown: {trouble}")
NOT_LEARNT = QT_TRANSLATE_NOOP("Smoke", "training makes no progress: the loss was {before} and is {after}")
NOT_OPENED = QT_TRANSLATE_NOOP("Smoke", "“{name}” was saved, but cannot be opened again: {error}")
NOT_SAVED = QT_TRANSLATE_NOOP("Smoke", "“{name}” cannot be saved: {error}")
OTHER_SCENE = QT_TRANSLATE_NOOP("Smoke", "“{name}” has other settings than were saved: {lab}")
OTHER_WEIGHTS = QT_TRANSLATE_NOOP("Smoke", "the network in “{name}” has other weights or figures than it should")
NOT_SPOKEN = QT_TRANSLATE_NOOP("Smoke", "in the language {language}, “{shown}” stands where “{known}” should")
TOLD = QT_TRANSLATE_NOOP("Smoke", "the window says: {sentence}")
EMPTY_PICTURE = QT_TRANSLATE_NOOP("Smoke", "the picture {name} is empty")
NOTHING_SHOWN = QT_TRANSLATE_NOOP("Smoke", "nothing is to be seen of {name}")
NO_FILE = QT_TRANSLATE_NOOP("Smoke", "{name} was not written, or is empty")
UNEXPECTED = QT_TRANSLATE_NOOP("Smoke", "something unexpected has happened: {error}")


class SmokeError(Exception):
    """Something does not work; *sentence* tells what."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        super().__init__(sentence.source)
