-- 0003_add_users_code                                            draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text 096f281f9c0c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ADD COLUMN code uuid;
