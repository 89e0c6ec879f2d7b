"""The WSGI application that a server runs: Django, with kept pages in front of it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "carelore.config.settings")
django = get_wsgi_application()

from carelore.config.front import in_front_of  # noqa: E402  it needs the settings

application = in_front_of(django)
