-- 0001_rename_users_to_members_and_2_more                        draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text fdc15c8401fb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_pkey TO members_pkey;
