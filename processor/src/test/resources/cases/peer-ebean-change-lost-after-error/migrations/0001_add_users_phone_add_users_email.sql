-- 0001_add_users_phone_add_users_email                           draft until committed
-- schemac 1  schema 32179ffed416 -> 5009f5bccbc8  text bfb87e3db018
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ADD COLUMN phone text,
  ADD COLUMN email text;

UPDATE users SET email = '';

ALTER TABLE users ALTER COLUMN email SET NOT NULL;
