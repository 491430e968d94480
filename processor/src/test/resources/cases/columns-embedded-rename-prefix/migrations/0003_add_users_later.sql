-- 0003_add_users_later                                           draft until committed
-- schemac 1  schema 07f9ed646b56 -> 383a6a89a6b4  text 919b88891d34
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN later text;
