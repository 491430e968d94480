-- 0001_drop_users_mood_labels_switch
-- schemac 1  schema 32733e79b8e2 -> b386a3b596d6  text 1a67924b2edb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (switch): new code that writes what users_mood_labels refuses.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users DROP CONSTRAINT users_mood_labels;
