-- 0001_rename_people_to_users_and_4_more                         draft until committed
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 3cef168c1eb6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE people RENAME TO users;

ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;

UPDATE users SET email = '' WHERE email IS NULL;

ALTER TABLE users
  ALTER COLUMN email SET NOT NULL,
  DROP COLUMN phone;
