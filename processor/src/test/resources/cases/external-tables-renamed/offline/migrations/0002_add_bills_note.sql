-- 0002_add_bills_note
-- schemac 1  schema 2708af6d091c -> 7f6db02dc886  text 625e8869d45e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on bills.

ALTER TABLE bills ADD COLUMN note text;
