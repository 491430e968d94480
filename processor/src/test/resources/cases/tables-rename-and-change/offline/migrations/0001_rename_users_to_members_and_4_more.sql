-- 0001_rename_users_to_members_and_4_more
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text cef555c26b4c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users or users.mail,
--   that leaves out members.email or writes NULL to it or more; new code runs from 0001, since it
--   uses members and members.email, takes members.email for varchar(254) and more.
-- Loses the values of members.nickname.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on members. Scans members. Updates rows of members.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_email_key;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Brief ACCESS EXCLUSIVE on members: catalogue only. Loses the statistics of members.email until
-- ANALYZE.
ALTER TABLE members
  ALTER COLUMN email TYPE varchar(254),
  ADD COLUMN city text;

-- Updates rows of members at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of members wait until COMMIT (locked above).
UPDATE members SET email = '' WHERE email IS NULL;

-- Loses the values of members.nickname. Breaks code that leaves out members.email or writes NULL to
-- it, and code that uses users.nickname. Blocks reads and writes of members (ACCESS EXCLUSIVE)
-- while it scans members. Fails if this finds rows:
-- SELECT * FROM members WHERE email IS NULL
ALTER TABLE members
  ALTER COLUMN email SET NOT NULL,
  DROP COLUMN nickname;

-- Blocks writes to members (SHARE) while it builds members_city_idx. Reads and writes of members
-- wait until COMMIT (locked above).
CREATE INDEX members_city_idx ON members (city);

COMMENT ON TABLE members IS 'Those who may sign in';
