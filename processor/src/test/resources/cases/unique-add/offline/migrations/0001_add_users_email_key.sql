-- 0001_add_users_email_key
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 53f087adf23a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates users_email_key.
-- Only from 0001: new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates users_email_key. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it builds users_email_key. Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
