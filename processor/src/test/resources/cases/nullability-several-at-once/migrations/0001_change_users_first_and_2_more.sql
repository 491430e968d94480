-- 0001_change_users_first_and_2_more                             draft until committed
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text b734cb43d16c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
