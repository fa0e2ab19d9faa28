"""The shared libraries: which go into the frozen program, which stay with the system, and what is cut off them."""
