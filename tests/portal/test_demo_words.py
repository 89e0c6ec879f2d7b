"""The words of the demo network, checked as its writers left them."""

import re
from collections import Counter

import pytest

from carelore.moments.enums import Kind, Scope, State, Teller
from carelore.moments.queries.pieces import must_go
from carelore.places.models import PlaceKind, Role
from carelore.portal.demo import words

STATES = {"published": 80, "waiting": 15, "returned": 4, "declined": 4, "escalated": 3, "withdrawn": 3}

FRENCH = re.compile(r"[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|[ \u00a0\u202f]{2}")


def but_for(holds):
    """The stories for which it does not hold."""
    return [moment["id"] for moment in words.moments() if not holds(moment)]


def said(moment):
    return moment["text"] + moment.get("message", "")


def test_each_place_stands_after_its_parent():
    known = set()
    for place in words.places():
        assert place["kind"] in PlaceKind.values
        assert (place["kind"] == "country") == ("parent" not in place)
        assert "parent" not in place or place["parent"] in known
        assert place["code"] not in known
        known.add(place["code"])


def test_every_place_has_a_name_in_each_language_of_the_interface():
    assert [place["code"] for place in words.places() if not {"en", "fr", "ar"} <= set(place["names"])] == []


def test_each_country_says_whom_to_call_in_the_languages_of_its_posters():
    countries = [place for place in words.places() if place["kind"] == "country"]
    assert [country["code"] for country in countries if set(country["languages"]) - set(country["emergency"])] == []


def test_forty_people_hold_roles_at_places_that_exist():
    codes = {place["code"] for place in words.places()}
    people = words.people()
    roles = [role for person in people for role in person["roles"]]
    assert (len(people), len({person["email"] for person in people})) == (40, 40)
    assert {role["place"] for role in roles} <= codes
    assert {role["role"] for role in roles} == set(Role.values)


def test_nobody_in_the_demo_has_an_address_that_could_be_owned():
    addresses = [person["email"] for person in words.people()]
    addresses += [moment["email"] for moment in words.moments() if "email" in moment]
    for place in words.places():
        addresses += [place[c]["email"] for c in ("quality_contact", "safeguarding_contact") if c in place]
    assert [address for address in addresses if not re.search(r"[@.]example\.(org|com)$", address)] == []


def test_the_stories_are_as_many_as_meant_and_none_stands_twice():
    moments = words.moments()
    assert Counter(moment["state"] for moment in moments) == STATES
    assert len({moment["id"] for moment in moments}) == len({moment["text"] for moment in moments}) == len(moments)


def test_two_of_three_published_stories_are_of_kindness():
    published = [moment for moment in words.moments() if moment["state"] == "published"]
    kind = sum(moment["kind"] == "kindness" for moment in published)
    assert 0.6 < kind / len(published) < 0.7


def test_every_story_keeps_to_the_choices_and_to_its_length():
    codes = {place["code"] for place in words.places()}
    assert (
        but_for(
            lambda moment: (
                moment["kind"] in Kind.values
                and moment["teller"] in Teller.values
                and moment["scope"] in Scope.values
                and moment["state"] in State.values
                and moment["place"] in codes
                and 20 <= len(moment["text"]) <= 3000
            )
        )
        == []
    )


def test_every_story_is_told_after_it_happened():
    assert but_for(lambda moment: moment["happened_days_ago"] >= moment["shared_days_ago"]) == []


def test_every_story_that_does_not_wait_was_read_before_today():
    read = [moment for moment in words.moments() if moment["state"] != "waiting"]
    late = [moment["id"] for moment in read if moment["moderated_hours_later"] >= moment["shared_days_ago"] * 24]
    assert late == []
    assert {moment["moderated_hours_later"] for moment in read} <= set(range(2, 121))


def test_no_story_waits_longer_than_five_days():
    assert but_for(lambda moment: moment["state"] != "waiting" or moment["shared_days_ago"] <= 5) == []


def test_who_sent_a_story_that_was_not_published_is_told_why():
    unpublished = {"returned", "declined", "escalated"}
    assert but_for(lambda moment: ("message" in moment) == (moment["state"] in unpublished)) == []


def test_no_published_story_holds_a_number():
    assert but_for(lambda moment: moment["state"] != "published" or not re.search(r"\d", moment["text"])) == []


def test_no_published_story_holds_what_must_go():
    assert but_for(lambda moment: moment["state"] != "published" or not must_go(said(moment), moment["language"])) == []


def test_quotation_marks_and_apostrophes_are_those_of_print():
    assert but_for(lambda moment: not re.search(r"[\"']", said(moment))) == []


def test_french_signs_stand_after_a_space_that_does_not_break():
    assert but_for(lambda moment: moment["language"] != "fr" or not FRENCH.search(said(moment))) == []


class TestAnswers:
    """What was answered, in the language in which the story was told."""

    stories = {moment["id"]: moment for moment in words.moments()}
    answers = words.answers()

    def but_for(self, holds):
        return [(each["to"], each["kind"]) for each in self.answers if not holds(each, self.stories[each["to"]])]

    def test_each_answers_a_published_story_in_its_language(self):
        assert self.but_for(lambda each, story: story["state"] == "published") == []
        assert self.but_for(lambda each, story: story["language"] == each["language"]) == []

    def test_each_was_sent_before_today(self):
        def hours(each, story):
            return story["moderated_hours_later"] + each["days_later"] * 24 + 3

        assert self.but_for(lambda each, story: hours(each, story) < story["shared_days_ago"] * 24) == []

    def test_a_change_has_its_month_and_nothing_else_has_one(self):
        assert self.but_for(lambda each, _story: ("months" in each) == (each["kind"] in {"planned", "made"})) == []

    def test_only_a_published_change_made_is_confirmed(self):
        confirmed = [each for each in self.answers if "confirmed" in each]
        assert {(each["kind"], each["state"]) for each in confirmed} == {("made", "published")}

    def test_none_holds_what_must_go_or_a_number(self):
        assert self.but_for(lambda each, _story: not must_go(each["text"], each["language"])) == []
        assert self.but_for(lambda each, _story: not re.search(r"\d", each["text"])) == []

    def test_they_are_set_as_in_print(self):
        assert self.but_for(lambda each, _story: not re.search(r"[\"']", said(each))) == []
        assert self.but_for(lambda each, _story: each["language"] != "fr" or not FRENCH.search(said(each))) == []


@pytest.mark.parametrize("language", words.INTRODUCED)
def test_the_network_introduces_itself_in_three_paragraphs(language):
    said = words.introduction(language)
    assert len(said["about"].split("\n\n")) == 3
    assert said["name"]
    assert said["purpose"]
    assert said["contact"].endswith(".example.org")
