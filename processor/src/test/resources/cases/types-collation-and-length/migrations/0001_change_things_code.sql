-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 6d424fa35059 -> f21325938eb9  text bb4f4e15b49e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE varchar(20) COLLATE "C";
