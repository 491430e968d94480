-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema 55292b7bbb31 -> 1b5168cddcec  text 02a5133c1a76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE users SET email = 'user' || id || '@example.org' WHERE email IS NULL;

ALTER TABLE users ALTER COLUMN email SET NOT NULL;
