"""A person of whom every model knows something: each row made as plainly as its model allows."""

from datetime import timedelta

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    Comment,
    CommentReply,
    GroupApprovalTask,
    Locale,
    Page,
    PageLogEntry,
    PageSubscription,
    Task,
    TaskState,
    UploadedFile,
    Workflow,
    WorkflowState,
)
from wagtail.users.models import UserProfile

from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Act, ResponseKind, State
from carelore.moments.models import Decision, PrincipleMark, Redaction, Reminder, Response, Thanks, Twin
from carelore.people.models import Institution, User
from carelore.people.network import NetworkSettings
from carelore.places.models import Place, Role, RoleGrant
from tests import factories


def person_known_everywhere(name: str, place: Place) -> User:
    """Somebody whose name and address stand wherever they may; another one may stand beside them.

    What belongs to the network (pictures, pages, institutions) is called after numbers: it stays when they leave.
    """
    email = f"{name.lower()}@example.org"
    institution = Institution.objects.create(name=f"Hospital {place.pk} of {len(name)}")
    person = factories.person(name, email=email, institution=institution, is_staff=True, is_superuser=True)
    _signing_in(person)
    _at_places(person, place)
    _stories(person, place)
    _back_office(person)
    _pages(person)
    return person


def _signing_in(person: User) -> None:
    address = EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    EmailConfirmation.objects.create(email_address=address, key=person.name, sent=timezone.now())
    session = SessionStore()
    session["_auth_user_id"] = str(person.pk)
    session.create()
    UserSession.objects.create(user=person, session_key=session.session_key, ip="192.0.2.1", user_agent=person.name)
    Authenticator.objects.create(user=person, type="totp", data={"secret": f"the secret of {person.name}"})
    person.groups.add(Group.objects.create(name=f"Group {person.pk}"))
    person.user_permissions.add(Permission.objects.first())


def _at_places(person: User, place: Place) -> None:
    RoleGrant.objects.create(user=person, place=place, role=Role.MODERATOR)
    fields = {"quality_name": person.name, "quality_email": person.email, "quality_phone": "+254 20 123"}
    factories.place(f"X{person.pk}", **fields)
    NetworkSettings.objects.create(contact_email=person.email)
    Message.objects.create(
        purpose="x", recipient=person.email, subject=person.name, message_id=f"<{person.pk}@x>", state=MessageState.SENT
    )


def _stories(person: User, place: Place) -> None:
    own = factories.moment(place, text=f"{person.name} told this story.", email=person.email, thanks_to=person.name)
    Decision.objects.create(
        moment=own, act=Act.ESCALATE, actor=person, from_state=State.WAITING, to_state=State.ESCALATED, reason="words"
    )
    Redaction.objects.create(moment=own, start=0, end=3, replacement="[name]", marked_by=person)
    story = factories.moment(place, assigned_to=person)
    Response.objects.create(moment=story, kind=ResponseKind.ANSWER, text=f"{person.name} answers.", writer=person)
    Response.objects.create(moment=story, kind=ResponseKind.ANSWER, writer=story_reader(person), decided_by=person)
    Thanks.objects.create(moment=story, name=person.name, member=person, passed_on_by=story_reader(person))
    Thanks.objects.create(moment=story, name=person.name, email=person.email, passed_on_by=person)
    PrincipleMark.objects.create(moment=story, principle="information", assigned_by=person)
    Reminder.objects.create(person=person, week=timezone.now().date())
    Twin.objects.create(moment=story, earlier=factories.moment(place), likeness=90, dismissed_by=person)


def story_reader(person: User) -> User:
    """Somebody else at the same desk."""
    return User.objects.exclude(pk=person.pk).first() or factories.person("Somebody Else")


def _back_office(person: User) -> None:
    now, kind = timezone.now(), ContentType.objects.get_for_model(User)
    UserProfile.objects.create(user=person, avatar=ContentFile(b"a picture", name=f"{person.name}.png"))
    FormState.objects.create(user=person, data=f"name={person.name}", content_type=kind, object_id="1",
                             last_updated_at=now)  # fmt: skip
    EditingSession.objects.create(user=person, content_type=kind, object_id="1", last_seen_at=now)
    UploadedFile.objects.create(uploaded_by_user=person, file=ContentFile(b"x", name=f"{person.name}.txt"))
    log(person, "wagtail.edit", user=person)
    collection = Collection.objects.first() or Collection.add_root(name="Root")
    Image.objects.create(
        title=f"Picture {person.pk}", file=get_test_image_file(), uploaded_by_user=person, collection=collection
    )
    Document.objects.create(
        title=f"List {person.pk}",
        file=ContentFile(b"x", name="list.txt"),
        uploaded_by_user=person,
        collection=collection,
    )


def _pages(person: User) -> None:
    locale, _made = Locale.objects.get_or_create(language_code="en")
    page = Page.add_root(title=f"Page {person.pk}", slug=f"page-{person.pk}", locale=locale, owner=person)
    revision = page.save_revision(user=person, log_action=False)
    PageLogEntry.objects.create(
        page=page,
        user=person,
        label=page.title,
        action="wagtail.edit",
        timestamp=timezone.now(),
        content_type=ContentType.objects.get_for_model(Page),
    )
    comment = Comment.objects.create(page=page, user=person, text=f"{person.name} remarks", contentpath="title")
    CommentReply.objects.create(comment=comment, user=person, text=f"{person.name} answers")
    PageSubscription.objects.create(page=page, user=person, comment_notifications=True)
    workflow, task = Workflow.objects.create(name="Reading"), GroupApprovalTask.objects.create(name="Read")
    state = WorkflowState.objects.create(
        content_type=ContentType.objects.get_for_model(Page),
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=str(page.pk),
        workflow=workflow,
        requested_by=person,
    )
    TaskState.objects.create(
        workflow_state=state,
        task=Task.objects.get(pk=task.pk),
        revision=revision,
        finished_by=person,
        finished_at=timezone.now() + timedelta(0),
        content_type=ContentType.objects.get_for_model(TaskState),
    )
