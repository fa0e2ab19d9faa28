"""Texts that a spreadsheet takes for texts. No Qt."""

_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins so, spreadsheets compute with, and may even let run a program."""


def harmless(text: str) -> str:
    """Return *text*, with an apostrophe before it where a spreadsheet would take it for a formula.

    Source: OWASP, CSV injection.
    """
    return f"'{text}" if text.startswith(_BEGINNINGS) else text
