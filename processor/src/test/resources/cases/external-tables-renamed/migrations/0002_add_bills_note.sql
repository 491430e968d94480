-- 0002_add_bills_note                                            draft until committed
-- schemac 1  schema 2708af6d091c -> 7f6db02dc886  text 635613d02a4e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bills ADD COLUMN note text;
