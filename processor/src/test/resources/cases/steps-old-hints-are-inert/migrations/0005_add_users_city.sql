-- 0005_add_users_city                                            draft until committed
-- schemac 1  schema 3413a687458f -> 58102e772ae6  text 0defbf46ef9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN city text;
