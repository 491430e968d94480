-- 0001_change_mood_change_users_mood_labels                                file 1 of 2
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text e454a2e1b33d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0002.
-- Only until 0002: old code that writes NULL to users.mood.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- To back out: see 0002.
-- Locks no table that is in use.

-- Breaks code that reads 'UNKNOWN' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'UNKNOWN' AFTER 'BAD';
