-- 0001_drop_entries                                              draft until committed
-- schemac 1  schema 10f3c62970d9 -> 043edcfb96bd  text b0654ebed1b8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of audit.entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- audit.entries and audit.log.
DROP TABLE audit.entries;
