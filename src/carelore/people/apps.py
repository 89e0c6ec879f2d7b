from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class PeopleConfig(AppConfig):
    name = "carelore.people"

    def ready(self) -> None:
        """Hear what every app, above and below, declares about its models (`common.personal`)."""
        autodiscover_modules("personal")
        from carelore.people import hourly, receivers  # noqa: F401  connects them
