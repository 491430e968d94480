-- 0001_rename_users_to_members_and_2_more
-- schemac 1  schema bb5d64064945 -> 12d4b250e403  text e9d4c156c430
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users or users.mail;
--   new code runs from 0001, since it uses members and members.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

COMMENT ON TABLE members IS 'Members';

COMMENT ON COLUMN members.email IS 'Where to write to, verified';
