-- 0002_add_logins_at_drop_entries_switch                                   file 2 of 2
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text 7b297d923df6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Loses all rows of entries.
-- Locks: ACCESS EXCLUSIVE on entries.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on entries.
DROP TABLE entries;
