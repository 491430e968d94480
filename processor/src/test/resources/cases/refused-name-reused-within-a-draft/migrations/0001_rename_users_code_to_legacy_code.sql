-- 0001_rename_users_code_to_legacy_code                          draft until committed
-- schemac 1  schema 84bb567acb3c -> 6997e9d9703d  text 5a0e057f0df0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN code TO legacy_code;
