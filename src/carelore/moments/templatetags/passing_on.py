"""What templates ask about passing a story on."""

from django import template

from carelore.moments.models import Moment
from carelore.moments.pictures import face_for
from carelore.moments.pictures.setting import words_alone

register = template.Library()


@register.filter
def has_painting(story: Moment) -> bool:
    """Whether there is a font here for all of its letters, so that it can be had as PNG."""
    return face_for(words_alone(story.text)) is not None
