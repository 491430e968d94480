-- 0001_create_mood_and_2_more                                              file 1 of 3
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 0488205d2885
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   schemac_old_mood; new code runs from 0001, since it uses mood and takes users.mood for text.
-- No way back behind 0001: the type of users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);

-- Breaks code that takes users.mood for schemac_old_mood. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users.
ALTER TABLE users ALTER COLUMN mood TYPE text;
