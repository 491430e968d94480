-- 0002_rename_users_b_to_a                                       draft until committed
-- schemac 1  schema 2761518ee319 -> 650329ef71eb  text 5b5b9b26312f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN b TO a;
