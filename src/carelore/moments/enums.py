"""The fixed choices of a moment's life."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    KINDNESS = "kindness", _("A moment of kindness")
    MISSING = "missing", _("A moment when kindness was missing")


class Teller(models.TextChoices):
    PATIENT = "patient", _("A patient")
    RELATIVE = "relative", _("A relative or friend")
    STAFF = "staff", _("Staff")
    STUDENT = "student", _("A student or volunteer")
    UNSAID = "unsaid", _("Rather not say")


class Scope(models.TextChoices):
    """Who may see a story, as its author consented."""

    TEAM = "team", _("The team here")
    NETWORK = "network", _("Members of this network")
    ANYONE = "anyone", _("Anyone")


class State(models.TextChoices):
    WAITING = "waiting", _("Waiting to be read")
    RETURNED = "returned", _("Returned to its author")
    PUBLISHED = "published", _("Published")
    DECLINED = "declined", _("Declined")
    ESCALATED = "escalated", _("With safeguarding")
    CLOSED = "closed", _("Closed by safeguarding")
    WITHDRAWN = "withdrawn", _("Withdrawn by its author")


class Act(models.TextChoices):
    """What was done to a story; a `Decision` records each."""

    PUBLISH = "publish", _("Published")
    RETURN = "return", _("Returned")
    DECLINE = "decline", _("Declined")
    ESCALATE = "escalate", _("Passed to safeguarding")
    RELEASE = "release", _("Given back by safeguarding")
    WITHDRAW = "withdraw", _("Withdrawn by the author")
    CORRECT = "correct", _("Corrected by the author")
    SCOPE = "scope", _("Readers chosen anew by the author")
    UNDO = "undo", _("Undone")
    ASSESS = "assess", _("Criticality set")
    LANGUAGE = "language", _("Language corrected")
    REDACT = "redact", _("Words marked to be taken out")
    UNMARK = "unmark", _("A mark taken back")
    NOTE = "note", _("A note among moderators")


class ResponseKind(models.TextChoices):
    THANKS = "thanks", _("Thanks")
    ANSWER = "answer", _("An answer")
    PLANNED = "planned", _("A change planned")
    MADE = "made", _("A change made")


class ResponseState(models.TextChoices):
    DRAFT = "draft", _("Draft")
    WAITING = "waiting", _("Waiting for a moderator")
    PUBLISHED = "published", _("Published")
    DECLINED = "declined", _("Given back to its writer")
    TAKEN_BACK = "taken_back", _("Taken back by its writer")


class Principle(models.TextChoices):
    """Picker's eight principles of person-centred care, in their usual order."""

    FAST_ACCESS = "fast_access", _("Help in time")
    EFFECTIVE_TREATMENT = "effective_treatment", _("Good treatment by people one trusts")
    CONTINUITY = "continuity", _("Care that hangs together")
    FAMILY_INVOLVEMENT = "family_involvement", _("Family and friends welcome")
    INFORMATION = "information", _("Clear words and information")
    INVOLVEMENT_DECISIONS = "involvement_decisions", _("Deciding together")
    EMOTIONAL_SUPPORT_RESPECT = "emotional_support_respect", _("Comfort, kindness and respect")
    PHYSICAL_ENVIRONMENT = "physical_environment", _("Bodily comfort and surroundings")


class Channel(models.TextChoices):
    """How a story came in."""

    PAGE = "page", _("Shared on the page")
    ASSISTED = "assisted", _("Written down by staff")
    IMPORT = "import", _("Imported")
