"""What is read, as what; and what is refused, why, where, at once, and without ever running it."""

import builtins
import random
import time

import pytest
from hypothesis import given, settings

from nnstudio.engine.errors import ExpressionError
from nnstudio.engine.expressions import parse
from tests.engine.expressions.formulas import ANY

SAME = {  # as typed: as it is read
    "2": "2",
    ".5": "0.5",
    "1.": "1",
    "1e-3": "0.001",
    "1E3": "1000",
    "1e-7": "1e-7",
    "1e300": "1e300",
    "π": "pi",
    "PI": "pi",
    "Z": "z",
    "Exp(Z)": "exp(z)",
    "ln(z)": "log(z)",
    "σ(z)": "sigmoid(z)",
    "-z^2": "-z^2",
    "-(z^2)": "-z^2",
    "(-z)^2": "(-z)^2",
    "z^a^2": "z^a^2",
    "z^(a^2)": "z^a^2",
    "(z^a)^2": "(z^a)^2",
    "z**2": "z^2",
    "z²": "z^2",
    "-z²": "-z^2",
    "z³²": "z^32",
    "z⁻¹": "z^-1",
    "z^-2": "z^-2",
    "z--a": "z-(-a)",
    "+z": "z",
    "2z": "2*z",
    "2(z+1)": "2*(z+1)",
    "(z)(a)": "z*a",
    "3 sin(z)": "3*sin(z)",
    "2a z": "2*a*z",
    "z(3)": "z*3",
    "2πz": "2*pi*z",
    "2e z": "2*e*z",
    "2e3z": "2000*z",
    "2z^2": "2*z^2",
    "z²a": "z^2*a",
    "1/2z": "1/2*z",
    "1-(2-z)": "1-(2-z)",
    "1-2-z": "1-2-z",
    "(1-2)-z": "1-2-z",
    "z/(a/2)": "z/(a/2)",
    "max( z,0 , a)": "max(z, 0, a)",
    "z − 1 × 2 · a ÷ 4": "z-1*2*a/4",
    "（ｚ＋１）＊２，".rstrip("，"): "(z+1)*2",
    "ｍａｘ（０，ｚ）": "max(0, z)",
    "２．５ｚ－３／ｚ": "2.5*z-3/z",
    "𝑧 + 1": "z+1",
    "z\u3000+\u200b1\n": "z+1",
}
REFUSED = {  # the text: reason, position, what is found, what is suggested
    "": ("empty", 0, "", ""),
    " \t\u3000": ("empty", 0, "", ""),
    "az": ("unknown_name", 0, "az", "a*z"),
    "1 + ＡＺ": ("unknown_name", 4, "ＡＺ", "a*z"),
    "asinz": ("unknown_name", 0, "asinz", "a*sin(z)"),
    "tahn(z)": ("unknown_name", 0, "tahn", "tanh"),
    "2x": ("unknown_name", 1, "x", "z"),
    "relu(z)": ("unknown_name", 0, "relu", "max(0, z)"),
    "正弦(z)": ("unknown_name", 0, "正弦", ""),
    "αz": ("unknown_name", 0, "α", "a"),
    "f": ("unknown_name", 0, "f", ""),
    "z" * 200: ("unknown_name", 0, "z" * 40, ""),
    "sgn(z)": ("unknown_name", 0, "sgn", None),
    "z=1": ("unknown_character", 1, "=", ""),
    "|z|": ("unknown_character", 0, "|", "abs(z)"),
    "[z]": ("unknown_character", 0, "[", "("),
    "½": ("unknown_character", 0, "½", ""),
    "z₂": ("unknown_character", 1, "₂", ""),
    "٣": ("unknown_character", 0, "٣", ""),
    "z²^3": ("unexpected", 2, "^", ""),
    "²": ("missing_operand", 0, "²", ""),
    "1e400": ("number", 0, "1e400", ""),
    "z^1e-400": ("number", 2, "1e-400", ""),
    "1.2.3": ("number", 0, "1.2.3", ""),
    "z.": ("number", 1, ".", ""),
    "2*": ("missing_operand", 1, "*", ""),
    "*2": ("missing_operand", 0, "*", ""),
    "2*/z": ("missing_operand", 1, "*", ""),
    "z^": ("missing_operand", 1, "^", ""),
    "-": ("missing_operand", 0, "-", ""),
    "()": ("missing_operand", 0, "(", ""),
    "max(1,)": ("missing_operand", 5, ",", ""),
    "z 2": ("unexpected", 2, "2", "*2"),
    "z2": ("unexpected", 1, "2", "*2"),
    "2 3": ("unexpected", 2, "3", "*3"),
    "0,5z": ("unexpected", 1, ",", "0.5"),
    "(z,a)": ("unexpected", 2, ",", ""),
    "2*(z+1": ("unclosed_bracket", 2, "(z+1", ""),
    "sin(": ("unclosed_bracket", 3, "(", ""),
    "z)": ("unopened_bracket", 1, ")", ""),
    ")": ("unopened_bracket", 0, ")", ""),
    "sin z": ("needs_brackets", 0, "sin", ""),
    "SIN²(z)": ("needs_brackets", 0, "SIN", ""),
    "log2(z)": ("needs_brackets", 0, "log", ""),
    "2 exp": ("needs_brackets", 2, "exp", ""),
    "max(z)": ("arguments", 0, "max", ""),
    "sin(z, 1)": ("arguments", 0, "sin", ""),
    "sin()": ("arguments", 0, "sin", ""),
}
HOSTILE = [
    "z.__class__",
    "().__class__.__bases__",
    "__import__('os').system('echo')",
    '__import__("os")',
    "lambda: 1",
    "lambda z: z",
    "eval(z)",
    "exec(1)",
    "open(1)",
    "z;a",
    "z if a else e",
    "[z for z in a]",
    "{z}",
    "@z",
    "z:=1",
    "print(z)",
    "z\\",
    "z\x00",
    "`z`",
    "0x10",
    "1_000",
    "1j",
    "nan",
    "inf",
    "z!",
    "z//2",
    "z<1",
    "z==z",
    "True",
    "None",
    "f'{z}'",
    "#z",
    "$z",
    "\ud800",
    "z\u202e",
]
DEEP = ["(", "-", "+", "z^", "sin(", "max(1,", "-(", "z^-", "2^("]


