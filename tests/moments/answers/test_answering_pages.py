"""The pages of who answers: what waits, writing, checking, sending, one's own."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from carelore.moments.enums import Kind, ResponseState, Scope
from carelore.moments.models import Response
from carelore.moments.queries.to_answer import PAGE
from carelore.moments.services import answer_moderation, answering
from carelore.moments.services.answers import follow
from tests import factories
from tests.moments.answers.conftest import sent, trusted, words

LIST = "/moments/to-answer/"
TYPED = {"kind": "answer", "text": "Thank you. We have read this together.", "changes_on": "", "version": "0"}


@pytest.fixture
def rosa(client, ward):
    client.force_login(ward.responder)
    return client


@pytest.fixture
def tell(cast, places):
    """Publishes a story on the ward; each a day after the last."""
    days = iter(range(1000))
    start = datetime(2026, 1, 1, tzinfo=UTC)

    def published(at=None, **fields):
        fields = {"published_at": start + timedelta(days=next(days)), **fields}
        return factories.published(at or places.ward, by=cast.moderator, **fields)

    return published


def shown(response):
    return [moment.slug for moment, _begun in response.context["lines"]]


class TestWhatWaits:
    def test_the_oldest_stands_first(self, rosa, tell):
        older, newer = tell(), tell()
        assert shown(rosa.get(LIST)) == [older.slug, newer.slug]

    def test_only_stories_at_my_places_that_i_may_read(self, rosa, tell, places):
        tell(at=places.hill)
        tell(at=places.coast)
        mine = tell(scope=Scope.TEAM)
        factories.moment(places.ward)
        assert shown(rosa.get(LIST)) == [mine.slug]

    def test_what_was_answered_is_gone_and_what_waits_for_a_moderator_says_so(self, rosa, cast, ward, tell):
        done, begun = tell(), tell()
        factories.response(done, by=ward.other)
        follow(done)
        sent(ward.other, begun)
        page = rosa.get(LIST)
        assert (shown(page), "An answer waits for a moderator" in page.text) == ([begun.slug], True)

    def test_somebody_else_s_draft_is_not_told_of_and_my_own_is(self, rosa, ward, tell):
        answering.begin(actor=ward.other, moment_id=tell().pk, words=words(text="Draft."))
        assert rosa.get(LIST).context["lines"][0][1] == []
        answering.begin(actor=ward.responder, moment_id=tell().pk, words=words(text="Draft."))
        assert "Go on with your draft" in rosa.get(LIST).text

    def test_where_kindness_was_missing_can_come_first(self, rosa, tell):
        kindness, older, newer = tell(), tell(kind=Kind.MISSING), tell(kind=Kind.MISSING)
        assert shown(rosa.get(f"{LIST}?order=concerns")) == [older.slug, newer.slug, kindness.slug]

    def test_a_place_narrows_it_to_what_lies_below(self, rosa, tell, places):
        above, below = tell(at=places.harbour), tell()
        assert shown(rosa.get(LIST)) == [above.slug, below.slug]
        page = rosa.get(f"{LIST}?place={places.ward.code}")
        assert (shown(page), page.context["counts"]["all"].number) == ([below.slug], 1)

    def test_a_place_that_is_not_mine_narrows_nothing(self, rosa, tell, places):
        story = tell()
        assert shown(rosa.get(f"{LIST}?place={places.hill.code}")) == [story.slug]

    def test_it_counts_what_waits_and_where_kindness_was_missing(self, rosa, tell):
        tell(), tell(kind=Kind.MISSING)
        counts = rosa.get(LIST).context["counts"]
        assert (counts["all"].number, counts["concerns"].number) == (2, 1)

    @pytest.mark.parametrize("order", ["", "concerns"])
    def test_its_pages_hold_every_story_once(self, rosa, tell, order):
        stories = {tell(kind=Kind.MISSING if n % 3 else Kind.KINDNESS).slug for n in range(PAGE + 5)}
        first = rosa.get(f"{LIST}?order={order}")
        second = rosa.get(LIST + first.context["older"])
        both = shown(first) + shown(second)
        assert (len(both), set(both), second.context["older"]) == (len(stories), stories, "")

    @pytest.mark.parametrize("after", ["x", "1.2.3.4", "9" * 40, "1.99999999999999999"])
    @pytest.mark.parametrize("order", ["", "concerns"])
    def test_a_mark_that_means_nothing_leads_to_the_first_page(self, rosa, tell, after, order):
        story = tell()
        assert shown(rosa.get(f"{LIST}?order={order}&after={after}")) == [story.slug]

    def test_nothing_waits(self, rosa):
        assert "Every story here has been answered" in rosa.get(LIST).text

    def test_its_queries_do_not_grow(self, rosa, tell, ward, django_assert_max_num_queries):
        for _ in range(30):
            sent(ward.other, tell(), text="We have read it.")
        with django_assert_max_num_queries(12):
            rosa.get(f"{LIST}?order=concerns")


class TestWriting:
    @pytest.fixture
    def page(self, story):
        return reverse("moments:answer", args=[story.slug])

    def test_checked_it_is_kept_as_a_draft_and_shown(self, rosa, page):
        answer = rosa.post(page, {**TYPED, "step": "check"})
        assert (answer.status_code, "Check your answer" in answer.text) == (200, True)
        assert Response.objects.get().state == ResponseState.DRAFT

    def test_what_is_checked_is_sent_from_there(self, rosa, page):
        rosa.post(page, {**TYPED, "step": "check"})
        draft = Response.objects.get()
        own = reverse("moments:own_answer", args=[draft.pk])
        answer = rosa.post(own, {**TYPED, "version": draft.version, "step": "send"}, follow=True)
        assert "A moderator reads your answer first" in answer.text
        draft.refresh_from_db()
        assert draft.state == ResponseState.WAITING

    def test_half_an_answer_is_kept(self, rosa, page):
        answer = rosa.post(page, {**TYPED, "kind": "planned", "text": "We", "step": "keep"}, follow=True)
        assert "Your draft is kept. Only you can see it." in answer.text
        assert Response.objects.values_list("kind", "text", "state").get() == ("planned", "We", "draft")

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"kind": ""}, "Please choose one."),
            ({"text": " "}, "Please write a few words."),
            ({"text": "x" * 2001}, "1 character more than the 2,000"),
            ({"kind": "made"}, "Say in which month"),
            ({"kind": "made", "changes_on": "2026-13"}, "Write the month like this"),
            ({"kind": "made", "changes_on": "2999-01"}, "lies in the last three years"),
            ({"kind": "planned", "changes_on": "2001-01"}, "lies in the next five years"),
        ],
    )
    def test_what_is_missing_is_said_and_nothing_typed_is_lost(self, rosa, page, changes, said):
        answer = rosa.post(page, {**TYPED, **changes, "step": "check"})
        assert (answer.status_code, said in answer.text) == (422, True)
        assert {**TYPED, **changes}["text"].strip() in answer.text

    def test_what_must_go_is_underlined_and_cannot_be_sent(self, rosa, page):
        text = "Please ring us on 0151 496 0132 about this."
        answer = rosa.post(page, {**TYPED, "text": text, "step": "check"})
        assert ('<span class="must">0151 496 0132' in answer.text, 'value="send"' in answer.text) == (True, False)
        draft = Response.objects.get()
        own = reverse("moments:own_answer", args=[draft.pk])
        refused = rosa.post(own, {**TYPED, "text": text, "version": draft.version, "step": "send"})
        assert (refused.status_code, "must go before this can be sent" in refused.text) == (422, True)
        assert text in refused.text

    def test_a_month_can_be_written_in_several_ways(self, rosa, page):
        for number, month in enumerate(("2026-05", "5/2026", "2026-05-14")):
            rosa.post(
                page, {**TYPED, "text": f"Change {number}.", "kind": "planned", "changes_on": month, "step": "keep"}
            )
        assert {f"{each:%Y-%m-%d}" for each in Response.objects.values_list("changes_on", flat=True)} == {"2026-05-01"}

    def test_a_story_of_another_place_is_not_found(self, client, ward, page):
        client.force_login(ward.elsewhere)
        assert client.get(page).status_code == 404


class TestOnesOwn:
    def test_somebody_else_s_is_not_found(self, rosa, ward, story):
        draft = answering.begin(actor=ward.other, moment_id=story.pk, words=words())
        assert rosa.get(reverse("moments:own_answer", args=[draft.pk])).status_code == 404

    def test_in_two_windows_the_second_is_told_and_loses_nothing(self, rosa, ward, story):
        draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words())
        own = reverse("moments:own_answer", args=[draft.pk])
        rosa.post(own, {**TYPED, "text": "From the telephone.", "version": "1", "step": "keep"})
        answer = rosa.post(own, {**TYPED, "text": "From the computer.", "version": "1", "step": "keep"})
        assert answer.status_code == 409
        assert ("Somebody else was faster" in answer.text, "From the computer." in answer.text) == (True, True)
        assert Response.objects.get().text == "From the telephone."
        again = rosa.post(own, {**TYPED, "text": "From the computer.", "version": "2", "step": "keep"})
        assert again.status_code == 302

    def test_the_page_after_a_conflict_carries_the_version_that_stands(self, rosa, ward, story):
        draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words())
        own = reverse("moments:own_answer", args=[draft.pk])
        rosa.post(own, {**TYPED, "text": "From the telephone.", "version": "1", "step": "keep"})
        answer = rosa.post(own, {**TYPED, "text": "From the computer.", "version": "1", "step": "keep"})
        assert 'name="version" value="2"' in answer.text

    def test_what_came_back_says_why(self, rosa, cast, ward, story):
        response = sent(ward.responder, story)
        told = {"response_id": response.pk, "version": response.version, "actor": cast.moderator}
        answer_moderation.decline(**told, message="Say what you will do.")
        assert "Say what you will do." in rosa.get(reverse("moments:own_answer", args=[response.pk])).text
        assert "Say what you will do." in rosa.get("/moments/answers/").text

    def test_it_is_taken_back_and_deleted(self, rosa, ward, story):
        response = sent(ward.responder, story)
        address = reverse("moments:take_back_answer", args=[response.pk])
        assert "for you alone" in rosa.post(address, follow=True).text
        assert "The draft is deleted." in rosa.post(address, {"discard": "yes"}, follow=True).text
        assert not Response.objects.exists()

    def test_when_the_half_hour_is_over_it_is_shown_and_not_offered_to_change(self, rosa, cast, ward, story):
        response = sent(trusted(ward.responder, story, cast.moderator), story)
        own = reverse("moments:own_answer", args=[response.pk])
        assert "<textarea" in rosa.get(own).text
        Response.objects.update(published_at=response.published_at - timedelta(minutes=31))
        assert "<textarea" not in rosa.get(own).text

    def test_the_list_is_paged_and_its_queries_do_not_grow(self, rosa, ward, story, django_assert_max_num_queries):
        for number in range(30):
            factories.response(story, by=ward.responder, text=f"Answer {number}.")
        with django_assert_max_num_queries(12):
            first = rosa.get("/moments/answers/")
        second = rosa.get("/moments/answers/" + first.context["older"])
        shown = [each.pk for page in (first, second) for each in page.context["page"].responses]
        assert (len(shown), len(set(shown)), second.context["older"]) == (30, 30, "")


def test_the_dashboard_says_how_much_waits(rosa, tell):
    tell(), tell()
    page = rosa.get("/me/")
    assert ("2 stories to answer" in page.text, LIST in page.text) == (True, True)


def test_who_writes_sees_what_already_waits_at_the_story(rosa, ward, tell):
    story = tell()
    page = reverse("moments:answer", args=[story.slug])
    assert "waits for a moderator" not in rosa.get(page).content.decode()
    sent(ward.other, story)
    assert "An answer waits for a moderator" in rosa.get(page).content.decode()
    mine = sent(ward.responder, story)
    assert f'href="{reverse("moments:own_answer", args=[mine.pk])}"' in rosa.get(page).content.decode()


def test_a_story_that_nobody_has_begun_to_answer_says_where_to_answer(rosa, tell):
    story = tell()
    link = f'<a href="{reverse("moments:answer", args=[story.slug])}">Answer<span'
    assert link in rosa.get(LIST).content.decode()
    sent(rosa.get(LIST).wsgi_request.user, story)
    assert link not in rosa.get(LIST).content.decode()
