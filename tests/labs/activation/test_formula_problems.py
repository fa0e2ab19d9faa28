"""What a learner reads when a formula is wrong, or has no value somewhere."""

import re
from typing import get_args

import pytest

from nnstudio.engine.expressions import Undefined, parse, undefined_at
from nnstudio.engine.expressions.undefined import Why
from nnstudio.labs.activation import formula_problems
from nnstudio.labs.activation.formula_problems import formula_problem, undefined_sentence
from nnstudio.notation.sentences import Sentence
from tests.engine.expressions.test_parser import HOSTILE, REFUSED, SAME

LONG = ["z" * 301, "(" * 60 + "z"]


def english(sentence):
    return sentence.source.format(**sentence.values)


@pytest.mark.parametrize("text", SAME)
def test_nothing_is_said_of_a_formula(text):
    assert formula_problem(text) is None


@pytest.mark.parametrize("text", [*REFUSED, *HOSTILE, *LONG], ids=ascii)
def test_every_refusal_is_a_whole_sentence_that_says_what_to_do(text):
    said = english(formula_problem(text))
    assert said[-1] in ".?"
    assert re.search(r"[Tt]ype|Delete|Put|Did you mean|There are z, a", said)
    assert "“”" not in said


@pytest.mark.parametrize(
    ("text", "parts"),
    {
        "": ["no formula yet"],
        "2+az": ["“az”", "Did you mean a*z?"],
        "foo(z)": ["“foo”", "tanh"],
        "y = z": ["Did you mean z?"],
        "=z": ["to the right"],
        "2*": ["beside “*” (character 2)"],
        "1e999": ["“1e999”"],
        "|z|": ["“|” (character 1)", "abs(z)"],
        "0,5": ["type 0.5 with a point"],
        "0，5": ["type 0.5 with a point"],
        "z2": ["The number 2 (character 2)", "*2", "^2"],
        "2(z+1": ["character 2, at the beginning of “(z+1”"],
        "z)": ["character 2"],
        "Sin z": ["“Sin”", "sin(z)"],
        "max(z)": ["“max” takes two or more", "there are 1"],
        "exp(z, 2)": ["one argument", "there are 2"],
        "z" * 301: ["301", "300"],
        "(" * 60: ["character 41", "40"],
    }.items(),
    ids=ascii,
)
def test_the_piece_and_its_place_are_named(text, parts):
    said = english(formula_problem(text))
    assert [part for part in parts if part not in said] == []


def test_what_is_undefined_is_explained():
    for text, z, parts in (
        ("log(z-2)", 1.5, ["z = 1.5", "log(z-2)", "logarithm of −0.5"]),
        ("1/z", 0.0, ["z = 0", "1/z would divide by 0"]),
        ("sqrt(z)", -2.0, ["z = −2", "square root of −2"]),
        ("z^0.5", -1.0, ["raise −1"]),
    ):
        said = english(undefined_sentence(undefined_at(parse(text), z, 1.0), z))
        assert [part for part in parts if part not in said] == []


def test_every_reason_has_its_sentence():
    for kind in get_args(Why):
        said = english(undefined_sentence(Undefined(kind, "log(z)", -1.0), 0.0))
        assert said.startswith("At z = 0 there is no value: ")
        assert "Choose" in said
    sentences = [*vars(formula_problems).values(), *formula_problems._NO_VALUE.values()]
    assert {value.context for value in sentences if isinstance(value, Sentence)} == {"Activation"}
