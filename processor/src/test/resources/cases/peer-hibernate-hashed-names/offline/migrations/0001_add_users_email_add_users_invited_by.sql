-- 0001_add_users_email_add_users_invited_by                      draft until committed
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 4bffc53ffe90
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
ALTER TABLE users
  ADD COLUMN email      text,
  ADD COLUMN invited_by bigint,
  ADD CONSTRAINT users_email_key UNIQUE (email),
  ADD CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (id);
