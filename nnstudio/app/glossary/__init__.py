"""The glossary's window: a search, the list of terms, and what one of them means."""
