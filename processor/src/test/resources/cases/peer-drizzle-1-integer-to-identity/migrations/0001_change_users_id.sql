-- 0001_change_users_id                                           draft until committed
-- schemac 1  schema 51d8245cfa73 -> 1d0d02f93143  text 87728d985762
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('users', 'id'), max(id)) FROM users HAVING max(id) > 0;
