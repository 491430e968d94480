-- 0003_change_mood_and_3_more_switch                                       file 3 of 4
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 46ed69d50956
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only until 0003 (switch): old code that inserts, or updates in any column, a row that violates
--   users_neutral.
-- What new code writes breaks old code that reads 'NEUTRAL' of mood without knowing it.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_neutral. Brief
-- ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_neutral CHECK (mood <> 'NEUTRAL' OR id > 0) NOT VALID;
