-- 0001_add_users_name_and_2_more                                 draft until committed
-- schemac 1  schema a5e7c685acc2 -> ef546c3d8406  text ee526180e085
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN name text;

UPDATE users SET name = concat_ws(' ', first_name, last_name);

ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  DROP COLUMN first_name,
  DROP COLUMN last_name;