@pytest.mark.parametrize("typed", SAME)
def test_what_is_typed_is_read(typed):
    assert parse(typed).text == SAME[typed]
    assert parse(typed) == parse(SAME[typed])
    assert hash(parse(typed)) == hash(parse(SAME[typed]))


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_wrong_is_said_with_its_place(typed):
    with pytest.raises(ExpressionError) as refused:
        parse(typed)
    error = refused.value
    reason, position, found, suggestion = REFUSED[typed]
    assert (error.reason, error.position, error.found) == (reason, position, found)
    assert suggestion in (error.suggestion, None)
    assert str(error)


def test_what_is_suggested_can_be_read():
    for suggestion in ("a*z", "a*sin(z)", "max(0, z)", "abs(z)", "0.5", "(exp(z)-exp(-z))/2"):
        parse(suggestion)


def test_arguments_are_counted():
    for text, name, count, expected in (("max(z)", "max", 1, 2), ("ln(z, 1, 2)", "log", 3, 1), ("abs()", "abs", 0, 1)):
        with pytest.raises(ExpressionError) as refused:
            parse(text)
        assert (refused.value.name, refused.value.count, refused.value.expected) == (name, count, expected)


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_of_python_gets_in(text):
    with pytest.raises(ExpressionError):
        parse(text)


def test_three_hundred_characters_and_no_more():
    assert parse("+".join(["z"] * 150) + " ").uses("z")
    with pytest.raises(ExpressionError) as refused:
        parse("+".join(["z"] * 151))
    assert (refused.value.reason, refused.value.count, refused.value.expected) == ("too_long", 301, 300)


@pytest.mark.parametrize("piece", DEEP)
def test_deep_nesting_is_refused_at_once(piece):
    for times, reasons in ((10_000, {"too_long"}), (290 // len(piece), {"too_deep"})):
        began = time.perf_counter()
        with pytest.raises(ExpressionError) as refused:
            parse(piece * times + "z")
        assert refused.value.reason in reasons
        assert time.perf_counter() - began < 0.2


def test_forty_levels_are_read_and_one_more_is_not():
    for opening, closing in (("(", ")"), ("-", ""), ("z^", ""), ("sin(", ")")):
        assert parse(opening * 40 + "z" + closing * 40)
        with pytest.raises(ExpressionError) as refused:
            parse(opening * 41 + "z" + closing * 41)
        assert (refused.value.reason, refused.value.expected) == ("too_deep", 40)
    assert parse("+".join(["(z)"] * 60))  # side by side is not deep


def refusal(text):
    try:
        parse(text)
    except ExpressionError as error:
        return error
    return None


def test_no_text_breaks_it(monkeypatch):
    """Texts out of a hostile alphabet, and formulas with something cut out, put in or doubled."""
    forbidden = pytest.fail
    for name in ("eval", "exec", "compile", "__import__"):
        monkeypatch.setattr(builtins, name, lambda *_a, name=name, **_k: forbidden(f"{name} was called"))
    draw = random.Random(0)  # noqa: S311
    alphabet = list(
        "zaeEZ0123456789.+-*/^(),²³⁻−×·÷πσΣ（）＋ｚ２ _'\"[]{};=@\\|!%&~<>?\n\x00½₂é正\u200b\ud800İ\U0001d467"
    )
    alphabet += ["exp", "log(", "max(", "sin", "1e", "e400", "**", "__class__", "lambda ", "tanh(z)", "-" * 9, "(" * 9]
    valid = [text for text in SAME if text]
    read = refused = 0
    for number in range(12_000):
        if number % 2:
            text = "".join(draw.choices(alphabet, k=draw.randint(1, 30)))
        else:
            text = draw.choice(valid) + draw.choice(["", "+", "*", "("]) + draw.choice(valid)
            for _ in range(draw.randint(0, 3)):
                place = draw.randint(0, len(text))
                text = text[:place] + draw.choice(["", draw.choice(alphabet)]) + text[place + draw.randint(0, 2) :]
        error = refusal(text)
        if error is None:
            read += 1
            assert parse(parse(text).text) == parse(text)
        else:
            refused += 1
            assert 0 <= error.position <= len(text)
            assert len(error.found) <= 40
            assert len(str(error)) < 300
    assert read > 1500
    assert refused > 5000


@settings(max_examples=200, deadline=None)
@given(made=ANY)
def test_the_canonical_text_reads_back_the_same(made):
    found = parse(made[0])
    assert parse(found.text) == found
    assert len(found.text) <= len(made[0]) + 20
    assert found.latex.count("{") == found.latex.count("}")


def test_names_in_use():
    assert [name for name in ("z", "a", "pi", "e") if parse("2 exp(a) + π").uses(name)] == ["a", "pi"]
