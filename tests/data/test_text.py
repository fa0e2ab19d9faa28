"""Letters and words of texts, in any script."""

from nnstudio.data.text import counted, letters, words


def test_letters_are_counted_small_and_nothing_else_is():
    assert "".join(letters("Abba, 42 times!")) == "abbatimes"
    assert letters("信息量 = 3") == ["信", "息", "量"]


def test_a_letter_with_its_accent_is_one_letter_however_it_was_typed():
    assert letters("e\u0301é") == ["é", "é"]


def test_words_hold_together_and_chinese_characters_stand_alone():
    assert words("Don’t panic: it's 2 o'clock") == ["don’t", "panic", "it's", "o'clock"]
    assert words("用PyTorch训练") == ["用", "pytorch", "训", "练"]
    assert words("… 1 2 3") == []
    assert words("the dogs' 'tis") == ["the", "dogs", "tis"]


def test_marks_belong_to_their_word():
    assert words("हिन्दी שָׁלוֹם co\u00adoperate") == ["हिन्दी", "שָׁלוֹם", "co\u00adoperate"]


def test_the_most_frequent_comes_first_and_of_equals_the_first():
    assert list(counted(letters("banana")).items()) == [("a", 3), ("n", 2), ("b", 1)]
    assert list(counted(["y", "x", "y", "x"])) == ["y", "x"]
