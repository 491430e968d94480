-- 0001_rename_users_to_members_and_4_more                        draft until committed
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text de2b8acd421c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_email_key;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER TABLE members
  ALTER COLUMN email TYPE varchar(254),
  ADD COLUMN city text;

UPDATE members SET email = '' WHERE email IS NULL;

ALTER TABLE members
  ALTER COLUMN email SET NOT NULL,
  DROP COLUMN nickname;

CREATE INDEX members_city_idx ON members (city);

COMMENT ON TABLE members IS 'Those who may sign in';
