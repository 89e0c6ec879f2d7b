"""Which of Picker's eight principles a story speaks of, learnt from stories that people have labelled.

Pure functions without Django. Learning needs scikit-learn, which is imported where it is used and nowhere else; what
was learnt is a table of numbers, and suggesting from it needs NumPy alone (decision 21).
"""
