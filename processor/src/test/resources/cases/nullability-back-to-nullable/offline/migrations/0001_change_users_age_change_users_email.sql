-- 0001_change_users_age_change_users_email                       draft until committed
-- schemac 1  schema ce945a095919 -> 5b329bd619af  text d588f833a80c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN age DROP NOT NULL,
  ALTER COLUMN email DROP NOT NULL;
