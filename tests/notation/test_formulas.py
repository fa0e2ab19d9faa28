"""Lines of a worked formula."""

from nnstudio.notation.formulas import GAP, LONGEST_SUM, Line, Piece, line, sum_of


def terms(n):
    return [Piece(f"t_{{{i}}}", i) for i in range(n)]


def test_a_line_takes_strings_and_pieces():
    assert line("H(p)", Piece("=", 2)) == Line((Piece("H(p)", None), Piece("=", 2)))
    assert line() == GAP


def test_terms_are_joined_by_plus_signs_and_stay_what_they_speak_of():
    assert sum_of(terms(3)) == (Piece("t_{0}", 0), Piece(r"+\,t_{1}", 1), Piece(r"+\,t_{2}", 2))
    assert sum_of(terms(1)) == (Piece("t_{0}", 0),)
    assert sum_of([]) == ()


def test_a_long_sum_keeps_its_beginning_and_its_last_term():
    whole = sum_of(terms(LONGEST_SUM))
    assert [piece.term for piece in whole] == list(range(LONGEST_SUM))
    pieces = sum_of(terms(100))
    assert [piece.term for piece in pieces] == [*range(LONGEST_SUM - 1), None, 99]
    assert r"\cdots" in pieces[-2].latex
    assert pieces[-1].latex == r"+\,t_{99}"
