"""Reading pages kept in memory, so that they are answered before Django wakes.

A model whose rows such pages show is marked `@shown_on_pages`; a view whose answer is the same for every visitor is
marked `@reading_page(shows=[...])`. The rest follows: `watch` sees each write to a shown table and, once that is
committed, moves the table's stamps (`stamps`), which every process of the machine sees at once and other machines are
told of (`relay`). `carelore.config.front` keeps the pages (`store`) and answers with them while the stamps stand
still.
"""

from carelore.common.pages.view import reading_page
from carelore.common.pages.watch import shown_on_pages

__all__ = ["reading_page", "shown_on_pages"]
