-- 0001_change_mood_change_users_mood_labels                      draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text e9eb82bb61cb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

ALTER TYPE mood ADD VALUE IF NOT EXISTS 'UNKNOWN' AFTER 'BAD';
