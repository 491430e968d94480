-- 0002_rename_users_to_members_switch                            draft until committed
-- schemac 1  schema bc4bb174b387 -> fa2814c05703  text 040bd0af304b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;
