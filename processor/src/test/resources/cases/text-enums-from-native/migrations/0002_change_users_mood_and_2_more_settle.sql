-- 0002_change_users_mood_and_2_more_settle                                 file 2 of 2
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text 46c05accd053
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes users.mood
--   for mood or users.former for mood[]; new code runs from 0001 (switch), since it takes
--   users.mood for text and users.former for text[].
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, former);

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
