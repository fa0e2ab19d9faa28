"""The page of yes-or-no questions: binary cross-entropy, and several labels beside several classes."""
