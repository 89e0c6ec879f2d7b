"""Redis stopped under a served Carelore: people sign in all the same, and guessing is still counted."""

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher

from carelore.people.models import User
from tests.machinery.databases import ALIAS

LOGIN = "/account/login/"
TOKEN = "t" * 32  # anybody may choose their own, and sends it twice
PASSWORD = "a calm long password"


def sign_in(house, password, address="amina@example.org"):
    fields = {"login": address, "password": password, "csrfmiddlewaretoken": TOKEN}
    return house.post(LOGIN, fields, Cookie=f"{settings.CSRF_COOKIE_NAME}={TOKEN}")


def test_without_redis_people_sign_in_and_guessing_is_still_limited(houses, redis):
    house = houses(CARELORE_REDIS_URL=redis.url)
    with house.database():
        user = User(email="amina@example.org", name="Amina")
        user.password = PBKDF2PasswordHasher().encode(PASSWORD, "salt", iterations=1000)
        user.save(using=ALIAS)
        EmailAddress(user=user, email=user.email, verified=True, primary=True).save(using=ALIAS)
    house.serve("--no-worker")
    assert sign_in(house, PASSWORD) == (302, "/me/")
    redis.stop()
    assert sign_in(house, PASSWORD) == (302, "/me/"), house.words
    assert house.get("/moments/")[0] == 200
    tried = [sign_in(house, "wrong", "otieno@example.org")[1] for _number in range(7)]
    assert "Please wait" in tried[-1]
    redis.start()
    assert sign_in(house, PASSWORD) == (302, "/me/")
