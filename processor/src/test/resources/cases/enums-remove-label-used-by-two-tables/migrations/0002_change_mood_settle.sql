-- 0002_change_mood_settle                                                  file 2 of 2
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text 9c15ff8382e1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'MIDDLING' in walks.dog, 'MIDDLING' in dogs.mood and 'MIDDLING' in users.mood
--   until 0001 (switch) has run.
-- Locks: SHARE UPDATE EXCLUSIVE on dogs, users and walks.
-- Scans dogs and walks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['dogs', 'walks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE dogs (mood);

ANALYZE users (mood);

ANALYZE walks (dog);

-- Scans dogs and walks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM walks a WHERE a.dog IS NOT NULL AND NOT EXISTS (SELECT FROM dogs b WHERE b.mood = a.dog)
ALTER TABLE walks VALIDATE CONSTRAINT walks_dog_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
