-- 0001_drop_users_email_add_users_email                          draft until committed
-- schemac 1  schema b60ddaef1fff -> e7f6fd765e4d  text ebf4ea699bcb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email;

-- Blocks writes to users (SHARE) while it builds users_email. Reads and writes of users wait until
-- COMMIT (locked above). Fails if this finds rows:
-- SELECT email FROM users WHERE email <> '' AND email IS NOT NULL GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX users_email ON users (email) WHERE email <> '';
