-- 0001_rename_users_to_members_and_1_more
-- schemac 1  schema e03b8f53cc0c -> 80d0b96039d4  text da145035c68a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users or users.mail;
--   new code runs from 0001, since it uses members and members.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;
