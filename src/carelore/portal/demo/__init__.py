"""The demo network: three invented countries, forty people and their stories.

The words lie in `network/` as TOML, for writers and translators; `words` reads them, one module for each kind of thing
puts it into the database, `loader` does all of it at once.
"""
