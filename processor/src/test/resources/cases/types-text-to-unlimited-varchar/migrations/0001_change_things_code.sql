-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 76332d580a12 -> 959fb95b1ae8  text aa8a64f09cbb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE varchar;
