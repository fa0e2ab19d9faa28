"""Help: what is this, which keys there are, and about the program."""
