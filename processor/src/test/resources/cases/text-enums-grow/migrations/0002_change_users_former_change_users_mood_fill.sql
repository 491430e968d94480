-- 0002_change_users_former_change_users_mood_fill                          file 2 of 2
-- schemac 1  schema 37599a3e5beb -> 13755e83679e  text 8c8108c53b8a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'MIDDLING' in users.former or 'MIDDLING' in
--   users.mood without knowing it.
-- To back out, stop new code, then:
--   ALTER TABLE users
--     DROP CONSTRAINT users_mood_labels,
--     DROP CONSTRAINT users_former_labels,
--     ALTER COLUMN mood SET DEFAULT 'GOOD',
--     ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID,
--     ADD CONSTRAINT users_former_labels
--       CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID;
-- Backing out leaves users_former_labels NOT VALID and users_mood_labels NOT VALID.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
