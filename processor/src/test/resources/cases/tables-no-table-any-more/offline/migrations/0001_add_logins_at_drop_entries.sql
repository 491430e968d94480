-- 0001_add_logins_at_drop_entries                                draft until committed
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text f19ba858d1de
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE logins ADD COLUMN at timestamptz;

-- Loses all rows of entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on entries.
DROP TABLE entries;
