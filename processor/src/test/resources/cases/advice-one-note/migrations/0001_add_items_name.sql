-- 0001_add_items_name                                            draft until committed
-- schemac 1  schema 794582b45143 -> c05c0aa22f20  text 6c55b2d5fa58
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE items ADD COLUMN name text;
