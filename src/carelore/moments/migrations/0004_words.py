"""The words of stories as search compares them, and how many published stories have each."""

from collections import Counter

from django.db import migrations, models

from carelore.common.words import joined, tokens
from carelore.moments.models.word import counting_in, ends_of

AT_ONCE = 500


def fill(apps, schema_editor):
    """From the stories, so many at a time. The index over them is made when all migrations are done (`moments.index`)."""
    stories = apps.get_model('moments', 'Moment').objects
    counted = Counter()
    last = 0
    while batch := list(stories.filter(pk__gt=last).only('text', 'language', 'state').order_by('pk')[:AT_ONCE]):
        for story in batch:
            story.tokens = joined(tokens(story.text, story.language))
            if story.state == 'published':
                counted.update(counting_in(story.text, story.language))
        stories.bulk_update([story for story in batch if story.tokens], ['tokens'], batch_size=100)
        last = batch[-1].pk
    word = apps.get_model('moments', 'Word')
    rows = (dict(zip(('head', 'tail'), ends_of(each)), word=each, stories=counted[each]) for each in sorted(counted))
    word.objects.bulk_create((word(**row) for row in rows), batch_size=2000)


class Migration(migrations.Migration):

    dependencies = [
        ('moments', '0003_in_full'),
    ]

    operations = [
        migrations.CreateModel(
            name='Word',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('word', models.CharField(max_length=40, unique=True)),
                ('head', models.CharField(db_index=True, max_length=3)),
                ('tail', models.CharField(db_index=True, max_length=3)),
                ('stories', models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name='moment',
            name='moment_withdrawn_without_words',
        ),
        migrations.RemoveField(
            model_name='moment',
            name='folded',
        ),
        migrations.AddField(
            model_name='moment',
            name='tokens',
            field=models.TextField(blank=True, default='', editable=False),
            preserve_default=False,
        ),
        migrations.AddConstraint(
            model_name='moment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'withdrawn'), _negated=True), models.Q(('email', ''), ('text', ''), ('thanks_to', ''), ('tokens', '')), _connector='OR'), name='moment_withdrawn_without_words'),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
