-- 0001_add_users_logins_add_users_created_at                     draft until committed
-- schemac 1  schema 32179ffed416 -> c71b63a24f3d  text 33da767e694e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN logins     integer      NOT NULL DEFAULT 0,
  ADD COLUMN created_at timestamptz  NOT NULL DEFAULT now();
