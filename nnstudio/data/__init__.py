"""Examples to learn from: made by a formula, or bundled with the program. No Qt."""
