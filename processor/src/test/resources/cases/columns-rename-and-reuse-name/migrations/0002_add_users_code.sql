-- 0002_add_users_code                                            draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text 94e1a21f3036
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN code uuid;
