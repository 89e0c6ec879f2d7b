import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('mail', '0002_chore'),
    ]

    operations = [
        migrations.CreateModel(
            name='Heartbeat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('worker', models.CharField(max_length=80, unique=True)),
                ('machine', models.CharField(max_length=120)),
                ('process', models.PositiveIntegerField()),
                ('beaten_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'verbose_name': 'worker',
                'verbose_name_plural': 'workers',
                'indexes': [models.Index(fields=['beaten_at'], name='heartbeat_age')],
            },
        ),
    ]
