"""The page on which all is chosen that holds for the whole program."""
