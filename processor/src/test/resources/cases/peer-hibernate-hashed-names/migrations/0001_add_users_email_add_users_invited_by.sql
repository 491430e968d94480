-- 0001_add_users_email_add_users_invited_by                      draft until committed
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 84c4562d2088
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN email      text,
  ADD COLUMN invited_by bigint CONSTRAINT users_invited_by_fkey REFERENCES users (id);
