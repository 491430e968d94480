-- 0001_drop_users_login_later
-- schemac 1  schema 13d4127db0f0 -> 68320d986a76  text 26da7ac3f787
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that writes what notes_login_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on notes and users.

-- Brief ACCESS EXCLUSIVE on notes and users.
ALTER TABLE notes DROP CONSTRAINT notes_login_fkey;
