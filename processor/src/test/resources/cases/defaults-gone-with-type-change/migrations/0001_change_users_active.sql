-- 0001_change_users_active                                       draft until committed
-- schemac 1  schema 2db97f5b42b0 -> bc3f564e8f55  text dd2daf43b071
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN active DROP DEFAULT,
  ALTER COLUMN active TYPE boolean USING active <> 0;
