-- 0001_rename_users_code_to_legacy_code
-- schemac 1  schema 84bb567acb3c -> 6997e9d9703d  text 630b7b8f5467
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.code; new code
--   runs from 0001, since it uses users.legacy_code.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.code. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN code TO legacy_code;
