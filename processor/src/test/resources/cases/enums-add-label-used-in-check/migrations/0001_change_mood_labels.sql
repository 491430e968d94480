-- 0001_change_mood_labels                                        draft until committed
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 41446e962fd2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

-- Breaks code that reads 'UNKNOWN' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'UNKNOWN' AFTER 'BAD';
