"""Training in the background: the thread, what it leaves for the window, and when it ends by itself."""
