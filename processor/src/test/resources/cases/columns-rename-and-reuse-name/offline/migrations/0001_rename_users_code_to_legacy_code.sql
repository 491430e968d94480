-- 0001_rename_users_code_to_legacy_code
-- schemac 1  schema 48c461156e99 -> fbbe5d60928e  text c9877b8cd6cd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.code; new code
--   runs from 0001, since it uses users.legacy_code.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.code. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN code TO legacy_code;

ALTER TABLE users RENAME CONSTRAINT users_code_key TO users_legacy_code_key;
