-- 0001_drop_users_mood_labels
-- schemac 1  schema 32733e79b8e2 -> b386a3b596d6  text 244b213f004d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that writes what users_mood_labels refuses.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users DROP CONSTRAINT users_mood_labels;
