-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema c2f8da1976dc -> 1cbae5323322  text d707ec2b8232
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email.
ALTER TABLE users
  DROP CONSTRAINT users_email,
  ADD CONSTRAINT users_email UNIQUE (tenant_id, email);
