"""How large and how slow the program may be, and what it is."""
