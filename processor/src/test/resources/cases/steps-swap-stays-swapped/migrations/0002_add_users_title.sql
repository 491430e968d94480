-- 0002_add_users_title                                           draft until committed
-- schemac 1  schema 40157cd33607 -> 1af97b38b25f  text 9e975a98b1bb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ADD COLUMN title text;
