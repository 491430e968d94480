-- 0003_change_mood_and_3_more_switch                             draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text e1e452ba2f6e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_neutral. Brief
-- ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_neutral CHECK (mood <> 'NEUTRAL' OR id > 0) NOT VALID;
