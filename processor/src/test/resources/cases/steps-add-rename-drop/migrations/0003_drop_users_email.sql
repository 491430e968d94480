-- 0003_drop_users_email                                          draft until committed
-- schemac 1  schema 4df6760c4f36 -> 32179ffed416  text 1524ee56fd05
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
