-- 0001_add_users_first_name_and_2_more                           draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text fb2e21d0f9c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ADD COLUMN first_name text,
  ADD COLUMN last_name  text;

UPDATE users
  SET first_name = split_part(name, ' ', 1),
      last_name = substr(name, length(split_part(name, ' ', 1)) + 2);

ALTER TABLE users
  ALTER COLUMN first_name SET NOT NULL,
  ALTER COLUMN last_name SET NOT NULL,
  DROP COLUMN name;
