-- 0002_add_sessions_user_id_fkey_and_2_more_switch                         file 1 of 2
-- schemac 1  schema db5eb7ac42a4 -> 62b749d3a04b  text 33bf691da9d3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that violates sessions_user_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on sessions and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE sessions IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses sessions waits from here on
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates sessions_user_id_fkey. Brief SHARE ROW EXCLUSIVE on sessions and users:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM sessions a WHERE a.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.id = a.user_id)
ALTER TABLE sessions
  ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
