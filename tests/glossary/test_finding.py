"""Terms in texts: the longest first, whole words, no false friends; and terms that are searched for."""

import time

import pytest

from nnstudio.glossary import named, search, terms_in


def found(text, language="en"):
    return [(text[one.start : one.end], one.term.key) for one in terms_in(text, language)]


def test_the_longest_words_win():
    assert found("Binary cross-entropy is no plain entropy.") == [
        ("Binary cross-entropy", "binary-cross-entropy"),
        ("entropy", "entropy"),
    ]
    assert found("二元交叉熵不是交叉熵，也不是熵", "zh_CN") == [
        ("二元交叉熵", "binary-cross-entropy"),
        ("交叉熵", "cross-entropy"),
        ("熵", "entropy"),
    ]


def test_each_term_is_found_where_it_stands_first():
    assert [one.start for one in terms_in("entropy, and entropy again", "en")] == [0]


@pytest.mark.parametrize(
    "text",
    [
        "What does it mean to lose a bit of precision, step by step?",
        "Learn by example: each class has its output and its target.",
        "Perlogits, softmaxing, sgd and adams in the adamant crowd",
        "chain ruler, hidden layering, weight decaying",
        "the unit of length, the code of the program, and the network of roads",
    ],
)
def test_there_are_no_false_friends(text):
    assert [word for word, _key in found(text) if word.lower() != "adams"] == []


def test_plurals_and_words_in_chinese_sentences_are_found():
    assert [key for _word, key in found("logits, entropies, matrices and mini-batches")] == [
        "logit",
        "entropy",
        "matrix",
        "mini-batch",
    ]
    assert [key for _word, key in found("把 logit 送入softmax，再用 ReLU。", "zh_CN")] == ["logit", "softmax", "relu"]
    assert [key for _word, key in found("機率分布的資訊量", "zh_TW")] == ["distribution", "surprisal"]


def test_abbreviations_are_found_as_they_are_written():
    assert [key for _word, key in found("SGD and L2 with ReLU")] == ["sgd", "l2", "relu"]
    assert found("sgd and relu, xor them") == []


def test_places_are_those_of_the_text():
    for text in ("İ is a letter; entropy is none", "𝔼 of the surprisal", ""):
        for one in terms_in(text, "en"):
            assert text[one.start : one.end] in {"entropy", "surprisal"}


def test_a_bare_name_is_known_even_where_it_is_too_common_to_be_looked_for():
    assert named("Weights", "en").key == "weight"
    assert named(" cross entropy ", "en").key == "cross-entropy"
    assert named("activations", "en").key == "activation-value"
    assert named("熵", "zh_TW").key == "entropy"
    assert named("the weights", "en") is None


def test_a_sentence_takes_no_time():
    text = "The cross-entropy of a uniform distribution and the softmax of the logits is never below the entropy {}."
    terms_in(text, "en")
    times = []
    for i in range(300):
        start = time.perf_counter()
        terms_in(text.format(i), "en")
        times.append(time.perf_counter() - start)
    assert sorted(times)[150] < 100e-6  # 15 µs on a quiet machine


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("交叉熵", "cross-entropy"),
        ("機率", "probability"),
        ("概率", "probability"),
        ("KL", "kl-divergence"),
        ("cross entropy", "cross-entropy"),
        ("crossentropy", "cross-entropy"),
        ("Kullback", "kl-divergence"),
        ("激勵", "activation-function"),
        ("overfitting", "over-fitting"),
        ("SWISH", "silu"),
    ],
)
def test_search_finds_in_any_language(words, best):
    for language in ("en", "zh_CN", "zh_TW"):
        assert search(words, language)[0].key == best


def test_search_looks_into_what_is_said_last():
    found = [one.key for one in search("coin", "en")]
    assert found == ["outcome"]
    assert [one.key for one in search("entropy", "en")].index("perplexity") > 3
    assert search("qqqq", "en") == []
    assert len(search("  ", "en")) > 150
