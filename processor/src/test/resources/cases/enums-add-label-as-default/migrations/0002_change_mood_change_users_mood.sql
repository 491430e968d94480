-- 0002_change_mood_change_users_mood                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 6d3d375069ee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'UNKNOWN';
