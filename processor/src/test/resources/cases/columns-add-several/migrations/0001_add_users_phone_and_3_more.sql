-- 0001_add_users_phone_and_3_more                                draft until committed
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text b09f83acccc5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN phone   text,
  ADD COLUMN email   text,
  ADD COLUMN age     integer,
  ADD COLUMN country varchar(2),
  ADD CONSTRAINT users_age_check CHECK (age >= 0) NOT VALID;

COMMENT ON COLUMN users.country IS 'ISO 3166';
