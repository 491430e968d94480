-- 0001_rename_users_to_members
-- schemac 1  schema bc4bb174b387 -> fa2814c05703  text 7842a3305c8c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users; new code runs
--   from 0001, since it uses members.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME CONSTRAINT users_invited_by_fkey TO members_invited_by_fkey;

ALTER TABLE members RENAME CONSTRAINT users_mail_check TO members_mail_check;

ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_mail_key;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER INDEX users_city_idx RENAME TO members_city_idx;

ALTER SEQUENCE users_id_seq RENAME TO members_id_seq;
