-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text bb022451cdf3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE users SET logins = 0 WHERE logins IS NULL;

ALTER TABLE users
  ALTER COLUMN logins SET DEFAULT 0,
  ALTER COLUMN logins SET NOT NULL;
