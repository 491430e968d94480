-- 0001_change_mood_and_3_more_labels                                       file 1 of 2
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 14f6fc11a663
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0002.
-- Only until 0002: old code that violates users_neutral.
-- What new code writes breaks old code that reads 'NEUTRAL' of mood without knowing it.
-- To back out: see 0002.
-- Locks no table that is in use.

-- Breaks code that reads 'NEUTRAL' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'NEUTRAL' AFTER 'GOOD';
