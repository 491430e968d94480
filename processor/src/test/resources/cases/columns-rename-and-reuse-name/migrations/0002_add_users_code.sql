-- 0002_add_users_code                                                      file 1 of 3
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text 58232f329eee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only from 0003 (fill): new code that says ON CONFLICT (code).
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN code uuid;
