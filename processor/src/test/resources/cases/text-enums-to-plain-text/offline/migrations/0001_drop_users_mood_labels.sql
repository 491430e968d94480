-- 0001_drop_users_mood_labels
-- schemac 1  schema 32733e79b8e2 -> b386a3b596d6  text f76202c0b694
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only from 0001: new code that writes what users_mood_labels refuses.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users DROP CONSTRAINT users_mood_labels;
