"""From a table of stories collected elsewhere to stories of ours: reading, understanding, refusing with a reason."""
