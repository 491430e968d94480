-- 0001_rename_users_language_to_locale_and_1_more
-- schemac 1  schema 94266422b21f -> 22a0d0e8af0d  text 73ee0085dd5c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.language; new
--   code runs from 0001, since it uses users.locale.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.language. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN language TO locale;

ALTER TABLE users ALTER COLUMN locale SET DEFAULT 'de';
