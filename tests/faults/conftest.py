import pytest

from tests.machinery.house import House
from tests.machinery.parts import Postgres, Redis
from tests.machinery.post_office import PostOffice


@pytest.fixture
def houses(django_db_blocker, tmp_path):
    """Makes houses, and ends what still runs in them."""
    made = []
    with django_db_blocker.unblock():

        def house(home=None, **how):
            home = home or tmp_path / f"home{len(made)}"
            home.mkdir(exist_ok=True)
            new = House(home, **how)
            made.append(new)
            new.build()
            return new

        yield house
        for each in made:
            each.close()


@pytest.fixture
def postgres():
    cluster = Postgres()
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.close()


@pytest.fixture
def redis():
    server = Redis()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def mail(settings):
    """A real mail server on loopback."""
    with PostOffice() as office:
        yield office
