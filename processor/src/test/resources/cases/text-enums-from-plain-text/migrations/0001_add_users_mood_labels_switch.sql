-- 0001_add_users_mood_labels_switch                                        file 1 of 2
-- schemac 1  schema b386a3b596d6 -> 32733e79b8e2  text 75946263f29e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;
