-- 0001_create_mood_and_2_more
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text b7c283f9f857
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   schemac_old_mood; new code runs from 0001, since it uses mood and takes users.mood for text.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);

-- Breaks code that takes users.mood for schemac_old_mood. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users. Loses the statistics of users.mood until ANALYZE.
ALTER TABLE users ALTER COLUMN mood TYPE text;

DROP TYPE schemac_old_mood;
