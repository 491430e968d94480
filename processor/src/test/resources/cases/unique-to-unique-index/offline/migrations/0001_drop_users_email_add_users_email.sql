-- 0001_drop_users_email_add_users_email
-- schemac 1  schema b60ddaef1fff -> e7f6fd765e4d  text 404b7cc937dd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (email), that expects no duplicates of
--   users.email or that violates users_email.
-- Only from 0001: new code that writes what users_email refuses and says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email;

-- Breaks code that violates users_email. Blocks writes to users (SHARE) while it builds
-- users_email. Reads and writes of users wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT email FROM users WHERE email <> '' AND email IS NOT NULL GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX users_email ON users (email) WHERE email <> '';
