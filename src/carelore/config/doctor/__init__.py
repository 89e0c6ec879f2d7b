"""`carelore doctor`: what may be wrong with an installation, and how to mend it. One file for each thing looked at."""
