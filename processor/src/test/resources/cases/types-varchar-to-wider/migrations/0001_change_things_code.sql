-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 331bd619fc06 -> 416c03f4d9c0  text 455d6362e753
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE varchar(40);
