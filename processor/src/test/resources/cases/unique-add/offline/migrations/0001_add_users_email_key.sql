-- 0001_add_users_email_key                                       draft until committed
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 3e1c28e6ed97
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
-- Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
