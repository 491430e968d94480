-- 0001_rename_users_to_members_and_4_more                        draft until committed
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text 43918f5a14d7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_email_key;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Brief ACCESS EXCLUSIVE on members: catalogue only.
ALTER TABLE members
  ALTER COLUMN email TYPE varchar(254),
  ADD COLUMN city text;

COMMENT ON TABLE members IS 'Those who may sign in';
