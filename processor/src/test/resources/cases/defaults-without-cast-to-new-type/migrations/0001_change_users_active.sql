-- 0001_change_users_active                                       draft until committed
-- schemac 1  schema 8408f5b05524 -> a3a89be0b691  text 5998adeb393b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN active DROP DEFAULT,
  ALTER COLUMN active TYPE boolean USING active = 'yes',
  ALTER COLUMN active SET DEFAULT FALSE;
