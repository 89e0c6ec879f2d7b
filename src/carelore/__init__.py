"""Carelore: software for learning networks in health care."""

__version__ = "0.2.0.dev0"
