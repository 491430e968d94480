-- 0001_rename_users_name_to_login                                draft until committed
-- schemac 1  schema 6a35defec7d8 -> 0a70c1057ccc  text 98116ecb0234
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN name TO login;
