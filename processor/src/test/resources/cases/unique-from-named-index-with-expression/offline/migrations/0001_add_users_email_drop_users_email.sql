-- 0001_add_users_email_drop_users_email
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text 9f36205f4acf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (lower(email)), that expects no duplicates of
--   users (lower(email)) or that violates users_email.
-- Only from 0001: new code that writes what users_email refuses and says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (lower(email)), and code that expects no duplicates of users
-- (lower(email)). Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_email;

-- Breaks code that violates users_email. Blocks reads and writes of users (ACCESS EXCLUSIVE) while
-- it builds users_email. Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);
