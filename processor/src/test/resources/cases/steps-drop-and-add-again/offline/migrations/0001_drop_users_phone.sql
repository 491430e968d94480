-- 0001_drop_users_phone                                          draft until committed
-- schemac 1  schema 0a40c77e053b -> 32179ffed416  text e2c437a4f714
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.phone, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
