-- 0002_rename_users_language_to_locale_and_1_more_switch                   file 2 of 2
-- schemac 1  schema 94266422b21f -> 22a0d0e8af0d  text 37a8746635e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   users.language; new code runs from 0002 (switch), since it uses users.locale.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.language. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN language TO locale;
