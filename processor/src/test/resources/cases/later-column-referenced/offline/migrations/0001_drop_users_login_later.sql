-- 0001_drop_users_login_later
-- schemac 1  schema 13d4127db0f0 -> 68320d986a76  text e67d074f6290
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only from 0001: new code that writes what notes_login_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on notes and users.

-- Brief ACCESS EXCLUSIVE on notes and users.
ALTER TABLE notes DROP CONSTRAINT notes_login_fkey;
