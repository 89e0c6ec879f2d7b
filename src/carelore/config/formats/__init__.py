"""How dates are written: the day first, the month as a word, the day by 24 hours. Django reads one module a language."""
