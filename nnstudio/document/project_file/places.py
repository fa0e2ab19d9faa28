"""What the members of a project file are called."""

import re

JSON_NAME, README_NAME = "project.json", "README.txt"
PART = re.compile(r"[a-z][a-z0-9_]{0,40}", re.ASCII)
MEMBER = re.compile(r"[a-z][a-z0-9_]{0,40}(/[A-Za-z0-9_]{1,60}){1,20}\.npy", re.ASCII)
"""Of an array: the part, and the fields and indices that lead to it in that."""
REFERENCE = "npy"
"""An object of the JSON with this one name stands for the array in the member that it names."""

README = """\
This is a project of NN Studio {program}, a program to touch entropy, softmax and small neural networks.
It is an ordinary zip archive:

  project.json   what was set up, tab by tab
  */*.npy        arrays of numbers, such as data and trained weights, named after their place in project.json

In Python an array is read by

  import numpy as np
  weights = np.load("trainer/own/x.npy")

where {{"npy": "trainer/own/x.npy"}} in project.json stands for it. To open the project, open the archive itself, the
file that ends in .nnstudio.
"""
