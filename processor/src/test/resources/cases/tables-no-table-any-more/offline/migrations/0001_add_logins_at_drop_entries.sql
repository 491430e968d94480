-- 0001_add_logins_at_drop_entries
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text 10925b77fb8d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses entries; new code
--   runs from 0001, since it uses logins.at.
-- Loses all rows of entries.
-- Locks: ACCESS EXCLUSIVE on entries and logins.

ALTER TABLE logins ADD COLUMN at timestamptz;

-- Loses all rows of entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on entries.
DROP TABLE entries;
