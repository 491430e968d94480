-- 0001_drop_users_phone                                          draft until committed
-- schemac 1  schema 0a40c77e053b -> 32179ffed416  text 56fc79d1bd76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP COLUMN phone;
