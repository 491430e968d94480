-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema b6fb79ac1741 -> 5009f5bccbc8  text 3ded3d00f834
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE users SET email = '' WHERE email IS NULL;

ALTER TABLE users ALTER COLUMN email SET NOT NULL;
