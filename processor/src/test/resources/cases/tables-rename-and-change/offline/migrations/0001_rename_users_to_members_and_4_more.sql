-- 0001_rename_users_to_members_and_4_more                        draft until committed
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text c058ff7cc1c1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.mail. Brief ACCESS EXCLUSIVE on members.
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
-- it, and code that uses members.nickname. Blocks reads and writes of members (ACCESS EXCLUSIVE)
-- while it scans members. Fails if this finds rows:
-- SELECT * FROM members WHERE email IS NULL
ALTER TABLE members
  ALTER COLUMN email SET NOT NULL,
  DROP COLUMN nickname;

-- Blocks writes to members (SHARE) while it builds members_city_idx. Reads and writes of members
-- wait until COMMIT (locked above).
CREATE INDEX members_city_idx ON members (city);

COMMENT ON TABLE members IS 'Those who may sign in';
