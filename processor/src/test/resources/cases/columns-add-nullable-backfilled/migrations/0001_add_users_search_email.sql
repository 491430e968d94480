-- 0001_add_users_search_email                                    draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text 8ef61e0b1da6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ADD COLUMN search_email text;
