-- 0001_drop_entries_switch
-- schemac 1  schema 10f3c62970d9 -> 043edcfb96bd  text c31ab52a7faf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Only from 0001 (switch): new code that deletes rows that entries_log_id_fkey keeps.
-- Loses all rows of audit.entries.
-- Locks: ACCESS EXCLUSIVE on audit.entries and audit.log.

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
