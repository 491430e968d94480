-- 0002_change_mood_switch                                        draft until committed
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 8e8666fea7e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_mood_check. Brief
-- ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood <> 'UNKNOWN' OR id > 0) NOT VALID;
