-- 0001_change_users_id
-- schemac 1  schema 51d8245cfa73 -> 1d0d02f93143  text ae54a71e2db3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that inserts values of its own into users.id.
-- Only from 0001: new code that inserts without users.id.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that inserts values of its own into users.id. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('users', 'id'), max(id)) FROM users HAVING max(id) > 0;
