"""A whole tab on one page: what was set, what was seen, what it means.

`content` says what a report holds, `html` writes it as a file of its own, and `page` lays it out on a sheet of A4,
which `pdf` and the printer paint alike.
"""
