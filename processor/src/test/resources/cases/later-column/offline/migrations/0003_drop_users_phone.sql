-- 0003_drop_users_phone
-- schemac 1  schema a20eaabc6bc0 -> 19cc87417ebf  text 75b69653ab1b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_phone_idx;

-- Loses the values of users.phone. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN phone;
