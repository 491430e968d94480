-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema fbbd42243836 -> 1b5168cddcec  text e07e8e8b88c1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_email_there;

UPDATE users SET email = '' WHERE email IS NULL;

ALTER TABLE users ALTER COLUMN email SET NOT NULL;
