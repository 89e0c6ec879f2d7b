"""PostgreSQL stopped under a served Carelore, and started again: kind pages in between, and nothing is lost."""

from carelore.mail.models import Message
from carelore.moments.models import Moment
from tests.machinery.databases import ALIAS
from tests.machinery.house import AT
from tests.machinery.processes import until


def test_while_the_database_is_gone_pages_say_so_and_all_goes_on_when_it_is_back(houses, postgres, mail):
    house = houses(database_url=postgres.url, CARELORE_SMTP_URL=mail.url)
    serve = house.serve()
    assert house.tell(text="First she asked how I would like to be called.")[0] == 302
    assert until(lambda: len(mail.taken) == 1, 20), house.words
    assert house.get("/moments/")[0] == 200

    postgres.stop()
    status, page = house.tell(text="Then she waited until I had understood it all.")
    assert (status, "Then she waited until I had understood it all." in page) == (503, True), house.words
    assert house.get("/healthz")[0] == 200
    assert house.get("/readyz")[0] == 503
    assert house.get("/places/")[0] == 503
    assert house.get(AT)[0] == 503
    assert serve.poll() is None

    postgres.start()
    assert until(lambda: house.get("/readyz")[0] == 200, 20), house.words
    assert house.tell(text="Then she waited until I had understood it all.")[0] == 302
    assert house.get(AT)[0] == 200
    assert until(lambda: len(mail.taken) == 2, 40), house.words
    assert set(mail.ids.values()) == {1}
    with house.database():
        assert Moment.objects.using(ALIAS).count() == 2
        assert set(Message.objects.using(ALIAS).values_list("state", flat=True)) == {"sent"}


def test_what_was_read_before_can_be_read_while_the_database_is_gone(houses, postgres):
    house = houses(database_url=postgres.url)
    house.serve("--no-worker")
    pages = ["/", "/moments/", "/places/", "/about/"]
    before = {page: house.get(page) for page in pages}
    assert {status for status, _text in before.values()} == {200}
    postgres.stop()
    assert {page: house.get(page) for page in pages} == before
