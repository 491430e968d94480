-- 0001_change_mood_labels                                                  file 1 of 2
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text d9bdea310b9c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001 (labels).
-- Only until 0002: old code that violates users_mood_check.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- To back out: see 0002.
-- Locks no table that is in use.

-- Breaks code that reads 'UNKNOWN' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'UNKNOWN' AFTER 'BAD';
