"""How dates are written: the day first, the month as a word, 24 hours a day. Django reads one module a language."""
