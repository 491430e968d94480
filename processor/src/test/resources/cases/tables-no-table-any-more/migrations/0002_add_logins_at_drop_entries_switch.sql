-- 0002_add_logins_at_drop_entries_switch                         draft until committed
-- schemac 1  schema a6415d715f88 -> d5530cb58e73  text 01cfddc804f9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on entries.
DROP TABLE entries;
