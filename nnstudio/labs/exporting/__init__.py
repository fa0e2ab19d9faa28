"""How a person gets pictures, tables and formulas out of a page, for other programs."""
