-- 0001_add_users_mail                                            draft until committed
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text 67457a65c94a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN mail text;
