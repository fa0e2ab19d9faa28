"""How sentences, numbers and formulas are written down, before any screen is known. No Qt."""
