-- 0001_add_users_search_email                                    draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text 7b913d6c1c02
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN search_email text;
