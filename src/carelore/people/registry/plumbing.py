"""Models of libraries that hold nothing about anybody, and why."""

from django.apps import apps

from carelore.common.personal import Impersonal, declare

NOTHING = {
    "Counts of posts under a code that changes daily and cannot be turned back.": ["common.Count"],
    "Names of tables that were written to.": ["common.Written"],
    "The tables of Django that name models, permissions and groups of them.": [
        "auth.Permission",
        "auth.Group",
        "auth.Group_permissions",
        "contenttypes.ContentType",
    ],
    "Wagtail's sites, languages, collections, and what groups may do with them.": [
        "wagtailadmin.Admin",
        "wagtailcore.Locale",
        "wagtailcore.Site",
        "wagtailcore.GroupSitePermission",
        "wagtailcore.Collection",
        "wagtailcore.CollectionViewRestriction",
        "wagtailcore.CollectionViewRestriction_groups",
        "wagtailcore.GroupCollectionPermission",
        "wagtailcore.GroupPagePermission",
        "wagtailcore.PageViewRestriction",
        "wagtailcore.PageViewRestriction_groups",
    ],
    "How work on pages goes from step to step; who took a step is in the states.": [
        "wagtailcore.Workflow",
        "wagtailcore.WorkflowContentType",
        "wagtailcore.WorkflowPage",
        "wagtailcore.WorkflowTask",
        "wagtailcore.Task",
        "wagtailcore.GroupApprovalTask",
        "wagtailcore.GroupApprovalTask_groups",
    ],
    "Words of what the back office can search; people and stories are not among them.": [
        "wagtailsearch.IndexEntry",
        "wagtailsearch.SQLiteFTSIndexEntry",
    ],
    "Which published things point to which.": ["wagtailcore.ReferenceIndex"],
    "Smaller copies of pictures.": ["wagtailimages.Rendition"],
    "Words by which pictures are sorted.": ["taggit.Tag", "taggit.TaggedItem"],
}


def say() -> None:
    """Some of them exist on one kind of database alone."""
    for reason, models in NOTHING.items():
        for model in models:
            if _is_here(model):
                declare(model, Impersonal(reason))


def _is_here(model: str) -> bool:
    app, _dot, name = model.partition(".")
    return name.lower() in apps.all_models.get(app, {})
