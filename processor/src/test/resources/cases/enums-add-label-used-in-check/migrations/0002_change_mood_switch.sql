-- 0002_change_mood_switch                                                  file 2 of 3
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 6b05f665cfb1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (labels).
-- Only until 0002 (switch): old code that inserts, or updates in any column, a row that violates
--   users_mood_check.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_mood_check. Brief
-- ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood <> 'UNKNOWN' OR id > 0) NOT VALID;
