-- 0003_drop_users_phone                                          draft until committed
-- schemac 1  schema a20eaabc6bc0 -> 19cc87417ebf  text 23795aa46cb2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_phone_idx;

-- Loses the values of users.phone, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
