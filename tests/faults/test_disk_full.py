"""A disk that fills up, a real one: nothing is half saved, and everything goes on once there is room."""

from carelore.mail.models import Message
from carelore.moments.models import Moment
from tests.machinery.databases import ALIAS
from tests.machinery.parts import fill, small_disk
from tests.machinery.processes import until


def kept(house):
    with house.database():
        return (
            Moment.objects.using(ALIAS).count(),
            Message.objects.using(ALIAS).filter(purpose="moment receipt").count(),
        )


def test_a_full_disk_is_said_kindly_saves_nothing_by_halves_and_heals(houses, mail):
    with small_disk(24) as disk:
        house = houses(disk / "home", CARELORE_SMTP_URL=mail.url)
        try:
            house.serve()
            told = sum(
                house.tell(text=f"Somebody held my hand all evening, {number}.")[0] == 302 for number in range(3)
            )
            assert told == 3
            ballast = fill(disk)
            statuses = set()
            for number in range(400):  # the journal of writes may still have room for a while
                status, page = house.tell(text=f"Somebody sang for us in the night, {number}." + " So kindly." * 200)
                statuses.add(status)
                told += status == 302
                if status != 302:
                    break
            assert statuses - {302} == {503}, house.words
            assert "What you sent was not saved, but it is still here." in page
            assert "Somebody sang for us in the night" in page
            assert house.get("/about/")[0] == 200
            ballast.unlink()
            assert house.tell(text="And in the morning there was room again for all.")[0] == 302, house.words
            assert kept(house) == (told + 1, told + 1)
            assert until(lambda: len(mail.taken) == told + 1, 40), house.words
            assert set(mail.ids.values()) == {1}
        finally:
            house.close()
