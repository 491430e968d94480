-- 0001_change_mood_and_3_more_labels                             draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 74734dbd42b3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

-- Breaks code that reads 'NEUTRAL' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'NEUTRAL' AFTER 'GOOD';
