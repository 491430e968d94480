-- 0001_rename_users_code_to_legacy_code                          draft until committed
-- schemac 1  schema 84bb567acb3c -> 6997e9d9703d  text 294cb275cf90
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.code. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN code TO legacy_code;
