from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "carelore.config"

    def ready(self) -> None:
        from carelore.config import receivers  # noqa: F401  connects them
