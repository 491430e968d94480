-- 0001_drop_entries_switch                                       draft until committed
-- schemac 1  schema 10f3c62970d9 -> 043edcfb96bd  text 1d7bdc692d2a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE audit.entries IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses audit.entries waits from here on
LOCK TABLE audit.log IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of audit.entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- audit.entries and audit.log.
DROP TABLE audit.entries;
