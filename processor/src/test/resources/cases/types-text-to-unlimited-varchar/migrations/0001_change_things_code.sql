-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 76332d580a12 -> 959fb95b1ae8  text 2ea1705489e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE varchar;
