"""What this app holds about people, a file for each kind of people: those who tell, answer, are thanked, moderate."""

from . import answers, desk, stories, thanks, themes

__all__ = ["answers", "desk", "stories", "thanks", "themes"]
