-- 0002_add_users_email                                           draft until committed
-- schemac 1  schema 60915e49c3df -> 64f234822ff7  text fab3500ddf52
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN email text;
