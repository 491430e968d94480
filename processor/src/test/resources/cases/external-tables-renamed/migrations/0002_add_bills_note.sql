-- 0002_add_bills_note
-- schemac 1  schema 2708af6d091c -> 7f6db02dc886  text 9e447c21a067
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on bills.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bills ADD COLUMN note text;
