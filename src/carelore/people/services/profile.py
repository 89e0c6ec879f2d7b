"""What people change about themselves."""

from django.db import transaction

from carelore.people.models import Institution, User, Visibility


@transaction.atomic
def update_profile(*, actor: User, name: str, language: str, time_zone: str, institution: str, visibility: str) -> User:
    """Keep it all. An institution that nobody has named yet is added; case makes no difference."""
    actor.name, actor.language, actor.time_zone = name.strip(), language, time_zone
    actor.visibility = Visibility(visibility)
    actor.institution = _institution(" ".join(institution.split()))
    actor.save(update_fields=["name", "language", "time_zone", "visibility", "institution"])
    return actor


def _institution(name: str) -> Institution | None:
    if not name:
        return None
    return Institution.objects.filter(name__iexact=name).first() or Institution.objects.create(name=name)
