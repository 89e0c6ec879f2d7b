"""Pages in memory stay within their bound, whatever is asked for."""

from hypothesis import given
from hypothesis import strategies as st

from carelore.common.pages.kept import OVERHEAD, Kept
from carelore.common.pages.store import Store

ROOM = 400_000
ADDRESSES = st.tuples(st.just("http"), st.just("h"), st.sampled_from("abcdefghij"), st.sampled_from(["", "x=1", "x=2"]))


def page(size: int) -> Kept:
    return Kept(bytes(size), [], seen=(), born=0, until=0)


@given(st.lists(st.tuples(ADDRESSES, st.integers(0, 120_000), st.booleans()), max_size=60))
def test_never_more_than_there_is_room_for_and_the_count_is_true(steps):
    store = Store(ROOM)
    last = {}
    for address, size, drop in steps:
        if drop:
            store.drop(lambda kept, size=size: len(kept.content) > size)
        shelf = store.shelf(address[3])
        shelf.put(address, page(size))
        last[address] = size
        pages = [each for part in (store.plain, store.asked) for each in part._pages.items()]
        assert store.taken <= ROOM
        assert store.taken == sum(kept.size + 2 * sum(map(len, where)) for where, kept in pages)
        assert all(len(kept.content) == last[where] for where, kept in pages)


def test_addresses_with_a_query_never_push_out_plain_ones():
    store = Store(ROOM)
    plain = ("http", "h", "/", "")
    store.shelf("").put(plain, page(1000))
    for number in range(1000):
        query = f"after={number}"
        store.shelf(query).put(("http", "h", "/moments/", query), page(1000))
    assert store.shelf("").find(plain) is not None
    assert store.taken <= ROOM


def test_what_nobody_wanted_goes_first():
    store = Store((5000 + OVERHEAD + 100) * 4 * 4 // 3)
    names = [("http", "h", str(number), "") for number in range(5)]
    for name in names[:4]:
        store.shelf("").put(name, page(5000))
    store.shelf("").find(names[0]).wanted = True
    store.shelf("").put(names[4], page(5000))
    assert [store.shelf("").find(name) is not None for name in names] == [True, False, True, True, True]


def test_where_all_are_wanted_the_oldest_goes_and_the_newest_stays():
    store = Store((5000 + OVERHEAD + 100) * 4 * 4 // 3)
    names = [("http", "h", str(number), "") for number in range(6)]
    for name in names[:4]:
        store.plain.put(name, page(5000))
        store.plain.find(name).wanted = True
    for name in names[4:]:
        store.plain.put(name, page(5000))
    assert [store.plain.find(name) is not None for name in names] == [False, False, True, True, True, True]
