-- 0001_change_kind_switch                                        draft until committed
-- schemac 1  schema fa1d925705f1 -> 1285970de49d  text b8b177e30c9e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says 'ONE' for kind.
ALTER TYPE kind RENAME VALUE 'ONE' TO 'FIRST';
