"""``nnstudio --smoke``: the program uses all of itself once, and says a line of each thing that it can do.

`prove` goes through `steps.STEPS`, from the first window to the last picture. Nothing of the user's is read or written:
no settings, no recovery, no log. What is said is for people and for scripts alike, as in ``entropy: entropy 0.0807…``;
packaging/smoke.py compares it, and looks at the files, from outside the program.
"""
