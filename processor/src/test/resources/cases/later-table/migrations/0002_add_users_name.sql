-- 0002_add_users_name                                            draft until committed
-- schemac 1  schema 279982e65722 -> fe7faa430322  text 19b201931f08
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN name text;
