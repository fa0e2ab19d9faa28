"""NN Studio: information theory, softmax and small neural networks, by touching them.

From the ground up, and each floor imports only from floors below it:

- ``notation``: how sentences, numbers and formulas are written
- ``glossary``: the field's terms, in three languages
- ``engine``: the mathematics, in NumPy
- ``data``: examples to learn from
- ``document``: what the learner has set up; undo and saving
- ``widgets``: parts that any tab uses
- ``labs``: the four tabs
- ``lessons``, ``export``: guided steps across tabs, and what can be taken away
- ``app``: the window, and how the program starts
"""

__version__ = "0.1.0"
