-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 0408bd3f6011 -> 86dd8704ad44  text 0eb949a47496
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE text;
