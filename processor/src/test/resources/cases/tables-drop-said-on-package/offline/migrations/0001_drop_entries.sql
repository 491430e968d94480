-- 0001_drop_entries
-- schemac 1  schema 10f3c62970d9 -> 043edcfb96bd  text d66abe692f04
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that deletes rows that entries_log_id_fkey keeps.
-- Loses all rows of audit.entries.
-- Locks: ACCESS EXCLUSIVE on audit.entries and audit.log.

-- Loses all rows of audit.entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- audit.entries and audit.log.
DROP TABLE audit.entries;
