-- 0001_add_users_email_add_users_invited_by                      draft until committed
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text a543b22e8d50
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
ALTER TABLE users
  ADD COLUMN email      text,
  ADD COLUMN invited_by bigint,
  ADD CONSTRAINT users_email_key UNIQUE (email),
  ADD CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (id);
