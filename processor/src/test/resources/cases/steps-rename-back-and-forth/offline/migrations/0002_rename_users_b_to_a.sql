-- 0002_rename_users_b_to_a                                       draft until committed
-- schemac 1  schema 2761518ee319 -> 650329ef71eb  text 3e97ab4c7f5a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO a;
