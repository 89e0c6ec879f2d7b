from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "carelore.mail"

    def ready(self) -> None:
        from carelore.mail import receivers  # noqa: F401  connects them, once models are there
