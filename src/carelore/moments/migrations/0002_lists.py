"""Indexes by which every list costs the same however many stories there are, and when each was decided on last."""

import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models, transaction
from django.db.utils import NotSupportedError, OperationalError, ProgrammingError


def fill_decided_at(apps, schema_editor):
    """From the decisions: a story was decided on when it was last published or declined."""
    decisions = apps.get_model('moments', 'Decision').objects.filter(act__in=['publish', 'decline'])
    newest = decisions.filter(moment=models.OuterRef('pk')).order_by('-id').values('at')[:1]
    stories = apps.get_model('moments', 'Moment').objects
    stories.filter(pk__in=decisions.values('moment')).update(decided_at=models.Subquery(newest))


def index_words(apps, schema_editor):
    """PostgreSQL finds parts of words by an index of its own. Where it may not have it, it reads all stories."""
    if schema_editor.connection.vendor != 'postgresql':
        return
    try:
        with transaction.atomic(using=schema_editor.connection.alias):
            schema_editor.execute('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    except (NotSupportedError, OperationalError, ProgrammingError):
        return
    schema_editor.execute('CREATE INDEX IF NOT EXISTS moment_words ON moments_moment USING gin (folded gin_trgm_ops)')


def drop_words(apps, schema_editor):
    if schema_editor.connection.vendor == 'postgresql':
        schema_editor.execute('DROP INDEX IF EXISTS moment_words')


class Migration(migrations.Migration):

    dependencies = [
        ('moments', '0001_initial'),
        ('places', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='moment',
            name='moment_newest',
        ),
        migrations.RemoveIndex(
            model_name='moment',
            name='moment_queue',
        ),
        migrations.RemoveIndex(
            model_name='moment',
            name='moment_place',
        ),
        migrations.AddField(
            model_name='moment',
            name='decided_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RunPython(fill_decided_at, migrations.RunPython.noop, elidable=True),
        migrations.RunPython(index_words, drop_words),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['state', '-published_at', '-id', 'scope', 'place', 'kind', 'teller', 'language', 'happened_on'], name='moment_newest'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['state', 'language', '-published_at', '-id', 'scope', 'place'], name='moment_language'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['state', 'happened_on', '-published_at', '-id', 'scope', 'place'], name='moment_month'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['place', 'state', 'scope', 'published_at'], name='moment_place'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(models.F('state'), models.OrderBy(django.db.models.functions.comparison.Coalesce('criticality', 'urgency'), descending=True), models.F('received_at'), models.F('id'), models.F('place'), name='moment_queue'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['state', 'received_at', 'id', 'place'], name='moment_oldest'),
        ),
        migrations.AddIndex(
            model_name='moment',
            index=models.Index(fields=['-decided_at', '-id', 'state', 'place', 'language'], name='moment_decided'),
        ),
    ]
