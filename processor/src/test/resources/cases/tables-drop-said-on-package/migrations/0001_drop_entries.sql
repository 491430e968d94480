-- 0001_drop_entries                                              draft until committed
-- schemac 1  schema 10f3c62970d9 -> 043edcfb96bd  text 8cc6a8945ab3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE audit.entries;
