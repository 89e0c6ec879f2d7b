"""What places bring to the back office."""

from wagtail import hooks

from carelore.places import log

hooks.register("register_log_actions", log.register)
