-- 0002_rename_users_b_to_c_switch                                draft until committed
-- schemac 1  schema 24f6f5d6e937 -> 981327527297  text 66f4cd661fca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO c;

ALTER INDEX users_b_idx RENAME TO users_c_idx;
