-- 0001_rename_things_factor_to_scale_and_3_more                  draft until committed
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 21d4e0ddb4c5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads things.metres as never NULL. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things ALTER COLUMN metres DROP NOT NULL;
